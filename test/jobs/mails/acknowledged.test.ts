// Whom the acknowledgement tells of what, and what it never tells twice (A-II.3.3, AM-40).
import { describe, expect, it } from 'vitest';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { twinsOf } from '#register/book/twins';
import type { JobKind } from '../../../apps-script/jobs/base/context.ts';
import { acknowledgements } from '../../../apps-script/jobs/mails/acknowledge.ts';
import { contextAt, noted, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { byCode, conferenceState } from '../states.ts';
import { AT, registration, sent, type Row, type State } from './sent-in.ts';

describe('the acknowledgement', () => {
  const CONTACT = { unit: 'DV-0001', phone: '0912000311', email: 'nhua@bahang.example' };
  interface Case {
    readonly tabs?: Tabs;
    readonly states?: readonly State[];
    readonly job?: JobKind;
  }
  const mails = ({ tabs = {}, states = [], job = 'hourly' }: Case = {}) => {
    const context = contextAt(
      {
        conferences: [CONFERENCE],
        units: [{ code: 'DV-0001', name: 'Nhựa Ba Hàng', kind: 'Doanh nghiệp' }],
        contacts: [CONTACT],
        registrations: [registration()],
        ...tabs,
      },
      '2026-09-18T22:00',
      { job },
    );
    const conferences = byCode(conferenceState(context, { day: civilDate('2026-09-17') }));
    return acknowledgements(context, conferences, states, twinsOf(context.book));
  };

  it('names the conference, the delegates and the codes, and what it is of', () => {
    expect(mails({ states: [sent()] })).toMatchObject([
      {
        kind: 'xac-nhan',
        to: ['nhua@bahang.example'],
        cc: [],
        case: 'DV-0001 HN-2026-1 AQ-2026-0001',
        key: `DV-0001·xác nhận·${AT}`,
        clause: 'A-II.3.3',
        event: {
          type: 'acknowledgement',
          unit: 'DV-0001',
          name: 'Nhựa Ba Hàng',
          conference: 'HN-2026-1',
          codes: ['AQ-2026-0001'],
        },
        data: {
          tên_đơn_vị: 'Nhựa Ba Hàng',
          có_đăng_ký: true,
          thời_gian_hội_nghị: '08 giờ 00 ngày 17/9/2026',
          địa_điểm: 'Hội trường UBND phường Ái Quốc',
          số_đại_biểu: '02',
          trễ_hạn_đăng_ký: false,
          trễ_hạn_kiến_nghị: false,
          mã_tra_cứu: 'ABCD-2345',
          số_điện_thoại_cần_kiểm_tra: false,
          kiến_nghị: [{ mã_kiến_nghị: 'AQ-2026-0001', tiêu_đề: 'Gia hạn thuê đất' }],
        },
      },
    ]);
  });

  it.each<[string, Row, object]>([
    ['no delegates told', { delegates: '' }, { số_đại_biểu: '' }],
    [
      'a unit that stays away',
      { attend: 'Không' },
      { có_đăng_ký: false, số_đại_biểu: '', trễ_hạn_đăng_ký: false },
    ],
    ['a late one', { status: 'Muộn' }, { trễ_hạn_đăng_ký: true }],
    ['a late one that stays away', { status: 'Muộn', attend: 'Không' }, { trễ_hạn_đăng_ký: false }],
    [
      'no conference',
      { conference: '' },
      { tên_hội_nghị: '', thời_gian_hội_nghị: '', địa_điểm: '' },
    ],
  ])('of %s', (_, more, data) => {
    expect(mails({ tabs: { registrations: [registration(more)] } })).toMatchObject([{ data }]);
  });

  it.each([
    ['2026-08-21T17:00', 'Zalo', false],
    ['2026-08-21T17:01', 'Zalo', true],
    ['2026-08-21T17:01', 'Tại Hội nghị', false],
  ] as const)('of a petition of %s by %s is late: %s', (at, channel, late) => {
    const receivedAt = localDateTime(at);
    const found = mails({
      tabs: { registrations: [] },
      states: [sent({ receivedAt }, { channel })],
    });
    expect(found[0]?.data).toMatchObject({ trễ_hạn_kiến_nghị: late, có_đăng_ký: false });
    expect(found[0]?.case).toBe('DV-0001 AQ-2026-0001');
  });

  it.each<[string, Case, number]>([
    ['while somebody types', { job: 'edit' }, 0],
    ['when a form came', { job: 'form' }, 1],
    ['without an address', { tabs: { contacts: [{ ...CONTACT, email: '' }] } }, 0],
    ['of a unit without contacts', { tabs: { contacts: [] } }, 0],
    [
      'from before the office began (AM-40)',
      { tabs: { settings: [{ key: 'startFrom', value: '2026-08-11' }] } },
      0,
    ],
    ['of its first day', { tabs: { settings: [{ key: 'startFrom', value: '2026-08-10' }] } }, 1],
  ])('goes out %s: %i', (_, given, count) => {
    expect(mails(given)).toHaveLength(count);
  });

  it('calls a unit without a name by its code, and doubts a telephone that can be none', () => {
    const tabs = { units: [], contacts: [{ ...CONTACT, phone: '0912' }] };
    expect(mails({ tabs })[0]?.data).toMatchObject({
      tên_đơn_vị: 'DV-0001',
      số_điện_thoại_cần_kiểm_tra: true,
    });
  });

  it('is not sent again for the same codes, and for a new one of the minute under its own key', () => {
    const told = noted(
      {
        type: 'acknowledgement',
        unit: 'DV-0001',
        name: 'x',
        conference: 'HN-2026-1',
        codes: ['AQ-2026-0001'],
      },
      AT,
      { key: `DV-0001·xác nhận·${AT}`, state: 'đã xong' },
    );
    const more = sent({ code: 'AQ-2026-0003' });
    const keys = (journal: Row[], states: State[], registrations = [registration()]) =>
      mails({ tabs: { journal, registrations }, states }).map(({ key, case: of }) => [key, of]);
    expect(keys([told], [sent(), more])).toEqual([
      [`DV-0001·xác nhận·${AT}·AQ-2026-0003`, 'DV-0001 AQ-2026-0003'],
    ]);
    // Staff put the moment right: everything was named already.
    const moved = { receivedAt: '2026-08-10T09:30', responseId: '' };
    expect(keys([told], [], [registration(moved)])).toEqual([]);
    expect(keys([told], [], [registration({ ...moved, conference: 'HN-2026-2' })])).toHaveLength(1);
  });
});
