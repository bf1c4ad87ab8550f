// Pieces of rehearsals: businesses of the ward, their forms, a conference with its closings.
import { TABS, type TabKey } from '#register/tabs/all';

const quoted = (values: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

export const add = (tab: string, row: Readonly<Record<string, string>>): string =>
  `      - add: { tab: ${tab}, row: ${quoted(row)} }`;

export const edit = (
  tab: string,
  where: Readonly<Record<string, string>>,
  set: Readonly<Record<string, string>>,
): string => `      - edit: { tab: ${tab}, where: ${quoted(where)}, set: ${quoted(set)} }`;

export const remove = (tab: string, where: Readonly<Record<string, string>>): string =>
  `      - delete: { tab: ${tab}, where: ${quoted(where)} }`;

export const day = (on: string, at: string, ...steps: readonly string[]): string =>
  [`  - on: ${on}`, `    at: "${at}"`, steps.length > 0 ? '    do:' : '    do: []', ...steps].join(
    '\n',
  );

export const CONFERENCE = {
  code: 'HN-2026-1',
  year: '2026',
  date: '2026-09-17',
  time: '08:00',
  venue: 'Hội trường UBND phường Ái Quốc',
  postedDesk: '2026-08-03',
  postedPortal: '2026-08-03',
  petitionsClose: '2026-08-21T17:00',
};

export interface Business {
  readonly n: number;
  readonly petitions?: number;
  readonly more?: Readonly<Record<string, string>>;
}

/** A phiếu of the n-th business; every business has its own code, phone, person and name. */
export function form({ n, petitions = 0, more = {} }: Business): string {
  const two = String(n).padStart(2, '0');
  const fields = {
    conference: 'HN-2026-1',
    kind: n % 2 === 0 ? 'Doanh nghiệp' : 'Hộ kinh doanh',
    name: `Cơ sở sản xuất Tiền Trung ${two}`,
    taxCode: `0300900001${two}`,
    address: `Số ${n} đường Nguyễn Lương Bằng, phường Ái Quốc`,
    representative: `Nguyễn Văn Thứ ${two}`,
    phone: `09120003${two}`,
    email: `coso${two}@tientrung.example`,
    attend: 'Có',
    delegates: '1',
    inWard: 'Có',
    ...more,
  };
  const list = Array.from({ length: petitions }, (_, i) =>
    quoted({
      group: 'Đất đai',
      title: `Kiến nghị ${i + 1} của cơ sở ${two}`,
      content: `Nội dung kiến nghị ${i + 1} của cơ sở ${two}.`,
    }),
  );
  const body = quoted(fields).replace(/ }$/, '');
  return `      - form: ${body}${list.length > 0 ? `, petitions: [${list.join(', ')}]` : ''} }`;
}

/** One paste of rows under the header, each by its columns' keys. */
export function paste(tab: TabKey, rows: readonly Readonly<Record<string, string>>[]): string {
  const keys = Object.keys(TABS[tab].columns);
  const cells = rows.map((row) => keys.map((key) => row[key] ?? ''));
  return `      - paste: { tab: ${tab}, at: A2, rows: ${JSON.stringify(cells)} }`;
}

/** Businesses registered on paper, in four pastes: the first `withPetition` of them bear one petition each. */
export function registered(
  count: number,
  withPetition: number,
  petition: Readonly<Record<string, string>> = { scope: 'Trong phạm vi' },
): string[] {
  const numbers = Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0'));
  const arrival = {
    receivedAt: '2026-08-10T09:30',
    channel: 'Phiếu giấy',
    conference: 'HN-2026-1',
  };
  const steps = [
    paste(
      'units',
      numbers.map((two) => ({
        code: `DV-00${two}`,
        kind: 'Hộ kinh doanh',
        inWard: 'Có',
        name: `Cơ sở sản xuất Tiền Trung ${two}`,
      })),
    ),
    paste(
      'contacts',
      numbers.map((two) => ({
        unit: `DV-00${two}`,
        taxCode: `0300900001${two}`,
        phone: `09120003${two}`,
        email: `coso${two}@tientrung.example`,
      })),
    ),
    paste(
      'registrations',
      numbers.map((two) => ({ ...arrival, unit: `DV-00${two}`, attend: 'Có' })),
    ),
  ];
  if (withPetition === 0) return count === 0 ? [] : steps;
  return [
    ...steps,
    paste(
      'petitions',
      numbers
        .slice(0, withPetition)
        .map((two) => ({
          ...arrival,
          unit: `DV-00${two}`,
          group: 'Đất đai',
          title: `Kiến nghị của cơ sở ${two}`,
          ...petition,
        })),
    ),
  ];
}
