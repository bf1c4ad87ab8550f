// A petition that is a denunciation: hidden the moment it is known as one, handed over, erased after the owner confirmed.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form } from '../jobs/people.ts';
import { openStage, type Stage } from '../jobs/stage.ts';

const CODE = 'AQ-2026-0003';
const SECRET = ['Kiến nghị 2 của cơ sở 05', 'Nội dung kiến nghị 2 của cơ sở 05'];
const DESK = { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' };

const year = (...days: string[]): string =>
  ['title: Đơn tố cáo', 'daily: manual', 'days:', ...days].join('\n');

const PHIEU = [
  day(
    '2026-08-03',
    '09:00',
    edit('bodies', DESK, { email: 'kinhte@aq.example', head: 'Nguyễn Văn Hùng' }),
    add('conferences', CONFERENCE),
  ),
  day('2026-08-06', '08:30', form({ n: 4, petitions: 1 }), form({ n: 5, petitions: 2 })),
];

const CLASSIFIED = edit(
  'petitions',
  { code: CODE },
  { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' },
);

describe('a petition that staff know to be a denunciation (A-I.2.7, AM-20)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });

  it('is out of sight the moment it is: snapshot, derived columns, the journal from then on', async () => {
    const played = await stage.play(year(...PHIEU, day('2026-08-07', '09:00', CLASSIFIED)));
    const row = played.row('petitions', { code: CODE });
    expect(row['name']).toBeNull();
    expect(row['due']).toBeNull();
    expect(row['status']).toBe('Không thuộc phạm vi giải quyết');
    expect(row['fix']).toBe(
      [
        'Đơn tố cáo (mục I.2 Kế hoạch đối thoại): Ghi Người duyệt.',
        'Đơn tố cáo (mục I.2 Kế hoạch đối thoại): Chuyển ngay cho bộ phận tiếp công dân rồi ghi Chuyển bộ phận, Ngày chuyển; không chép nội dung sang nơi khác.',
      ].join('\n'),
    );
    for (const secret of SECRET) {
      expect(JSON.stringify(played.rows('snapshot'))).not.toContain(secret);
      expect(JSON.stringify(played.rows('journal'))).not.toContain(secret);
    }
    expect(played.row('snapshot', { code: CODE })['fingerprint']).toMatch(/^[0-9a-z]+$/);
  });

  it('leaves no later mail, letter or line of the report with its words, and no draft is made for it', async () => {
    const played = await stage.play(year(...PHIEU, day('2026-08-07', '09:00', CLASSIFIED)));
    const sentBefore = played.office.mails().length;
    await played.more(
      year(
        day(
          '2026-08-10',
          '09:00',
          edit('petitions', { code: CODE }, { request: 'Soạn dự thảo', lead: DESK.name }),
          add('petitions', {
            conference: 'HN-2026-1',
            unit: 'DV-0001',
            title: 'Kiến nghị 2 của cơ sở 05 trên giấy',
            receivedAt: '2026-08-10T08:00',
            scope: 'Không thuộc phạm vi giải quyết',
            scopeReason: 'Đơn tố cáo',
          }),
        ),
        day('2026-08-21', '18:00', '      - run: daily'),
        day('2026-09-29', '08:00', '      - run: daily'),
      ).replace('daily: manual\n', ''),
    );
    const mails = played.office.mails().slice(sentBefore);
    expect(mails.length).toBeGreaterThan(0);
    for (const secret of [...SECRET, CODE, 'AQ-2026-0004']) {
      for (const { subject, text } of mails) expect(subject + text).not.toContain(secret);
      expect(JSON.stringify(played.rows('report'))).not.toContain(secret);
    }
    expect(played.rows('documents')).toEqual([]);
    expect(played.row('petitions', { code: CODE })['fix']).toContain(
      'Không soạn văn bản cho đơn tố cáo',
    );
    expect(played.notes('cấp mã').join()).not.toContain('trên giấy');
  });

  it('is a petition like others again when staff find that it is none', async () => {
    const played = await stage.play(
      year(
        ...PHIEU,
        day('2026-08-07', '09:00', CLASSIFIED),
        day('2026-08-10', '09:00', edit('petitions', { code: CODE }, { scope: 'Trong phạm vi' })),
      ),
    );
    expect(played.row('petitions', { code: CODE })['name']).toBe('Cơ sở sản xuất Tiền Trung 05');
    expect(JSON.stringify(played.rows('snapshot'))).toContain(SECRET[0]);
    expect(JSON.stringify(played.rows('journal'))).not.toContain(SECRET[0]);
  });
});
