// Another ward's object in the place of this one: register, form, letters and mails are that ward's, nothing else changes.
import { describe, expect, it, vi } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import { renderMail } from '#docx/template/render-mail';
import { LETTERS } from '#letters/catalogue';
import { officeNames, senderOf } from '#letters/shared/office';
import { directoryOf } from '#register/book/bodies-of';
import { outgoingOf } from '#register/book/outgoing';
import { basesIn, cycleOf } from '#register/book/cycle-of';
import { signatureOf } from '#register/book/signer-of';
import { openBook, type Book, type Grids } from '#register/book/book';
import { setupRequests } from '#register/setup/requests';
import type { Cell } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { formConfirmation, formDescription, formTitle } from '#register/tabs/form-items';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import type * as Real from '#ward';
import { WARD, type Ward } from '#ward';
import { petition } from '../rules/petitions/facts.ts';
import { readFolder } from '../letters/samples.ts';
import { MAIL_SAMPLES } from '../letters/mails/samples.ts';

vi.mock('#ward', async (original) => {
  const real = await original<typeof Real>();
  const body = (name: string, short: string, symbol: string, kind: Ward['desk']['kind']) => ({
    name,
    short,
    symbol,
    kind,
    leader: '',
  });
  const made: Ward = {
    agency: 'UBND xã Cửa Rừng',
    place: 'Cửa Rừng',
    codePrefix: 'CR',
    desk: body('Phòng Kinh tế', 'Phòng KT', 'KT', 'thuộc UBND'),
    taxOffice: body('Thuế cơ sở 4 tỉnh Núi Xanh', 'Thuế cơ sở 4', 'TCS4', 'ngoài UBND'),
    finance: body('Sở Tài chính tỉnh Núi Xanh', 'Sở Tài chính', 'STC', 'cấp trên'),
    inside: [],
    beside: [],
    press: ['Báo tỉnh Núi Xanh'],
    above: [body('UBND tỉnh Núi Xanh', 'UBND tỉnh', 'UBND', 'cấp trên')],
    secondPlanBasedOn: '2027-01-05',
    plan: { year: 2027, bases: [['Căn cứ', 'Kế hoạch của tỉnh']] },
    settings: {
      contactAddress: 'UBND xã Cửa Rừng, tỉnh Núi Xanh',
      signer: 'Trần Văn Suối',
      signerTitle: 'CHỦ TỊCH',
      symbolUbnd: 'UBND-KT',
    },
    exampleOwner: 'thu@cuarung.example',
  };
  return { ...real, WARD: made };
});

/** Words of the ward that the product is made for; none may be left. */
const HERE = /ái quốc|hạ tầng|hải phòng|\baq-|thuế cơ sở 9|lê văn thảo/iu;

/** The cells that set-up puts into a file, by tab. */
function setUp(file: 'register' | 'contacts'): Map<number, Cell[][]> {
  const grids = new Map<number, Cell[][]>();
  for (const { updateCells } of setupRequests({ file, existing: [], settings: {} })) {
    const { start, rows } = updateCells ?? {};
    if (start?.sheetId == null) continue;
    const grid = grids.get(start.sheetId) ?? [];
    rows?.forEach(({ values }, index) => {
      grid[(start.rowIndex ?? 0) + index] = (values ?? []).map(({ userEnteredValue: value }) => {
        return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
      });
    });
    grids.set(start.sheetId, grid);
  }
  return grids;
}

function freshBook(): Book {
  const grids = new Map([...setUp('register'), ...setUp('contacts')]);
  const opened = openBook(
    Object.fromEntries(
      Object.entries(TABS).map(([key, { sheetId }]) => [key, grids.get(sheetId) ?? []]),
    ) as unknown as Grids,
    civilDate('2026-08-06'),
  );
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  return opened.book;
}

describe('another ward', () => {
  const book = freshBook();

  it('has a register with its own bodies, settings and form', () => {
    const cells = JSON.stringify([...setUp('register').values(), ...setUp('contacts').values()]);
    expect(cells.replaceAll('Thuế cơ sở 9', '')).not.toMatch(HERE);
    expect(cells).toContain('trên địa bàn xã Cửa Rừng');
    expect(cells).toContain('Thuế cơ sở 4 tỉnh Núi Xanh');
    expect(signatureOf(book, { code: 'D03', day: civilDate('2027-03-01') })).toEqual({
      lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      name: 'Trần Văn Suối',
    });
    expect(basesIn(cycleOf(book, 2027))).toEqual(['Căn cứ Kế hoạch của tỉnh']);
  });

  it('asks with its own registration form', () => {
    const { agency } = WARD;
    const texts = [formTitle(agency), formDescription(agency), formConfirmation(agency)].join('\n');
    expect(texts).not.toMatch(HERE);
    expect(texts).toContain('liên hệ Phòng Kinh tế.');
  });

  it('answers a petition on its own paper', () => {
    const office = {
      book,
      directory: directoryOf(book.tabs.bodies),
      outgoing: outgoingOf(book, civilDate('2026-09-01')),
      today: civilDate('2026-09-01'),
    };
    const facts = petition({
      code: 'CR-2026-0001',
      lead: WARD.desk.name,
      partners: ['Công an xã'],
    });
    const kind = LETTERS['D16-phoi-hop'];
    const row = { value: { answer: 'Đã rõ.' } } as unknown as Parameters<
      typeof kind.data
    >[1]['row'];
    const regime = { kind: 'writing', settledOn: null, clause: 'A-III.6.2', why: '' } as const;
    const about: Parameters<typeof kind.data>[1] = {
      row,
      facts: { ...facts, receivedAt: localDateTime('2026-08-10T09:00') },
      term: {
        regime,
        clause: 'A-III.6.2',
        due: null,
        internalDue: null,
        target: null,
        daysLate: 0,
      },
      conference: null,
      column: 'inProgress',
      address: '',
    };
    const data = kind.data(office, about, 'CR-2026-0001·trả lời·1');
    const source = readFolder('letters')['D16-phoi-hop'] ?? '';
    const letter = compileLetter(buildDocx(source, readFolder('letters/partials')), kind.fields);
    if (!letter.ok) throw new Error(letter.problems.map(({ message }) => message).join('\n'));
    const text = docxText(letter.fill(data));
    expect(text).not.toMatch(HERE);
    expect(text).toContain('XÃ CỬA RỪNG');
    expect(text).toContain('Cửa Rừng, ngày');
    expect(text).toContain('Ủy ban nhân dân xã Cửa Rừng (qua Phòng Kinh tế) đã tiếp nhận');
    expect(text).toContain('Lưu: VT, KT.');
    expect(text).toContain('Trần Văn Suối');
  });

  it('writes its mails in its own name', () => {
    const { text } = renderMail(readFolder('mails')['xac-nhan'] ?? '', {
      ...MAIL_SAMPLES['xac-nhan'],
      kiến_nghị: [],
      có_đăng_ký: false,
      cơ_quan_chuyên_ngành: [],
      ...senderOf({ book }),
    });
    expect(text).not.toMatch(HERE);
    expect(text).toContain('Phòng Kinh tế xã Cửa Rừng đã nhận phiếu');
    expect(text).toContain('--\nỦy ban nhân dân xã Cửa Rừng\nPhòng Kinh tế\n');
  });

  it('whose name is changed in the settings is named so in letters and mails', () => {
    const setting: Book['setting'] = (key) =>
      key === 'agency' ? 'Ủy ban nhân dân phường Cửa Rừng' : book.setting(key);
    expect(officeNames(setting)).toMatchObject({
      cơ_quan: 'Ủy ban nhân dân phường Cửa Rừng',
      cơ_quan_gọn: 'UBND phường Cửa Rừng',
      phường_in_hoa: 'PHƯỜNG CỬA RỪNG',
    });
    expect(senderOf({ book: { ...book, setting } }).cơ_quan).toBe(
      'Ủy ban nhân dân phường Cửa Rừng',
    );
  });
});
