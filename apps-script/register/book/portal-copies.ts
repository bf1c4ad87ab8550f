// The documents whose words go on the ward's portal: under which item, how much of each, and where its copy lies.
import type { ClauseId } from '../../rules/clauses/cite.ts';
import { documentCode, type DocumentCode, type DocumentKind } from '../../rules/documents.ts';
import { parseKey } from '../journal/keys.ts';
import type { PUBLICITY_ITEMS } from '../tabs/lists.ts';
import type { Book } from './book.ts';

interface PortalItem {
  readonly item: (typeof PUBLICITY_ITEMS)[number];
  /** Of a programme the table behind it names units and what they raise: that stays inside (AM-27). */
  readonly withAnnex: boolean;
  readonly clause: ClauseId;
}

const of = (item: PortalItem['item'], clause: ClauseId, withAnnex = true): PortalItem => ({
  item,
  withAnnex,
  clause,
});

// A-III.5.3: “thư mục “Đối thoại doanh nghiệp” trên cổng thông tin điện tử của phường”, with its four items.
const PORTAL: Partial<Record<DocumentCode, PortalItem>> = {
  D03: of('Thông báo thời gian đối thoại', 'A-III.5.4'),
  D32: of('Thông báo thời gian đối thoại', 'A-III.5.4'),
  D12: of('Nội dung Hội nghị', 'A-III.5.5', false),
  D25: of('Kết quả giải quyết kiến nghị', 'A-III.5.6'),
  D15: of('Thông báo kết luận', 'A-III.5.7'),
};

export function portalItem(kind: DocumentKind | null): PortalItem | null {
  const code = documentCode(kind);
  return code === null ? null : (PORTAL[code] ?? null);
}

/** A row of “Công khai, tuyên truyền”, as far as a copy belongs to it. */
export const portalPlace = (conference: string | null, item: string | null): string =>
  `${conference ?? ''}|${item ?? ''}`;

/** By the place of a row: where the last copy for it lies, or why there is none. */
export function copiesIn({ journal, tabs }: Book): ReadonlyMap<string, string> {
  const kinds = new Map(tabs.documents.rows.map(({ value }) => [value.key, value.kind]));
  const copies = new Map<string, string>();
  for (const { event, key, case: code } of journal.entries) {
    const isCopy = event?.type === 'file' && event.holds === 'copy' && event.step !== 'intended';
    const why = event?.type === 'failed' || event?.type === 'unread' ? event.message : null;
    if (key === null || (!isCopy && why === null)) continue;
    const about = parseKey(key);
    const item = about?.action === 'bản đăng' ? portalItem(kinds.get(about.case) ?? null) : null;
    if (item === null) continue;
    copies.set(portalPlace(code, item.item), why ?? (isCopy ? (event.url ?? event.name) : ''));
  }
  return copies;
}
