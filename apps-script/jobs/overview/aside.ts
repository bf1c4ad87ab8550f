// Who wants to attend and counts for nobody: associations, and units from elsewhere (AM-38).
import type { Drafts } from '../../register/book/book.ts';
import { ASSOCIATION } from '../../rules/words.ts';

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** Only kinds that occur; each unit once. */
export function attendingAside({ rows }: Drafts['registrations'], conference: string): KindCount[] {
  const count = (status: string): number =>
    new Set(
      rows.flatMap(({ value }) => {
        const attends = value.conference === conference && value.attend === 'Có';
        return attends && value.status === status && value.confirmed !== 'Không'
          ? [value.unit]
          : [];
      }),
    ).size;
  return [
    { kind: ASSOCIATION, count: count('Không tính') },
    { kind: 'ngoài địa bàn', count: count('Ngoài địa bàn') },
  ].filter((one) => one.count > 0);
}
