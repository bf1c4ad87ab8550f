// A year of an office as a seed makes it: who sends what and when, what staff type, which branch it comes to.
import { ROUTES } from '#rules/words';
import { add, CONFERENCE, day, edit, form } from '../jobs/people.ts';
import type { Random } from './random.ts';

const BODIES = [
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Trung tâm Dịch vụ sự nghiệp công',
  'Phòng Văn hóa – Xã hội',
] as const;
const LONG = 'Hồ sơ kéo dài nhiều năm. '.repeat(1500).trim();

export function yearOf(random: Random): string {
  const steps = stepsOf(random);
  return [
    `title: Năm ngẫu nhiên`,
    'daily: manual',
    'settings: { startFrom: 2026-08-01, leaderDigest: Có, leaderEmail: lanhdao@haiphong.example }',
    'days:',
    ...steps,
  ].join('\n');
}

function stepsOf(random: Random): string[] {
  const titles: string[] = [];
  let units = 0;
  const two = (n: number): string => String(n).padStart(2, '0');

  const newForm = (): string => {
    units += 1;
    const petitions = random.pick([0, 1, 1, 2, 3]);
    for (let n = 1; n <= petitions; n++) titles.push(`Kiến nghị ${n} của cơ sở ${two(units)}`);
    const more: Record<string, string> = {};
    if (random.chance(0.2)) more['lost'] = 'true';
    else if (random.chance(0.15)) more['twice'] = 'true';
    if (random.chance(0.15)) more['email'] = '';
    if (random.chance(0.1)) more['inWard'] = 'Không';
    return form({ n: units, petitions, more });
  };
  const laterForm = (): string => {
    const n = random.whole(1, units);
    const more: Record<string, string> = random.chance(0.5)
      ? { email: `moi${two(n)}@tientrung.example` }
      : { attend: 'Không' };
    if (random.chance(0.4)) more['edits'] = `Cơ sở sản xuất Tiền Trung ${two(n)}`;
    return form({ n, more });
  };
  const paper = (): string => {
    const title = `Phiếu giấy ${titles.length + 1}`;
    titles.push(title);
    return add('petitions', {
      conference: CONFERENCE.code,
      unit: `DV-00${two(random.whole(1, units))}`,
      group: 'Đất đai',
      title,
      ...(random.chance(0.1) ? { content: LONG } : {}),
      receivedAt: '2026-08-12T09:00',
      channel: 'Phiếu giấy',
    });
  };
  const arrival = (): string => {
    if (units === 0 || random.chance(0.6)) return newForm();
    return random.chance(0.5) ? laterForm() : paper();
  };
  const some = (share: number): string[] => titles.filter(() => random.chance(share));

  const prepared = day(
    '2026-08-03',
    '08:00',
    edit('bodies', { name: BODIES[0] }, { email: 'kinhte.aiquoc@haiphong.example' }),
    edit('bodies', { name: BODIES[1] }, { email: 'ttdvsnc.aiquoc@haiphong.example' }),
    add('conferences', CONFERENCE),
  );
  // One at a time: which of two comes first decides which code it gets, and both are right.
  const arrivals = Array.from({ length: random.whole(4, 7) }, (_, n) =>
    day(
      `2026-08-${two(5 + n * 2 + random.whole(0, 1))}`,
      `${two(random.whole(7, 16))}:${two(random.whole(0, 59))}`,
      arrival(),
      ...(random.chance(0.5) ? [RUN] : []),
    ),
  );
  const screened = some(0.9).map((title) =>
    edit(
      'petitions',
      { title },
      random.chance(0.9)
        ? { scope: 'Trong phạm vi' }
        : {
            scope: 'Không thuộc phạm vi giải quyết',
            scopeReason: 'Thuộc thẩm quyền của cơ quan tư pháp',
            scopeBy: 'Lê Văn Thảo',
          },
    ),
  );
  const routed = some(0.8).map((title) =>
    edit(
      'petitions',
      { title },
      {
        route: random.pick(ROUTES),
        lead: random.pick(BODIES),
        competent: 'Ngân hàng Nhà nước chi nhánh Khu vực 6',
        answer: 'Phường đã hướng dẫn theo quy định.',
      },
    ),
  );
  const asked = some(0.4)
    .slice(0, 4)
    .map((title) => edit('petitions', { title }, { request: 'Soạn dự thảo' }));
  const decided = edit(
    'conferences',
    { code: CONFERENCE.code },
    {
      decision: random.pick(['Vẫn tổ chức theo ý kiến lãnh đạo', 'Dừng', 'Tổ chức']),
      decisionReason: 'Lãnh đạo cho ý kiến',
      decidedBy: 'Lê Văn Thảo',
      decidedOn: '2026-08-25',
    },
  );
  const held = random.chance(0.7)
    ? [edit('conferences', { code: CONFERENCE.code }, { held: 'Có' })]
    : [];
  const sent = titles
    .slice(0, 3)
    .map((_, n) =>
      edit(
        'documents',
        { case: `AQ-2026-000${n + 1}` },
        {
          state: 'Đã gửi',
          number: String(31 + n),
          date: '2026-09-21',
          sentOn: '2026-09-21',
          sentBy: 'Thư điện tử',
        },
      ),
    );
  const judged = some(0.3).map((title) =>
    edit('petitions', { title }, { outcome: random.pick(['Đơn vị chưa đồng ý', 'Rút kiến nghị']) }),
  );
  const sorted = random.pick([
    '      - sort: { tab: petitions, by: title }',
    '      - sort: { tab: registrations, by: unit }',
    '      - sort: { tab: documents, by: case }',
  ]);
  return [
    prepared,
    ...arrivals,
    day('2026-08-21', '17:05', RUN),
    day('2026-08-24', '09:00', ...screened, RUN),
    day('2026-08-25', '10:00', decided, RUN),
    day('2026-09-10', '14:00', ...routed, RUN),
    day('2026-09-18', '08:30', ...held, ...asked),
    day('2026-09-21', '15:00', ...sent, RUN),
    day('2026-09-24', '07:00', RUN),
    day('2026-09-25', '10:00', ISSUED, RUN),
    day('2026-09-29', '07:00', sorted, RUN),
    day('2026-10-12', '09:00', ...judged, RUN),
    day('2026-12-01', '07:00', RUN),
  ];
}

const RUN = '      - run: daily';

/** Văn thư gives the report number and date, where there is one. */
const ISSUED = edit(
  'documents',
  { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', state: 'Dự thảo' },
  { state: 'Đã phát hành', number: '61', date: '2026-09-25' },
);
