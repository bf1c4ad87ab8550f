// Which businesses hear of an answer that was sent, and of what in it (A-II.5c.1, AM-12, AM-39, AM-40).
import { describe, expect, it } from 'vitest';
import { twinsOf } from '#register/book/twins';
import { replyResults } from '../../../apps-script/jobs/mails/notices.ts';
import { contextAt, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';

type Row = Readonly<Record<string, string>>;
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

describe('an answer that was sent is told to the business (A-II.5c.1)', () => {
  const PETITION = {
    unit: 'DV-0001',
    name: 'Nhựa Ba Hàng',
    lead: DESK,
    receivedAt: '2026-08-10T09:00',
  };
  const petition = (n: number, more: Row = {}): Row => ({
    ...PETITION,
    code: `AQ-2026-000${n}`,
    title: `Kiến nghị ${n}`,
    ...more,
  });
  const answer = (more: Row = {}): Row => ({
    key: 'VB-1',
    kind: 'D16 Công văn trả lời kiến nghị',
    title: 'V/v trả lời',
    case: 'AQ-2026-0001',
    state: 'Đã gửi',
    number: '112/KTHT&ĐT',
    date: '2026-09-22',
    sentOn: '2026-09-23',
    sentBy: 'Bưu chính',
    ...more,
  });
  const contact = (n: number) => ({ unit: `DV-000${n}`, email: `coso${n}@aq.vn` });
  const told = (documents: readonly Row[], petitions = [petition(1)], tabs: Tabs = {}) => {
    const contacts = [contact(1), contact(2)];
    const context = contextAt({
      conferences: [CONFERENCE],
      petitions,
      documents,
      contacts,
      ...tabs,
    });
    return replyResults(context, twinsOf(context.book));
  };

  it('with its number, its day and the way it went', () => {
    expect(told([answer()])).toMatchObject([
      {
        kind: 'ket-qua',
        key: 'VB-1·báo đơn vị',
        case: 'AQ-2026-0001',
        to: ['coso1@aq.vn'],
        cc: [],
        clause: 'A-II.5c.1',
        event: {
          type: 'replySent',
          name: 'Nhựa Ba Hàng',
          number: '112/KTHT&ĐT',
          date: '2026-09-22',
        },
        data: {
          tên_đơn_vị: 'Nhựa Ba Hàng',
          cơ_quan_trả_lời: DESK,
          ngày_văn_bản: '22/9/2026',
          trích_yếu: 'V/v trả lời',
          hình_thức_gửi: 'bưu chính',
          kiến_nghị: [{ mã_kiến_nghị: 'AQ-2026-0001', tiêu_đề: 'Kiến nghị 1' }],
        },
      },
    ]);
  });

  it.each<[string, Row, number]>([
    ['sent', {}, 1],
    ['not sent (AM-39)', { state: 'Đã phát hành', sentOn: '', sentBy: '' }, 0],
    ['without a number', { number: '' }, 0],
    ['to a body', { kind: 'D18 Công văn đề nghị phối hợp trả lời' }, 0],
    ['without a key', { key: '' }, 0],
  ])('one %s: %i', (_, more, count) => {
    expect(told([answer(more)])).toHaveLength(count);
  });

  it.each([
    ['2026-09-23', 1],
    ['2026-09-24', 0],
  ])('used from %s on, of what was sent on 23/9: %i (AM-40)', (startFrom, count) => {
    const settings = [{ key: 'startFrom', value: startFrom }];
    expect(told([answer()], undefined, { settings })).toHaveLength(count);
  });

  it('to each of several units of its own petitions only', () => {
    const petitions = [petition(1), petition(2, { unit: 'DV-0002' }), petition(3)];
    const found = told([answer({ case: 'AQ-2026-0001 AQ-2026-0002 AQ-2026-0003' })], petitions);
    expect(
      found.map(({ key, to, data }) => [
        key,
        to[0],
        (data['kiến_nghị'] as unknown as Row[]).map((one) => one['mã_kiến_nghị']),
      ]),
    ).toEqual([
      ['VB-1·báo đơn vị', 'coso1@aq.vn', ['AQ-2026-0001', 'AQ-2026-0003']],
      ['VB-1·báo đơn vị·DV-0002', 'coso2@aq.vn', ['AQ-2026-0002']],
    ]);
  });

  it('to whoever raised its double, unless that has a letter of its own', () => {
    const petitions = [
      petition(1),
      petition(2, { unit: 'DV-0002', outcome: 'Trùng', duplicateOf: 'AQ-2026-0001' }),
    ];
    const to = (...documents: Row[]) => told(documents, petitions).map((mail) => mail.to[0]);
    const own = answer({
      key: 'vb-2',
      case: 'AQ-2026-0002',
      state: 'Dự thảo',
      number: '',
      date: '',
      sentOn: '',
      sentBy: '',
    });
    expect(to(answer())).toEqual(['coso1@aq.vn', 'coso2@aq.vn']);
    expect(to(answer(), own)).toEqual(['coso1@aq.vn']);
    expect(to(answer(), { ...own, state: 'Hủy dự thảo' })).toEqual(['coso1@aq.vn', 'coso2@aq.vn']);
  });

  it.each<[string, Row]>([
    ['a unit that is not known', { unit: '' }],
    ['a unit without an address', { unit: 'DV-0003' }],
    [
      'a denunciation (A-I.2.7)',
      { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' },
    ],
  ])('not of %s', (_, more) => {
    expect(told([answer()], [petition(1, more)])).toEqual([]);
  });

  it.each([
    ['71/UBND-KTHT&ĐT', 'Ủy ban nhân dân phường Ái Quốc'],
    ['112/KTHT&ĐT', DESK],
    ['15/VHXH', 'Phòng Văn hóa – Xã hội'],
  ])('numbered %s, as issued by %s (AM-12)', (number, body) => {
    expect(told([answer({ number })])[0]?.data).toMatchObject({ cơ_quan_trả_lời: body });
  });
});
