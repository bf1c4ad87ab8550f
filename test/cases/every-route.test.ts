// One rehearsal a route, with a conference that was held and with one that was not: from receipt to the answer that left.
import { beforeAll, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const CODE = 'AQ-2026-0001';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const ROUTES = {
  answer: { route: 'Thuộc thẩm quyền – trả lời', lead: DESK },
  together: { route: 'Thuộc thẩm quyền – cần phối hợp', lead: DESK, partners: TAX },
  city: {
    route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
    lead: DESK,
    competent: 'UBND thành phố Hải Phòng',
  },
  guide: {
    route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
    lead: DESK,
    competent: 'Công an thành phố',
  },
  above: {
    route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
    lead: TAX,
    competent: 'Thuế thành phố Hải Phòng',
  },
} as const;

const REGIMES = {
  held: (steps: readonly string[]) => [
    day('2026-08-11', '09:00', ...registered(15, 5)),
    day('2026-08-25', '10:00', ...steps),
    day('2026-09-18', '09:00', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' })),
  ],
  'not held': (steps: readonly string[]) => [
    day('2026-08-11', '09:00', ...registered(6, 5)),
    day(
      '2026-08-25',
      '10:00',
      ...steps,
      edit(
        'conferences',
        { code: 'HN-2026-1' },
        { decision: 'Dừng', decidedBy: 'Chủ tịch UBND phường', decidedOn: '2026-08-25' },
      ),
    ),
  ],
} as const;

const SENT = {
  state: 'Đã gửi',
  number: '70',
  date: '2026-09-21',
  sentOn: '2026-09-21',
  sentBy: 'Hệ thống quản lý văn bản',
};
const ITS_OWN = 'cơ quan chủ trì tự báo cáo, xin ý kiến cấp trên của mình';

interface Course {
  /** The clause's own term, or the office's target where the plan sets none. */
  readonly until: string;
  readonly due: string | null;
  /** What is drafted by 21/9/2026; the first is sent that day. */
  readonly drafted: readonly string[];
  readonly fix?: string;
  readonly status: string;
}

// Received on 10/8/2026; held on 17/9/2026, or stopped on 25/8/2026 after the closing of 21/8/2026.
const TABLE: readonly (readonly [keyof typeof REGIMES, keyof typeof ROUTES, string, Course])[] = [
  // 07 working days after the conference.
  [
    'held',
    'answer',
    'A-II.5a.1',
    {
      until: 'Chậm nhất 28/9/2026',
      due: '2026-09-28',
      drafted: ['D16'],
      status: 'Đã trả lời bằng văn bản',
    },
  ],
  // 15 working days after the conference.
  [
    'held',
    'together',
    'A-II.5a.5',
    {
      until: 'Chậm nhất 08/10/2026',
      due: '2026-10-08',
      drafted: ['D16', 'D18'],
      status: 'Đã trả lời bằng văn bản',
    },
  ],
  [
    'held',
    'city',
    'A-II.5a.2',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 28/9/2026',
      due: null,
      drafted: ['D19'],
      status: 'Đã báo cáo UBND thành phố',
    },
  ],
  [
    'held',
    'guide',
    'A-II.5a.3',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 28/9/2026',
      due: null,
      drafted: ['D17'],
      status: 'Đã hướng dẫn',
    },
  ],
  // The body asks its own superior: nothing of the ward's is drafted, its report is written down.
  [
    'held',
    'above',
    'A-II.5a.4',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 28/9/2026',
      due: null,
      drafted: [],
      fix: ITS_OWN,
      status: 'Đã xin ý kiến cấp trên',
    },
  ],
  [
    'not held',
    'answer',
    'A-II.5b.1',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 03/9/2026',
      due: null,
      drafted: ['D16'],
      status: 'Đã trả lời bằng văn bản',
    },
  ],
  // 14 working days after receipt, Saturday 22/8 being worked: late by now, and the lead is urged.
  [
    'not held',
    'together',
    'A-II.5b.5',
    {
      until: 'Chậm nhất 27/8/2026',
      due: '2026-08-27',
      drafted: ['D16', 'D18', 'D21'],
      status: 'Đã trả lời bằng văn bản',
    },
  ],
  [
    'not held',
    'city',
    'A-II.5b.2',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 03/9/2026',
      due: null,
      drafted: ['D19'],
      status: 'Đã báo cáo UBND thành phố',
    },
  ],
  [
    'not held',
    'guide',
    'A-II.5b.3',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 03/9/2026',
      due: null,
      drafted: ['D17'],
      status: 'Đã hướng dẫn',
    },
  ],
  // The ward asks.
  [
    'not held',
    'above',
    'A-II.5b.4',
    {
      until: 'Mốc phấn đấu (phường tự đặt) 03/9/2026',
      due: null,
      drafted: ['D20'],
      status: 'Đã xin ý kiến cấp trên',
    },
  ],
];

it.each(TABLE)('%s, %s (%s)', async (regime, route, _clause, course) => {
  const played = await stage.play(
    [
      'days:',
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      ...REGIMES[regime]([
        edit('bodies', { name: DESK }, { email: 'kinhte.aiquoc@haiphong.example' }),
        edit('bodies', { name: TAX }, { email: 'coso9@thuehaiphong.example' }),
        edit('petitions', { code: CODE }, ROUTES[route]),
        edit('petitions', { code: CODE }, { answer: 'Đã xem xét.', request: 'Soạn dự thảo' }),
      ]),
      'until: 2026-09-21',
    ].join('\n'),
  );
  const documents = played
    .rows('documents')
    .filter((row) => row['case'] === CODE)
    .map((row) => String(row['kind']));
  const { due, explain, fix } = played.row('petitions', { code: CODE });
  expect(String(explain).startsWith(`${course.until}: `), String(explain)).toBe(true);
  expect(due).toBe(course.due);
  expect(documents.map((kind) => kind.slice(0, 3))).toEqual(course.drafted);
  expect(fix ?? '').toContain(course.fix ?? '');
  if (course.fix === undefined) expect(fix).toBe(null);
  const [first] = documents;
  const leaves =
    first === undefined
      ? add('documents', { ...SENT, kind: 'D20 Báo cáo xin ý kiến cấp trên', case: CODE })
      : edit('documents', { kind: first, case: CODE }, SENT);
  await played.more(['days:', day('2026-09-21', '10:00', leaves), 'until: 2026-09-22'].join('\n'));
  expect(played.row('petitions', { code: CODE })).toMatchObject({
    status: course.status,
    level: null,
  });
});
