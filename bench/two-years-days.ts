// What people do in two years of both plans: the days as a rehearsal file has them, said in code as most of them repeat.
import { WARD } from '#ward';
import { readRehearsal } from '../sync/rehearse/read-rehearsal.ts';
import type { Rehearsal } from '../sync/rehearse/rehearsal.ts';

type Cells = Readonly<Record<string, string | number>>;
type Step = Readonly<Record<string, unknown>>;

interface Day {
  readonly on: string;
  readonly at: string;
  readonly do: readonly Step[];
}

/** How many petitions of each conference are answered. */
export const ANSWERED = 12;

const edit = (tab: string, where: Cells, set: Cells): Step => ({ edit: { tab, where, set } });
const add = (tab: string, row: Cells): Step => ({ add: { tab, row } });
const day = (on: string, ...steps: readonly Step[]): Day => ({ on, at: '09:00', do: steps });

/** A draft that is signed and sent on the day. */
const send = (kind: string, number: string, on: string, more: Cells = {}): Step =>
  edit(
    'documents',
    { kind, state: 'Dự thảo', ...more },
    { state: 'Đã gửi', number, date: on, sentOn: on, sentBy: 'Hệ thống quản lý văn bản' },
  );

const PARTY = {
  number: 'VI.1',
  body: 'Đảng ủy phường',
  text: 'Kết nạp đảng viên là chủ doanh nghiệp tư nhân',
  indicator: 'Đảng viên kết nạp là chủ doanh nghiệp tư nhân',
};
const NEWS = { item: 'Tin, bài', place: 'Cổng TTĐT phường', link: 'https://aiquoc.example/tin' };

const titleOf = (year: number, n: number): string => `Kiến nghị ${year} số ${n} về đất đai`;

/** The petitions of a conference are answered in writing, three days before the term ends. */
const answers = (year: number, asked: string, sent: string): Day[] => {
  const numbers = Array.from({ length: ANSWERED }, (_, n) => n);
  const codeOf = (n: number): string =>
    `${WARD.codePrefix}-${year}-${String(n + 1).padStart(4, '0')}`;
  return [
    day(
      asked,
      ...numbers.map((n) =>
        edit(
          'petitions',
          { title: titleOf(year, n) },
          {
            answer: 'Hồ sơ đã được giải quyết, mời đơn vị nhận kết quả.',
            legalBasis: 'Luật Đất đai số 31/2024/QH15',
            request: 'Soạn dự thảo',
          },
        ),
      ),
    ),
    day(
      sent,
      ...numbers.map((n) =>
        send('D16 Công văn trả lời kiến nghị', `${n + 30}/${WARD.settings.symbolUbnd}`, sent, {
          case: codeOf(n),
        }),
      ),
      ...numbers.map((n) =>
        edit('petitions', { title: titleOf(year, n) }, { outcome: 'Đã giải quyết triệt để' }),
      ),
    ),
  ];
};

/** November and December: results are asked for and told, the yearly report goes, news stand on the portal. */
const yearEnd = (year: number, sent: string): Day[] => [
  day(
    `${year}-10-20`,
    add('publicity', { ...NEWS, title: `Tin ${year}`, postedOn: `${year}-10-19` }),
  ),
  day(`${year}-11-08`, send('D30 Công văn đề nghị báo cáo tiến độ', '84', `${year}-11-08`)),
  day(`${year}-11-16`, add('taskUpdates', { ...PARTY, date: `${year}-11-13`, value: year - 2024 })),
  day(sent, send('D29 Báo cáo đánh giá hằng năm', '92', sent)),
];

const FIRST: readonly Day[] = [
  day(
    '2026-08-06',
    edit(
      'cycles',
      { year: 2026 },
      { planA: '47/KH-UBND ngày 10/4/2026', planB: '112/KH-UBND ngày 05/6/2026' },
    ),
    edit(
      'conferences',
      { code: 'HN-2026-1' },
      { postedDesk: '2026-08-03', postedPortal: '2026-08-03' },
    ),
  ),
  day('2026-09-17', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' })),
  ...answers(2026, '2026-09-21', '2026-09-24'),
  day('2026-09-28', send('D22 Báo cáo kết quả tổ chức Hội nghị', '61', '2026-09-28')),
  ...yearEnd(2026, '2026-12-02'),
  day('2027-01-12', send('D01 Kế hoạch Hội nghị', '9', '2027-01-12')),
  day(
    '2027-01-25',
    add('conferences', {
      code: 'HN-2027-1',
      year: 2027,
      date: '2027-03-18',
      time: '08:00',
      venue: 'Hội trường UBND phường',
      petitionsClose: '2027-02-24T17:00',
      registrationsClose: '2027-02-24T17:00',
      postedDesk: '2027-01-25',
      postedPortal: '2027-01-25',
    }),
  ),
];

const SECOND: readonly Day[] = [
  day('2027-02-15', { say: 'Phiếu đăng ký của Hội nghị sau Tết đã vào sổ' }),
  day('2027-03-18', edit('conferences', { code: 'HN-2027-1' }, { held: 'Có' })),
  ...answers(2027, '2027-03-22', '2027-03-25'),
  day('2027-03-29', send('D22 Báo cáo kết quả tổ chức Hội nghị', '33', '2027-03-29')),
  day('2027-06-01', edit('units', { code: 'DV-0007' }, { convertedOn: '2027-06-01' })),
  day('2027-09-06', edit('tasks', { number: 'IV.1' }, { request: 'Soạn dự thảo' })),
  day('2027-09-10', send('D31 Quyết định, văn bản tham vấn', '71', '2027-09-10', { case: 'IV.1' })),
  ...yearEnd(2027, '2027-12-01'),
  day(
    '2027-12-20',
    send('D31 Quyết định, văn bản tham vấn', '99/BC-UBND', '2027-12-20', { case: 'V.1' }),
  ),
];

function rehearsal(title: string, until: string, days: readonly Day[]): Rehearsal {
  const settings = { startFrom: '16/07/2026', targetTolerance: '50' };
  const sorted = [...days].sort((a, b) => (a.on < b.on ? -1 : 1));
  // A YAML file may be written as JSON.
  const read = readRehearsal(JSON.stringify({ title, settings, until, days: sorted }, null, 1));
  if (read.ok) return read.rehearsal;
  throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

/** Until the registrations of the second conference come. */
export const firstPart = (): Rehearsal => rehearsal('Năm 2026', '2027-02-14', FIRST);
export const secondPart = (): Rehearsal => rehearsal('Năm 2027', '2027-12-31', SECOND);
