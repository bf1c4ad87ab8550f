// The page of look-ups as a visitor gets it: what it shows, what it never shows, and that it asks nobody for anything.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '#rules/petitions/status';
import { localDateTime, civilDate } from '#rules/dates/civil-date';
import { SHELVES } from '#rules/lookup-code';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import type { Execution, LocalOffice } from '../../sync/office/office.ts';
import { HtmlOutputStandIn } from '../../sync/office/script/services/html.ts';
import { fillPage } from '../../sync/office/script/services/html-template.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { lookupView } from '../../apps-script/pages/lookup-view.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { rowsOf } from '../invariants/moments.ts';

const HOSTILE = '<script>alert(1)</script>"\'&{{x}}<?= view ?>';
const SENT = {
  conference: 'Ngoài kỳ',
  kind: 'Doanh nghiệp',
  name: 'Công ty Bí Danh',
  taxCode: '0801234560',
  address: 'Số 9, đường Kín',
  representative: 'Trần Văn Giấu',
  phone: '0912345678',
  email: 'giau@dn.example',
  attend: 'Không',
  inWard: 'Có',
  publishName: 'Không',
};

let office: LocalOffice;
let page: string;

beforeAll(async () => {
  page = (await keptBundle()).pages['tra-cuu.html'] ?? '';
});

beforeEach(async () => {
  office = await keptFreshOffice(localDateTime('2026-09-03T09:00'));
  sendForm(office, {
    fields: SENT,
    petitions: [
      { group: 'Vốn', title: 'Việc riêng của tôi', content: HOSTILE },
      { group: 'Đất đai', title: 'Việc khác', content: 'Nội dung' },
    ],
    lost: false,
    twice: false,
  });
});

function visit(ma: string): { readonly html: string; readonly execution: Execution } {
  const execution = office.execute('doGet', { parameter: { ma } }, { authority: 'visitor' });
  const { result, error } = execution;
  if (!(result instanceof HtmlOutputStandIn)) throw new Error(error ?? 'no page');
  return { html: result.getContent(), execution };
}

const codeOf = (): string => String(rowsOf(office, 'petitions')[0]?.['lookup']);
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a visit', () => {
  it('with the code of a receipt shows each petition, its status, and what happens next', () => {
    const text = textOf(visit(codeOf().toLowerCase()).html);
    expect(text).toContain('Phiếu nhận ngày 03/9/2026');
    expect(text).toContain('Kiến nghị AQ-2026-0001');
    expect(text).toContain('Kiến nghị AQ-2026-0002');
    expect(text).toContain('Mới tiếp nhận');
    expect(text).toContain('Tiếp theo: phường xem xét nội dung');
  });

  it('shows no name, no contact, no word of what was written', () => {
    const { html } = visit(codeOf());
    const secrets = [SENT.name, SENT.taxCode, SENT.address, SENT.representative, SENT.phone];
    for (const secret of [...secrets, SENT.email, 'Việc riêng', 'alert(1)', 'DV-0001'])
      expect(html).not.toContain(secret);
  });

  it('says the same of whatever is wrong: unknown, too short, no code, a petition’s code, a name', () => {
    const wrong = ['AAAAAA', 'A', HOSTILE.slice(0, 20), 'AQ-2026-0001', SENT.name, '0912345678'];
    const told = wrong.map((ma) => {
      const { html } = visit(ma);
      return textOf(html.replace(/value="[^"]*"/, ''));
    });
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toContain('Không tìm thấy phiếu với mã này');
  });

  it('of 10,000 codes that somebody tries finds none', () => {
    const known = new Set([codeOf()]);
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    const tried = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 6 }, () => SHELVES[next() % SHELVES.length]).join(''),
    );
    expect(tried.filter((code) => known.has(code))).toEqual([]);
    for (const code of tried.slice(0, 20))
      expect(visit(code).html).toContain('Không tìm thấy phiếu với mã này');
  });

  it('reads no sheet, no file and no form, and writes nothing but the cache', () => {
    const { execution } = visit(codeOf());
    expect(execution.calls).toEqual({ sheetsRead: 0, sheetsWrite: 0, drive: 0, mail: 0 });
    expect(Object.keys(execution.services).filter((name) => name !== 'page')).toEqual(['cache']);
  });

  it('finds what a run laid out when the cache has forgotten it, and asks the properties once', () => {
    office.cache.clear();
    const { execution, html } = visit(codeOf());
    expect(textOf(html)).toContain('Kiến nghị AQ-2026-0001');
    expect(execution.services.propertiesRead).toBe(2);
    expect(visit(codeOf()).execution.services.propertiesRead).toBeUndefined();
  });

  it('before the first run says that nothing is found, and nothing of figures', async () => {
    const { html } = visit('');
    expect(textOf(html)).toContain('Số liệu năm 2026');
    const empty = await keptFreshOffice(localDateTime('2026-09-03T09:00'));
    const { result } = empty.execute('doGet');
    expect(result instanceof HtmlOutputStandIn && result.getContent()).not.toContain('Số liệu năm');
  });
});

describe('a visitor who calls other functions of the script', () => {
  it.each([
    'caiDat',
    'kiemTra',
    'chayNgay',
    'banGiao',
    'hoSoNam',
    'goCaiDat',
    'hourly',
    'onFormSubmit',
    'onEditInstalled',
  ])('is refused by %s, with and without an event of his own making', (fn) => {
    const before = office.snapshot().state;
    for (const event of [undefined, { triggerUid: '1', response: {} }]) {
      const { error } = office.execute(fn, event, { authority: 'visitor' });
      expect(error).toContain('chỉ chủ sổ làm được');
    }
    expect(office.triggers()).toHaveLength(3);
    expect(office.snapshot().state.spreadsheets).toBe(before.spreadsheets);
    expect(office.mails()).toHaveLength(1);
  });

  it('finds every entry of the script among these', async () => {
    const { code } = await keptBundle();
    const entries = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
    const tried =
      'banGiao caiDat chayNgay doGet goCaiDat hoSoNam hourly kiemTra onEditInstalled onFormSubmit';
    // Functions of a linked package stand there too, and touch nothing.
    expect(
      entries
        .filter((name) => !name.includes('_'))
        .sort()
        .join(' '),
    ).toBe(tried);
  });
});

describe('the page', () => {
  it('is smaller than 50 kB and names no other address', () => {
    const { html } = visit(codeOf());
    expect(Buffer.byteLength(html)).toBeLessThan(50_000);
    expect(html).not.toMatch(/https?:|src=|url\(|@import|<script|<link|on\w+=/i);
  });

  it('prints a typed code as it was typed, escaped', () => {
    const { html } = visit('"><script>x()</scri');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;x()&lt;/scri"');
  });

  it.each(Object.keys(STATUSES) as Status[])('has a word for what comes after “%s”', (status) => {
    const receipt = {
      on: civilDate('2026-09-03'),
      attends: null,
      petitions: [
        { code: 'AQ-2026-0001', group: null, status, due: null, lead: null, sameAs: null },
      ],
    };
    const byColumn = { resolved: 0, inProgress: 1, transferred: 0, superior: 0, outside: 0 };
    const at = localDateTime('2026-09-04T08:00');
    const named = { agency: 'Ủy ban', phone: '' };
    const figures = { year: 2026, at, ...named, received: 1, byColumn, conference: null };
    const view = lookupView({ typed: 'K7M2QX', address: '', figures, receipt });
    const filled = fillPage(page, { view });
    const text = 'html' in filled ? textOf(filled.html) : '';
    expect(text).toContain(STATUSES[status]);
    expect(text).toMatch(/Tiếp theo: \p{L}{2,}/u);
  });

  it('says until when the ward owes an answer, and that it is late the day after', () => {
    const shown = (today: string): string => {
      const petition = {
        code: 'AQ-2026-0001',
        group: 'Vốn',
        status: 'assigned' as const,
        due: civilDate('2026-09-14'),
        lead: 'Phòng Kinh tế',
        sameAs: null,
      };
      const view = lookupView({
        typed: 'K7M2QX',
        address: '',
        receipt: { on: civilDate('2026-09-03'), attends: null, petitions: [petition] },
        figures: {
          year: 2026,
          at: localDateTime(`${today}T08:00`),
          agency: '',
          phone: '',
          received: 1,
          byColumn: { resolved: 0, inProgress: 1, transferred: 0, superior: 0, outside: 0 },
          conference: null,
        },
      });
      const filled = fillPage(page, { view });
      return 'html' in filled ? textOf(filled.html) : '';
    };
    expect(shown('2026-09-14')).toContain('Thời hạn theo Kế hoạch 14/9/2026');
    expect(shown('2026-09-14')).not.toContain('quá thời hạn');
    expect(shown('2026-09-15')).toContain('đã quá thời hạn');
  });
});

describe('a page with scriptlets', () => {
  it('prints nothing raw and nothing within a script', () => {
    expect(fillPage('<?!= view ?>', { view: 1 })).toEqual({ refused: 'HtmlTemplate <?!= … ?>' });
    expect(fillPage('<script>x=<?= view ?></script>', { view: 1 })).toHaveProperty('refused');
    expect(fillPage('<p><?= view ?></p>', { view: '<b>&"' })).toEqual({
      html: '<p>&lt;b&gt;&amp;&quot;</p>',
    });
  });
});
