// A list of businesses in Excel, as another office hands it over: which column is what, what each row says.
import { readXlsx, type CellValue } from 'hucre';
import { foldText } from '#rules/fold';
import { ASSOCIATION, COUNTED_KINDS } from '#rules/words';
import { plainNumbers } from '../../office/disk/xlsx/plain-numbers.ts';
import { WrongUse } from '../wrong-use.ts';

export interface Listed {
  /** The row of the sheet as Excel counts it. */
  readonly row: number;
  readonly kind: string | null;
  readonly name: string | null;
  readonly sector: string | null;
  readonly taxCode: string | null;
  readonly address: string | null;
  readonly representative: string | null;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

type ListKey = Exclude<keyof Listed, 'row'>;

/** What lists call their columns; the first that a header holds decides. */
const HEADERS: readonly (readonly [ListKey, readonly string[]])[] = [
  ['taxCode', ['mã số thuế', 'mst', 'mã số doanh nghiệp', 'mã số hộ', 'số định danh', 'cccd']],
  ['representative', ['người đại diện', 'chủ hộ', 'đại diện pháp luật', 'giám đốc', 'chủ cơ sở']],
  ['position', ['chức vụ', 'chức danh']],
  ['phone', ['điện thoại', 'số đt', 'sđt', 'di động']],
  ['email', ['thư điện tử', 'email', 'e-mail']],
  ['address', ['địa chỉ', 'trụ sở', 'địa điểm kinh doanh']],
  ['sector', ['ngành', 'lĩnh vực']],
  ['kind', ['loại hình', 'loại']],
  ['name', ['tên']],
];

export interface List {
  readonly rows: readonly Listed[];
  /** The headers by what they were taken for, and those that nothing is made of. */
  readonly taken: Readonly<Partial<Record<ListKey, string>>>;
  readonly left: readonly string[];
}

/** The first sheet of the file. Throws WrongUse where no column of names stands in its first lines. */
export async function readList(bytes: Uint8Array): Promise<List> {
  const { sheets } = await readXlsx(plainNumbers(bytes));
  return listOf(sheets[0]?.rows ?? []);
}

const LINES_ABOVE = 15;

export function listOf(grid: readonly (readonly CellValue[])[]): List {
  const lines = grid.slice(0, LINES_ABOVE);
  const at = lines.findIndex((line) => {
    const keys = line.map((cell) => keyOf(textOf(cell)));
    return keys.includes('name') && keys.filter((key) => key !== null).length > 1;
  });
  if (at === -1)
    throw new WrongUse(
      'Không thấy dòng tiêu đề ở 15 dòng đầu của trang tính thứ nhất: cần một cột có chữ “Tên” (tên đơn vị) và ít nhất một cột nữa như “Mã số thuế”, “Địa chỉ”, “Điện thoại”.',
    );
  const columns = new Map<ListKey, number>();
  const left: string[] = [];
  const headers = (grid[at] ?? []).map(textOf);
  for (const [index, header] of headers.entries()) {
    const key = keyOf(header);
    if (key !== null && !columns.has(key)) columns.set(key, index);
    else if (header !== null && !/^(stt|tt|số thứ tự)$/i.test(header)) left.push(header);
  }
  const rows = grid.slice(at + 1).flatMap((cells, index) => {
    const of = (key: ListKey): string | null => {
      const column = columns.get(key);
      return column === undefined ? null : textOf(cells[column] ?? null);
    };
    const listed = rowOf(of, at + 2 + index);
    const { row: _, ...values } = listed;
    return Object.values(values).every((value) => value === null) ? [] : [listed];
  });
  const taken = Object.fromEntries(
    [...columns].map(([key, column]) => [key, headers[column] ?? '']),
  );
  return { rows, taken, left };
}

function rowOf(of: (key: ListKey) => string | null, row: number): Listed {
  const name = of('name');
  return {
    row,
    kind: kindOf(of('kind'), name),
    name,
    sector: of('sector'),
    taxCode: of('taxCode'),
    address: of('address'),
    representative: of('representative'),
    position: of('position'),
    phone: of('phone'),
    email: of('email')?.toLowerCase() ?? null,
  };
}

function keyOf(header: string | null): ListKey | null {
  if (header === null) return null;
  const folded = foldText(header);
  const found = HEADERS.find(([, words]) => words.some((word) => folded.includes(foldText(word))));
  return found?.[0] ?? null;
}

/** What the list says, else what the name begins with; null where neither tells. */
function kindOf(said: string | null, name: string | null): string | null {
  for (const text of [said, name]) {
    const folded = foldText(text ?? '');
    for (const [words, kind] of KINDS)
      if (words.some((word) => folded.startsWith(foldText(word)))) return kind;
  }
  return null;
}

const [ENTERPRISE, HOUSEHOLD, COOPERATIVE] = COUNTED_KINDS;
const KINDS: readonly (readonly [readonly string[], string])[] = [
  [['hộ kinh doanh', 'hkd', 'hộ cá thể'], HOUSEHOLD],
  [['hợp tác xã', 'htx', 'liên hiệp hợp tác xã', 'tổ hợp tác'], COOPERATIVE],
  [['công ty', 'cty', 'doanh nghiệp', 'dntn', 'dn', 'chi nhánh', 'tnhh', 'cổ phần'], ENTERPRISE],
  [['hiệp hội', 'hội', 'câu lạc bộ'], ASSOCIATION],
];

/** A number keeps its digits; what looks like nothing is nothing. */
function textOf(cell: CellValue): string | null {
  const text =
    cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : String(cell);
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain === '' || /^[-–.]+$/.test(plain) ? null : plain;
}
