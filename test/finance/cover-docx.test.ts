// What the filled report must say whatever the office made of its template, and what it may not (A-III.2.2, A-II.5c.3).
import { describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { readZip } from '#docx/base/zip';
import type { ResultReportData } from '#letters/D22-ket-qua/data';
import { coverDocx } from '../../sync/finance/cover-docx.ts';
import { resultReport } from '../letters/samples.ts';
import {
  DRAFT_LINE,
  FORM_WORDS,
  NUMBER_LINE,
  OPEN_LINES,
  shortReport,
  shortSource,
} from './short-report.ts';

type Changes = Partial<ResultReportData>;

const WHOLE = shortReport();
const cover = (changes: Changes = {}, template = WHOLE) =>
  coverDocx(template, { data: { ...resultReport, ...changes }, agency: 'UBND phường Ái Quốc' });
const told = (changes: Changes = {}, template = WHOLE): readonly string[] => {
  const made = cover(changes, template);
  return made.ok
    ? []
    : made.problems.map(({ tab, row, column, message }) => `${tab} ${row} ${column}: ${message}`);
};
const without = (line: string): Uint8Array => shortReport(shortSource.replace(line, ''));
const open = (phương_án: string): Changes => ({
  đang_xử_lý: resultReport.đang_xử_lý.slice(0, 1).map((one) => ({ ...one, phương_án })),
});

describe('the report that bears the form, its number and its day', () => {
  it('is filled and packed', () => {
    const made = cover();
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(docxText(made.bytes)).toContain('Số: 61/BC-UBND, ngày 28 tháng 9 năm 2026');
    expect(readZip(made.bytes).every(({ method }) => method === 8)).toBe(true);
  });

  it('is one as a draft, too, that says so and bears no number', () => {
    expect(told({ dự_thảo: true })).toEqual([]);
    expect(told({ dự_thảo: true }, without(NUMBER_LINE))).toEqual([]);
    expect(told({}, without(DRAFT_LINE))).toEqual([]);
  });
});

describe('a template (A-III.2.2, AM-21)', () => {
  it('may not lose a word of the form', () => {
    const source = [DRAFT_LINE, NUMBER_LINE, OPEN_LINES].join('\n');
    const lost = (words: string): string =>
      `Mẫu D22 null : Mẫu thiếu “${words}” của biểu kèm theo Kế hoạch; đề nghị đặt lại đúng như biểu.`;
    expect(told({}, shortReport(source))).toEqual(FORM_WORDS.map(lost));
    expect(told({}, without('\nGhi chú'))).toEqual([lost('Ghi chú')]);
  });

  it('has to name the ward whose report it is', () => {
    const other = { data: resultReport, agency: 'UBND phường Tân Hưng' };
    const made = coverDocx(WHOLE, other);
    expect(made.ok ? [] : made.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('trên địa bàn phường Tân Hưng”'),
    ]);
  });

  it.each<[string, Changes, string, string]>([
    ['lose what says that it is a draft', { dự_thảo: true }, DRAFT_LINE, 'không in chữ DỰ THẢO'],
    ['lose number and day of an issued report', {}, NUMBER_LINE, 'không in số, ngày của báo cáo'],
    ['lose the number alone', {}, '{{số_ký_hiệu}}', 'không in số, ngày của báo cáo'],
    ['lose the day alone', {}, '{{ngày_văn_bản}}', 'không in số, ngày của báo cáo'],
  ])('may not %s', (_what, changes, line, words) => {
    expect(told(changes, without(line))).toEqual([
      expect.stringMatching(new RegExp(`^Mẫu D22 null : .*${words}`)),
    ]);
  });

  it('that cannot be read, or has a field of its own making, is refused by what is wrong in it', () => {
    expect(told({}, new Uint8Array([1, 2, 3]))).toEqual([
      expect.stringMatching(/^Mẫu D22 null : ./),
    ]);
    expect(told({}, shortReport(`${shortSource}\n{{nguoi_ky}}`))).toEqual([
      expect.stringMatching(/^Mẫu D22 null : .*nguoi_ky/),
    ]);
  });

  it('that asks for more than the register gave is refused in words; any other fault is thrown', () => {
    const { ngày_văn_bản: _, ...less } = resultReport;
    const data = less as ResultReportData;
    const made = coverDocx(WHOLE, { data, agency: 'UBND phường Ái Quốc' });
    expect(made.ok ? [] : made.problems).toEqual([
      {
        tab: 'Mẫu D22',
        row: null,
        column: '',
        message: expect.stringContaining('Chưa có dữ liệu cho trường'),
      },
    ]);
    const broken = {
      ...resultReport,
      get số_ký_hiệu(): string {
        throw new RangeError('hỏng');
      },
    };
    expect(() => coverDocx(WHOLE, { data: broken, agency: 'UBND phường Ái Quốc' })).toThrow('hỏng');
  });
});

describe('a request to agree to closing (A-II.5c.3: “không tham mưu đề xuất … đồng ý kết thúc giải quyết kiến nghị”)', () => {
  const asks = 'Đề nghị thành phố đồng ý kết thúc';

  it('is told of the register where a value brought it in', () => {
    const [only = '', ...more] = told(open(`${asks}.`));
    expect(more).toEqual([]);
    expect(only).toContain(`Nội dung báo cáo null : “${asks}”: không đề nghị đồng ý`);
    expect(told({ ...open(`${asks}.`), dự_thảo: true })).toEqual([only]);
  });

  it('is told of the template where its own wording asks, and of both where both do', () => {
    const own = shortReport(`${shortSource}\nKính mong cho phép kết thúc.`);
    const template = 'Mẫu D22 null : “Kính mong cho phép kết thúc”: không đề nghị đồng ý';
    expect(told({}, own)).toEqual([expect.stringContaining(template)]);
    expect(told(open(asks), own)).toEqual([
      expect.stringContaining(template),
      expect.stringContaining(`Nội dung báo cáo null : “${asks}”`),
    ]);
  });

  it('is none where the template does not print the value', () => {
    expect(told({ đổi_mới: asks })).toEqual([]);
  });
});

describe('a blank of an issued report (A-III.2.2)', () => {
  const blank = (name: string, where = ''): string =>
    `Nội dung báo cáo null : Báo cáo đã có số, ngày nhưng còn để trống “${name}”${where}; đề nghị ghi đủ ở sổ rồi gửi lại.`;

  it.each<[string, Changes, readonly string[]]>([
    ['empty', { địa_điểm: '' }, [blank('địa điểm')]],
    ['only spaces', { địa_điểm: '  ' }, [blank('địa điểm')]],
    ['a gap', { địa_điểm: 'Hội trường ……' }, [blank('địa điểm')]],
    ['with more words in its name', { kết_luận_điều_kiện: '' }, [blank('kết luận điều kiện')]],
    ['a single “…”', { địa_điểm: 'Hội trường …' }, []],
    ['of a petition', open(''), [blank('phương án', ' của kiến nghị AQ-2026-0009')]],
    ['of what is no petition', { khó_khăn: [{ nội_dung: '' }] }, [blank('nội dung')]],
    [
      'told once, however often',
      { khó_khăn: [{ nội_dung: '' }, { nội_dung: ' ' }], địa_điểm: '' },
      [blank('địa điểm'), blank('nội dung')],
    ],
  ])('%s', (_what, changes, problems) => {
    expect(told(changes)).toEqual(problems);
    expect(told({ ...changes, dự_thảo: true })).toEqual([]);
  });

  it('is none where a report may leave it out, but a gap is one even there', () => {
    const may = {
      đổi_mới: '',
      báo_cáo_trước: '',
      báo_cáo_gần_nhất: '',
      ngày_niêm_yết: '',
      ngày_đăng_cổng: '',
      gồm_chưa_giải_quyết: '',
      gồm_ngoài_biểu: '',
    };
    const within = resultReport.đã_giải_quyết.map((one) => ({ ...one, quá_trình: '' }));
    const groups = resultReport.nhóm.map((one) => ({ ...one, ghi_chú: '' }));
    const free = { ...may, đã_giải_quyết: within, nhóm: groups };
    expect(told(free)).toEqual([]);
    expect(told({ ...free, liên_hệ: '', địa_chỉ: '' } as Changes)).toEqual([]);
    expect(told({ ...free, ngày_niêm_yết: '……' })).toEqual([blank('ngày niêm yết')]);
  });
});
