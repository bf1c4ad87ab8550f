// The petitions of one conference placed in the annex form: what the tab shows, and what the push checks it against.
import { fillReport, type PlacedPetition, type ReportForm } from '../../rules/report/form.ts';
import { reportColumnOf, type CityColumn } from '../../rules/report/column.ts';
import { byCode } from '../../register/book/by-code.ts';
import type { Directory } from '../../register/book/bodies-of.ts';
import type { Book, Drafts } from '../../register/book/book.ts';
import type { Outgoing } from '../../register/book/outgoing.ts';
import {
  caseFilesOf,
  petitionFactsOf,
  type CaseFiles,
} from '../../register/book/petition-facts-of.ts';

export interface ConferenceReport {
  readonly placed: readonly PlacedPetition[];
  readonly form: ReportForm;
}

interface ReportOptions {
  readonly conference: string;
  readonly cityColumn: CityColumn;
  readonly outgoing: Outgoing;
  /** Where they are put together already. */
  readonly files?: CaseFiles;
}

/** Places every petition of a conference by the rules alone, whatever the derived columns say; by code, however staff sort their tab. */
export function reportOf(
  book: Pick<Book, 'tabs' | 'journal' | 'today'>,
  directory: Directory,
  { outgoing, files = caseFilesOf(book, outgoing), ...options }: ReportOptions,
): ConferenceReport {
  const placed: PlacedPetition[] = [];
  for (const row of book.tabs.petitions.rows) {
    if (row.value.conference !== options.conference) continue;
    const petition = petitionFactsOf(row, files, directory);
    placed.push({ petition, column: reportColumnOf(petition, options.cityColumn) });
  }
  placed.sort((a, b) => byCode(a.petition, b.petition));
  return { placed, form: fillReport(placed) };
}

type ConferenceRow = Drafts['conferences']['rows'][number];

/**
 * The conference that is reported on: the one named in the settings, else the last one held, else the next to come.
 * Null when there is none.
 */
export function reportedConference(
  conferences: Drafts['conferences'],
  named: string,
): ConferenceRow | null {
  const rows = conferences.rows.filter((row) => row.value.code !== null && row.value.date !== null);
  const byName = rows.find((row) => row.value.code === named);
  if (byName !== undefined) return byName;
  const inOrder = [...rows].sort((a, b) => ((a.value.date ?? '') < (b.value.date ?? '') ? -1 : 1));
  const held = inOrder.filter((row) => row.value.held === 'Có');
  return held[held.length - 1] ?? inOrder[inOrder.length - 1] ?? null;
}
