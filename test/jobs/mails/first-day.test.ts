// Nothing happens by accident: test mode, pause, and the quarter of an hour in which a wrong “Đã gửi” can be taken back.
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../../../sync/build/kept-bundle.ts';
import { LocalOffice } from '../../../sync/office/office.ts';
import { readSheet, shownRows } from '../../../sync/workplace/sheet.ts';
import { add, CONFERENCE, day, edit, registered } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CODE = { code: 'AQ-2026-0001' };
const SENT = {
  kind: 'D16 Công văn trả lời kiến nghị',
  case: CODE.code,
  title: 'V/v trả lời',
  state: 'Đã gửi',
  number: '34',
  date: '2026-11-23',
  sentOn: '2026-11-23',
  sentBy: 'Bưu chính',
};
const setting = (key: string, value: string): string => edit('settings', { key }, { value });

/** A petition answered on 23/11/2026 at 09:00, and what comes after. */
const answered = (...more: readonly string[]): Promise<Played> =>
  stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-10-05',
        '08:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' }),
        add('conferences', {
          ...CONFERENCE,
          date: '2026-11-20',
          petitionsClose: '2026-10-29T17:00',
          postedDesk: '2026-10-05',
          postedPortal: '2026-10-05',
          held: 'Có',
        }),
      ),
      day(
        '2026-10-12',
        '09:00',
        ...registered(1, 1, {
          scope: 'Trong phạm vi',
          route: 'Thuộc thẩm quyền – trả lời',
          lead: DESK,
          receivedAt: '2026-10-12T09:00',
        }),
      ),
      day('2026-11-20', '15:00', run),
      day('2026-11-23', '09:00', add('documents', SENT), run),
      ...more,
    ].join('\n'),
  );
const results = (played: Played): readonly string[] =>
  played.office
    .mails()
    .filter(({ subject }) => subject.includes('Kết quả giải quyết kiến nghị của'))
    .map(({ to }) => to.join());

describe('a result to a business', () => {
  it.each([
    ['09:14', 0],
    ['09:15', 1],
    ['09:16', 1],
  ])('leaves 15 minutes after “Đã gửi” was seen at the earliest: at %s, %i', async (at, count) => {
    const played = await answered(day('2026-11-23', at, run), day('2026-11-23', at, run));
    expect(results(played)).toHaveLength(count);
  });

  it('does not leave when “Đã gửi” was taken back, and waits anew when it is set again', async () => {
    const state = (text: string): string => edit('documents', { number: '34' }, { state: text });
    const played = await answered(
      day('2026-11-23', '09:10', state('Đã phát hành'), run),
      day('2026-11-23', '10:00', run),
    );
    expect(results(played)).toEqual([]);
    expect(played.notes('chờ gửi')).toContain('Không gửi nữa: trạng thái đã được đổi lại');
    const more = (...list: readonly string[]) =>
      played.more(['daily: manual', 'days:', ...list].join('\n'));
    await more(day('2026-11-23', '11:00', state('Đã gửi'), run));
    await more(day('2026-11-23', '11:14', run));
    expect(results(played)).toEqual([]);
    await more(day('2026-11-23', '11:15', run));
    expect(results(played)).toHaveLength(1);
  });
});

describe('the mode in which mails leave', () => {
  it('“Chế độ thử” sends every mail to the owner alone, saying for whom it was', async () => {
    const played = await answered(
      day('2026-11-23', '09:30', setting('testMode', 'Có'), run),
      day('2026-12-01', '08:00', run),
    );
    const sent = played.office.mails().filter(({ subject }) => subject.startsWith('[Thử] '));
    expect(results(played)).toEqual([played.office.owner]);
    expect(sent.every(({ to, cc }) => to.join() === played.office.owner && cc.length === 0)).toBe(
      true,
    );
    expect(sent[0]?.text).toMatch(/^Chế độ thử: thư này lẽ ra gửi đến .*@/);
    expect(played.overview('Kết nối và quyền')).toContain('CHẾ ĐỘ THỬ');
  });

  it('“Tạm dừng gửi thư” holds every mail, and lets it go afterwards', async () => {
    const played = await answered(
      day('2026-11-23', '09:01', setting('mailsPaused', 'Có')),
      day('2026-11-23', '10:00', run),
    );
    expect(results(played)).toEqual([]);
    expect(played.overview('Kết nối và quyền')).toContain('TẠM DỪNG GỬI THƯ');
    await played.more(
      [
        'daily: manual',
        'days:',
        day('2026-11-23', '11:00', setting('mailsPaused', 'Không'), run),
      ].join('\n'),
    );
    expect(results(played)).toHaveLength(1);
  });

  it('is “Chế độ thử” after set-up, until the owner switches it off; an office in use keeps its own', async () => {
    const { code, pages } = await keptBundle();
    const now = localDateTime('2026-08-03T07:00');
    const office = LocalOffice.create({ bundle: code, pages, now });
    const mode = () =>
      shownRows(readSheet(office, TABS.settings)).find(({ key }) => key === 'testMode')?.['value'];
    expect(office.execute('caiDat').error).toBeNull();
    expect(mode()).toBe('Có');
    const played = await answered();
    expect(played.row('settings', { key: 'testMode' })['value']).toBe('Không');
    expect(played.office.execute('caiDat').error).toBeNull();
    expect(played.row('settings', { key: 'testMode' })['value']).toBe('Không');
  });
});
