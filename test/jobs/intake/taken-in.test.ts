// What a phiếu of the form becomes in the register, and which unit it is of (A-II.2.6, A-II.3.3, AM-04, AM-13).
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT } from '#register/table/clip';
import { keys } from '#register/journal/keys';
import { CONSENT_GIVEN } from '#register/tabs/form-items';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { codeMaker } from '../../../apps-script/jobs/intake/codes.ts';
import { takeInForms } from '../../../apps-script/jobs/intake/forms.ts';
import { toSettle } from '../../../apps-script/jobs/intake/to-settle.ts';
import type { Receiving } from '#rules/conference/of-phieu';
import { contextAt, noted, takenIn, type Tabs } from '../context.ts';

const AT = localDateTime('2026-08-10T09:00');
const FORM = {
  name: 'Hộ kinh doanh Tiền Trung',
  kind: 'Hộ kinh doanh',
  inWard: 'Có',
  taxCode: '0300 9000 0107',
  phone: '+84 912 000 307',
  email: 'Chu@Nha.EXAMPLE',
  address: 'Số 5 phố Mới',
  attend: 'Có',
  delegates: '2',
};
type Sent = Readonly<Record<string, string>>;

interface More {
  readonly tabs?: Tabs;
  readonly conferences?: readonly Receiving[];
  readonly forms?: readonly Sent[];
  readonly at?: typeof AT;
}
const RECEIVES: Receiving = {
  code: 'HN-2026-1',
  postedOn: civilDate('2026-08-03'),
  closes: localDateTime('2026-08-21T17:00'),
  isOver: false,
};

function take(sent: Sent = {}, { tabs = {}, conferences = [RECEIVES], forms, at = AT }: More = {}) {
  const responses = (forms ?? [{ ...FORM, ...sent }]).map((answers, n) => ({
    id: `p${n + 1}`,
    at,
    answers,
  }));
  const context = contextAt(tabs, '2026-08-10T10:00', { responses });
  const { book } = context;
  const taken = takeInForms(context, codeMaker(book, context.now), conferences);
  const { units, contacts, registrations, petitions } = book.tabs;
  const added = <V>(rows: readonly { at: number | null; value: V }[]): V[] =>
    rows.filter((row) => row.at === null).map(({ value }) => value);
  return {
    ...taken,
    book,
    units: added(units.rows),
    contacts: added(contacts.rows),
    registrations: added(registrations.rows),
    petitions: added(petitions.rows),
    events: taken.events.map(({ event }) => event),
    about: taken.events.map(({ about }) => about),
  };
}

describe('a phiếu of a business that is not known', () => {
  it('is a unit, its contact, a registration, and is told', () => {
    const { units, contacts, registrations, petitions, events, about, cells, originals } = take();
    expect(units).toMatchObject([
      {
        code: 'DV-0001',
        name: 'Hộ kinh doanh Tiền Trung',
        kind: 'Hộ kinh doanh',
        inWard: 'Có',
        active: 'Có',
      },
    ]);
    expect(contacts).toMatchObject([
      {
        unit: 'DV-0001',
        taxCode: '030090000107',
        phone: '0912000307',
        email: 'chu@nha.example',
        address: 'Số 5 phố Mới',
        consent: null,
        consentAt: null,
      },
    ]);
    expect(registrations).toMatchObject([
      {
        conference: 'HN-2026-1',
        unit: 'DV-0001',
        receivedAt: AT,
        channel: 'Biểu mẫu',
        typedBy: 'phần mềm ghi mã hội nghị',
        responseId: 'p1',
        confirmed: null,
        attend: 'Có',
        delegates: 2,
      },
    ]);
    expect([petitions, cells, originals]).toEqual([[], [], []]);
    expect(events).toEqual([
      {
        type: 'intake',
        unit: 'DV-0001',
        name: 'Hộ kinh doanh Tiền Trung',
        attends: true,
        petitions: [],
        sentAt: AT,
        open: ['HN-2026-1'],
        sender: null,
        changed: [],
      },
    ]);
    expect(about).toEqual([{ key: keys.intake('p1'), case: 'DV-0001', clause: 'A-II.3.3' }]);
  });

  it('each petition is a row of its own, for staff to judge', () => {
    const { petitions, events, about } = take({
      group1: 'Đất đai',
      title1: 'Cấp nước',
      content1: 'Nước yếu',
      title2: 'Chiếu sáng',
      content3: 'Đường tối và hẹp',
      attend: 'Không',
    });
    expect(petitions).toMatchObject([
      { code: 'AQ-2026-0001', title: 'Cấp nước', content: 'Nước yếu', group: 'Đất đai' },
      { code: 'AQ-2026-0002', title: 'Chiếu sáng', content: null },
      { code: 'AQ-2026-0003', title: 'Đường tối và hẹp', content: 'Đường tối và hẹp' },
    ]);
    const all = {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      receivedAt: AT,
      channel: 'Biểu mẫu',
      scope: 'Chưa xét',
      request: null,
    };
    for (const petition of petitions) expect(petition).toMatchObject(all);
    expect(events).toMatchObject([
      { attends: false, petitions: ['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0003'] },
    ]);
    expect(about).toMatchObject([{ case: 'DV-0001 AQ-2026-0001 AQ-2026-0002 AQ-2026-0003' }]);
  });

  it('a consent is kept with what was asked, and when', () => {
    const { contacts } = take({ consent: CONSENT_GIVEN });
    expect(contacts).toMatchObject([
      { consentAt: AT, consent: expect.stringContaining('Ái Quốc') as string },
    ]);
  });

  it('a text longer than its cell is stored whole beside it', () => {
    const long = 'Đường hỏng. '.repeat(5000);
    const { petitions, originals } = take({ content1: long });
    expect(petitions[0]?.content?.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(petitions[0]?.title?.length).toBeLessThanOrEqual(80);
    expect(originals).toEqual([
      {
        key: keys.original('AQ-2026-0001'),
        case: 'AQ-2026-0001',
        name: 'AQ-2026-0001_nguyen-van.txt',
        clause: 'A-I.2.2',
        text: long.trim(),
      },
    ]);
    expect(take({ content1: long.slice(0, CELL_LIMIT) }).originals).toEqual([]);
  });

  it('where no conference receives it names none', () => {
    const { registrations } = take({}, { conferences: [] });
    expect(registrations).toMatchObject([{ conference: null, typedBy: null }]);
  });

  it('two of the same run are two units, each with the next code', () => {
    const forms = [FORM, { ...FORM, name: 'Hộ khác', taxCode: '', phone: '0988000111' }];
    expect(take({}, { forms }).units.map(({ code }) => code)).toEqual(['DV-0001', 'DV-0002']);
  });

  it('is taken in once: what the journal knows brings nothing', () => {
    const { units, events } = take({}, { tabs: { registrations: [{ responseId: 'p1' }] } });
    expect([units, events]).toEqual([[], []]);
  });
});

describe('the unit of a phiếu is the one on record', () => {
  const unit = { code: 'DV-0007', name: 'Hộ kinh doanh Tiền Trung', kind: 'Hộ kinh doanh' };
  const contact = { unit: 'DV-0007', taxCode: '030090000107', phone: '0912000307' };
  const known = (record: Sent, sent: Sent = {}, name: Sent = {}): string | undefined =>
    take(sent, { tabs: { units: [{ ...unit, ...name }], contacts: [record] } }).registrations[0]
      ?.unit ?? undefined;

  it.each<[string, Sent, Sent, Sent?]>([
    ['by its code', { ...contact, phone: '' }, { name: 'Tên khác', phone: '' }],
    ['by its code written otherwise', { ...contact, taxCode: '0300.9000.0107' }, { phone: '' }],
    ['by telephone and name', { ...contact, taxCode: '' }, {}],
    [
      'by telephone and name, signs aside',
      { ...contact, taxCode: '' },
      { name: 'HỘ KINH DOANH: Tiền Trung' },
    ],
    ['by the telephone where no code is sent', contact, { taxCode: '' }],
    [
      'by the telephone where a name was never typed',
      { ...contact, taxCode: '' },
      { taxCode: '' },
      { name: '' },
    ],
  ])('%s', (_, record, sent, name) => {
    expect(known(record, sent, name)).toBe('DV-0007');
  });

  it.each<[string, Sent, Sent, Sent?]>([
    [
      'another code tells another unit, also with one telephone',
      { ...contact, taxCode: '030090000999' },
      {},
    ],
    [
      'a branch is not its head office',
      { ...contact, taxCode: '0100233488', phone: '' },
      { taxCode: '0100233488-001' },
    ],
    ['a telephone alone is not enough', { ...contact, taxCode: '' }, { name: 'Tên khác' }],
    [
      '“không có” is no telephone',
      { ...contact, taxCode: '', phone: 'không có' },
      { phone: 'không có' },
    ],
    [
      'a code that is none tells nothing',
      { ...contact, taxCode: 'không', phone: '' },
      { taxCode: 'không', phone: '0988000111' },
    ],
    [
      'a name alone tells nothing',
      { ...contact, taxCode: '', phone: '' },
      { taxCode: '', phone: '' },
    ],
  ])('not: %s', (_, record, sent, name) => {
    expect(known(record, sent, name)).toBe('DV-0008');
  });

  it('and gets no second row, its news stand in the journal', () => {
    const tabs = { units: [unit], contacts: [contact] };
    const { units, contacts, events } = take({ address: 'Số 9' }, { tabs });
    expect(units).toEqual([]);
    expect(contacts).toMatchObject([{ unit: 'DV-0007', address: 'Số 9', responseId: 'p1' }]);
    expect(events).toMatchObject([{ unit: 'DV-0007', sender: 'known' }]);
  });

  it('the contact that a run left behind before it wrote the unit is taken up again', () => {
    const left = { ...contact, email: 'chu@nha.example', address: 'Số 5 phố Mới' };
    const { units, contacts, registrations } = take(
      { taxCode: '' },
      { tabs: { contacts: [{ ...left, taxCode: '' }] } },
    );
    expect(units).toMatchObject([{ code: 'DV-0007' }]);
    expect(contacts).toEqual([]);
    expect(registrations).toMatchObject([{ unit: 'DV-0007' }]);
  });
});

describe('what staff have to look at', () => {
  const intake = (more: object) =>
    noted(takenIn({ petitions: ['AQ-2026-0001'], sentAt: AT, ...more }), '2026-08-10T10:00', {
      key: keys.intake('p1'),
    });
  const settle = (more: object, row: Sent = {}) => {
    const registrations = [{ unit: 'DV-0001', responseId: 'p1', ...row }];
    const { choices, senders, doubtful } = toSettle(
      contextAt({ journal: [intake(more)], registrations }).book,
      [],
    );
    return [[...choices], [...senders], [...doubtful]];
  };

  it('a phiếu that names no conference while several receive, and each of its petitions', () => {
    const open = ['HN-2026-1', 'HN-2026-2'];
    expect(settle({ open })).toEqual([
      [
        ['p1', open],
        ['AQ-2026-0001', open],
      ],
      [],
      [],
    ]);
    expect(settle({ open: ['HN-2026-1'] })).toEqual([[], [], []]);
  });

  it('a phiếu of a stranger: its petitions count once it is confirmed', () => {
    expect(settle({ sender: 'stranger' })).toEqual([[], [['p1', 'stranger']], ['AQ-2026-0001']]);
    expect(settle({ sender: 'stranger' }, { confirmed: 'Không' })[2]).toEqual(['AQ-2026-0001']);
    expect(settle({ sender: 'stranger' }, { confirmed: 'Có' })[2]).toEqual([]);
    expect(settle({ sender: 'known' })).toEqual([[], [['p1', 'known']], []]);
  });

  it('nothing of a phiếu whose row is gone', () => {
    expect(settle({ sender: 'stranger' }, { responseId: 'p9' })).toEqual([[], [], []]);
  });

  it('also what this run took in', () => {
    const { book } = contextAt({ registrations: [{ responseId: 'p1' }] });
    const told = take({}).events[0];
    if (told?.type !== 'intake') throw new Error('not told');
    const event = { ...told, sender: 'stranger', petitions: ['AQ-2026-0005'] } as const;
    const { doubtful } = toSettle(book, [{ event, about: { key: keys.intake('p1'), case: null } }]);
    expect([...doubtful]).toEqual(['AQ-2026-0005']);
  });
});
