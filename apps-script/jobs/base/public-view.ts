// What anybody may see of the register: figures, and by the code of a receipt how it stands; no name, no contact.
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { ReportColumn } from '../../rules/petitions/report-columns.ts';
import type { Status } from '../../rules/petitions/status.ts';

export interface PublicPetition {
  readonly code: string;
  readonly group: string | null;
  readonly status: Status;
  readonly due: CivilDate | null;
  /** The body that handles it. */
  readonly lead: string | null;
  /** Of a double: the petition that goes on. */
  readonly sameAs: string | null;
}

export interface PublicReceipt {
  readonly on: CivilDate;
  /** The day of the conference that its sender wants to attend. */
  readonly attends: CivilDate | null;
  readonly petitions: readonly PublicPetition[];
}

export interface PublicFigures {
  readonly year: number;
  readonly at: LocalDateTime;
  readonly agency: string;
  readonly phone: string;
  readonly received: number;
  readonly byColumn: Readonly<Record<ReportColumn, number>>;
  readonly conference: {
    readonly day: CivilDate;
    readonly time: string | null;
    readonly venue: string | null;
  } | null;
}

export interface PublicView {
  readonly figures: PublicFigures;
  readonly receipts: ReadonlyMap<string, PublicReceipt>;
}
