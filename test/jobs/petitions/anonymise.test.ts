// What goes when the people behind a unit are taken out of both files, and what stays of the unit (Luật 91/2025/QH15).
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '#register/journal/events';
import { keys, versionOf } from '#register/journal/keys';
import { TABS, type TabKey } from '#register/tabs/all';
import { anonymise } from '../../../apps-script/jobs/petitions/anonymise.ts';
import { contextAt, noted, NOW, takenIn, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

const UNIT = 'DV-0001';
const [A, B, OTHER] = ['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0009'];
const CONTACT = {
  unit: UNIT,
  taxCode: '030090000107',
  address: 'Số 12 phố Tiền Trung',
  salutation: 'Bà',
  representative: 'Nguyễn Thị Lan',
  position: 'Chủ hộ',
  phone: '0912000307',
  email: 'lan@nha.example',
  responseId: 'p1',
  consentAt: '2026-08-10T09:00',
};
const HOUSEHOLD = { code: UNIT, kind: 'Hộ kinh doanh', name: 'Hộ kinh doanh Nguyễn Thị Lan' };
const intake = (response: string, unit = UNIT) =>
  noted(takenIn({ unit }), NOW, { key: keys.intake(response) });

/** The tabs of a book after it, by what is asked of them; `cells`: how many cells of staff are written for it. */
function without(tabs: Tabs, ...units: readonly string[]) {
  const { book } = contextAt({ units: [HOUSEHOLD], contacts: [CONTACT], ...tabs });
  const { outside, cells, rows, contacts } = anonymise(book, units.length > 0 ? units : [UNIT]);
  const of = <K extends TabKey>(tab: K) =>
    (book.tabs as unknown as Record<K, { rows: { value: Record<string, unknown> }[] }>)[
      tab
    ].rows.map(({ value }) => value);
  const tabOf = new Map(Object.values(TABS).map((tab) => [tab.sheetId, tab.key]));
  return {
    of,
    outside,
    written: cells.map(({ sheetId, value }) => [tabOf.get(sheetId), value]),
    erased: rows.map(({ draft, columns }) => [draft.tab.key, [...columns].sort().join(' ')]),
    contacts: contacts.map(({ draft, columns }) => [draft.tab.key, columns.length]),
  };
}

describe('of a unit whose people are taken out', () => {
  it('the contact keeps its unit and when it consented, nothing else', () => {
    const { of, contacts } = without({ contacts: [CONTACT, { ...CONTACT, unit: 'DV-0002' }] });
    const empty = Object.fromEntries(Object.keys(CONTACT).map((key) => [key, null]));
    expect(of('contacts')).toMatchObject([
      { ...empty, unit: UNIT, consentAt: '2026-08-10T09:00' },
      { unit: 'DV-0002', phone: '0912000307' },
    ]);
    expect(contacts).toEqual([['contacts', 8]]);
  });

  it.each<[string, Row, string | null]>([
    ['of a household is its owner’s, and goes', {}, 'DV-0001 (đã ẩn)'],
    ['of a unit of no kind goes too', { kind: '' }, 'DV-0001 (đã ẩn)'],
    ['of a company stays', { kind: 'Doanh nghiệp' }, 'Hộ kinh doanh Nguyễn Thị Lan'],
    ['that is gone already stays so', { name: 'DV-0001 (đã ẩn)' }, 'DV-0001 (đã ẩn)'],
    ['that is not there is not made', { name: '' }, null],
  ])('the name %s', (_, unit, name) => {
    const { of, written } = without({ units: [{ ...HOUSEHOLD, ...unit }], contacts: [] });
    expect(of('units')).toMatchObject([{ name }]);
    expect(written.filter(([tab]) => tab === 'units')).toEqual(
      unit['kind'] === 'Doanh nghiệp' || unit['name'] === '' ? [] : [['units', name]],
    );
  });

  it('what its rows say of its people goes: names, figures, addresses, however they are written', () => {
    const content =
      'Bà NGUYỄN THỊ LAN, gọi 0912.000.307 hoặc 0912 000 307, thư lan@nha.example, ở Số 12 phố Tiền Trung, mã 030090000107';
    const { of, erased } = without({
      petitions: [
        { code: A, unit: UNIT, title: 'Việc của Nguyễn Thị Lan', content },
        { code: OTHER, unit: 'DV-0002', title: 'Việc của Nguyễn Thị Lan', content },
      ],
      hall: [{ petition: A, answer: 'Đã gặp Nguyễn Thị Lan', answeredBy: 'Ông Hải' }],
    });
    expect(of('petitions')).toMatchObject([
      {
        title: 'Việc của (đã ẩn)',
        content: 'Bà (đã ẩn), gọi (đã ẩn) hoặc (đã ẩn), thư (đã ẩn), ở (đã ẩn), mã (đã ẩn)',
      },
      { title: 'Việc của Nguyễn Thị Lan', content },
    ]);
    expect(of('hall')).toMatchObject([{ answer: 'Đã gặp (đã ẩn)', answeredBy: 'Ông Hải' }]);
    expect(erased).toEqual([
      ['units', 'name'],
      ['petitions', 'content title'],
      ['hall', 'answer'],
    ]);
  });

  it('the name of a household goes from texts as well, its code stands in its place', () => {
    const { of } = without({
      units: [{ code: 'DV-0002', kind: 'Hộ kinh doanh', name: 'Hộ kinh doanh Số Hai' }, HOUSEHOLD],
      contacts: [],
      petitions: [{ code: A, unit: UNIT, content: 'Hộ kinh doanh Nguyễn Thị Lan xin nước' }],
    });
    expect(of('petitions')).toMatchObject([{ content: 'DV-0001 (đã ẩn) xin nước' }]);
    expect(of('units').map(({ name }) => name)).toEqual([
      'Hộ kinh doanh Số Hai',
      'DV-0001 (đã ẩn)',
    ]);
  });

  it('an address as short as the ward’s name, or without a number, stays in texts', () => {
    const about = (address: string) =>
      without({
        contacts: [{ unit: UNIT, address }],
        petitions: [{ code: A, unit: UNIT, content: `Đường ở ${address}` }],
      }).of('petitions')[0]?.['content'];
    expect(about('Khu phố 1')).toBe('Đường ở Khu phố 1');
    expect(about('Tổ dân phố Tiền Trung')).toBe('Đường ở Tổ dân phố Tiền Trung');
    expect(about('Số 1 An Trì')).toBe('Đường ở Số 1 An Trì');
    expect(about('Số 1 An Trì ')).toBe('Đường ở Số 1 An Trì');
    expect(about('Số 10 An Trì')).toBe('Đường ở (đã ẩn)');
  });

  it('its guests lose name and deputy, those of others stay', () => {
    const guest = { name: 'Trần Văn Khách', deputy: 'Lê Thị Thay' };
    const { of } = without({
      delegates: [
        { ...guest, unit: UNIT },
        { ...guest, unit: 'DV-0002' },
      ],
      petitions: [{ code: A, unit: UNIT, content: 'Trần Văn Khách và Lê Thị Thay đến họp' }],
    });
    expect(of('delegates')).toMatchObject([
      { unit: UNIT, name: null, deputy: null },
      { unit: 'DV-0002', ...guest },
    ]);
    expect(of('petitions')).toMatchObject([{ content: '(đã ẩn) và (đã ẩn) đến họp' }]);
  });

  it('its requests go once they are over, their words with them; an open one stays', () => {
    const request = { unit: UNIT, who: 'Nguyễn Thị Lan', result: 'Đã báo Nguyễn Thị Lan' };
    const { of, contacts } = without({
      rights: [
        { ...request, doneOn: '2026-09-01' },
        { ...request, refusal: 'Không có dữ liệu' },
        request,
        { ...request, unit: 'DV-0002', doneOn: '2026-09-01' },
      ],
    });
    expect(of('rights').map(({ who }) => who)).toEqual([
      '(đã ẩn)',
      '(đã ẩn)',
      'Nguyễn Thị Lan',
      'Nguyễn Thị Lan',
    ]);
    expect(of('rights').map(({ result }) => result)).toEqual([
      'Đã báo (đã ẩn)',
      'Đã báo (đã ẩn)',
      'Đã báo Nguyễn Thị Lan',
      'Đã báo Nguyễn Thị Lan',
    ]);
    expect(contacts.map(([tab]) => tab)).toEqual(['contacts', 'rights', 'rights']);
  });

  it('of a paper phiếu only when and how it came stays', () => {
    const paper = {
      unit: UNIT,
      receivedAt: '2026-08-10T09:00',
      channel: 'Phiếu giấy',
      name: 'Hộ Lan',
      phone: '0912000307',
    };
    const { of } = without({ paper: [paper, { ...paper, unit: 'DV-0002' }] });
    expect(of('paper')).toMatchObject([
      { receivedAt: '2026-08-10T09:00', channel: 'Phiếu giấy', name: null, phone: null },
      { name: 'Hộ Lan', phone: '0912000307' },
    ]);
  });

  it('two units at once are each taken out as one', () => {
    const second = { ...CONTACT, unit: 'DV-0002', representative: 'Phạm Văn Hai' };
    const tabs = {
      contacts: [CONTACT, second],
      petitions: [
        { code: A, unit: UNIT, content: 'Nguyễn Thị Lan' },
        { code: B, unit: 'DV-0002', content: 'Phạm Văn Hai' },
      ],
    };
    const { of, outside } = without(tabs, UNIT, 'DV-0002');
    expect(of('petitions').map(({ content }) => content)).toEqual(['(đã ẩn)', '(đã ẩn)']);
    expect(outside.map(({ code }) => code)).toEqual([UNIT, 'DV-0002']);
  });
});

describe('in the journal and the kept copies of rows', () => {
  const told = (before: string): JournalEvent => ({
    type: 'change',
    code: A,
    cells: [{ column: 'Nội dung', before, after: 'khác' }],
  });
  const entry = (about: string, before: string) => ({
    ...noted(told(before), NOW, { key: 'k' }),
    note: `Sửa “${before}”`,
    case: about,
  });

  it('an entry of the unit or of its petitions loses names; others stay', () => {
    const { of } = without({
      petitions: [{ code: A, unit: UNIT }],
      journal: [A, UNIT, `${OTHER} ${A}`, OTHER].map((about) => entry(about, 'Nguyễn Thị Lan nói')),
    });
    for (const cell of ['data', 'note']) {
      const has = of('journal').map((row) => String(row[cell]).includes('Nguyễn Thị Lan'));
      expect(has).toEqual([false, false, false, true]);
    }
  });

  it('of what was cut short, and may end within a name, nothing stays', () => {
    const { of } = without({
      petitions: [{ code: A, unit: UNIT }],
      journal: [entry(A, 'Bà Nguyễn Th…'), entry(A, 'Đường tối')],
    });
    const [cut, whole] = of('journal').map(({ data }) => String(data));
    expect(cut).toContain('"before":"(đã ẩn)"');
    expect(whole).toContain('"before":"Đường tối"');
  });

  it('the kept copy of a row of the unit is scrubbed, also of a row that is gone', () => {
    const copy = { fingerprint: 'Nguyễn Thị Lan', code: A };
    const { of } = without({
      petitions: [{ code: A, unit: UNIT }],
      snapshot: [
        { ...copy, cells: '{"content":"Nguyễn Thị Lan"}' },
        { ...copy, code: OTHER, cells: `{"unit":"${UNIT}","x":"Nguyễn Thị Lan"}` },
        { ...copy, code: OTHER, cells: '{"unit":"DV-0002","x":"Nguyễn Thị Lan"}' },
      ],
    });
    expect(of('snapshot').map(({ cells }) => String(cells).includes('Lan'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(of('snapshot').map(({ fingerprint }) => fingerprint)).toEqual([
      '(đã ẩn)',
      '(đã ẩn)',
      'Nguyễn Thị Lan',
    ]);
  });
});

describe('outside the register', () => {
  it('its responses go, each once, whichever version is noted', () => {
    const { outside } = without({
      journal: [
        intake('p1'),
        intake(versionOf('p1', 2)),
        intake('p2'),
        intake('p3', 'DV-0002'),
        noted({ type: 'started' }, NOW, { key: keys.intake('p4') }),
      ],
    });
    expect(outside).toEqual([{ code: UNIT, responses: ['p1', 'p2'], files: [] }]);
  });

  it('the whole texts of its petitions go, and drafts about it alone that were never issued', () => {
    const draft = (key: string, about: string, state = 'Dự thảo') => ({ key, case: about, state });
    const { outside, of, erased } = without({
      petitions: [
        { code: A, unit: UNIT, conference: 'HN-2026-1' },
        { code: OTHER, unit: 'DV-0002', conference: 'HN-2026-1' },
        { code: B, unit: 'DV-0003', conference: 'HN-2026-2' },
      ],
      registrations: [
        { unit: UNIT, conference: 'HN-2026-3', receivedAt: '2026-08-10T09:00' },
        { unit: 'DV-0002', conference: 'HN-2026-4', receivedAt: '2026-08-10T09:00' },
      ],
      documents: [
        draft('k1', A),
        draft('k2', `${A}, ${OTHER}`),
        draft('k3', `${A}, ${B}`),
        draft('k4', A, 'Đã phát hành'),
        draft('k5', 'HN-2026-1'),
        draft('k6', 'HN-2026-3'),
        draft('k7', 'HN-2026-4'),
        draft('k8', ''),
        draft('', A),
      ],
    });
    expect(outside[0]?.files).toEqual([keys.original(A), 'k1', 'k2', 'k5', 'k6']);
    expect(of('documents').map(({ key, state }) => `${String(key)} ${String(state)}`)).toEqual([
      'k1 Hủy dự thảo',
      'k2 Hủy dự thảo',
      'k3 Dự thảo',
      'k4 Đã phát hành',
      'k5 Hủy dự thảo',
      'k6 Hủy dự thảo',
      'k7 Dự thảo',
      'k8 Dự thảo',
      'null Dự thảo',
    ]);
    expect(erased.filter(([tab]) => tab === 'documents')).toHaveLength(4);
  });

  it('of a unit without a row in the register all else goes the same', () => {
    const { of, outside } = without({
      units: [],
      petitions: [{ code: A, unit: UNIT, content: 'Nguyễn Thị Lan' }],
    });
    expect(of('petitions')).toMatchObject([{ content: '(đã ẩn)' }]);
    expect(outside[0]?.files).toEqual([keys.original(A)]);
  });
});
