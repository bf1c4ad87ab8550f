// Which address shows what, and what a form sent there does.
import { TABS } from '#register/tabs/all';
import { addDays, dateOf, parseCivilDate } from '#rules/dates/civil-date';
import { HtmlOutputStandIn } from '../office/script/services/html.ts';
import type { Answer, Ask } from './shared/answer.ts';
import { goTo, nextHour, type Desk } from './shared/desk.ts';
import { html } from './shared/html.ts';
import { askFor, board } from './pages/board.ts';
import { letterFile, letterList, letterPage, mailList, mailPage } from './pages/papers.ts';
import { phieu, sampleFor, sendPhieu } from './pages/phieu.ts';
import { COPY_SCRIPT, copyList, copyPage } from './pages/portal.ts';
import { rowPage, typeRow } from './pages/row.ts';
import { isTyped, sheetPage, tabList, tabOf } from './pages/sheet.ts';
import { STYLE } from './style.ts';

export function answerTo(desk: Desk, root: string, ask: Ask): Answer {
  const found = ask.method === 'POST' ? done(desk, root, ask) : shown(desk, root, ask);
  return found ?? NOT_THERE;
}

const NOT_THERE: Answer = {
  kind: 'page',
  status: 404,
  title: 'Không có trang này',
  body: html`<p>Đề nghị chọn một trang ở trên.</p>`,
};

function shown(desk: Desk, root: string, { path, query }: Ask): Answer | null {
  const [place = '', name = '', more] = path;
  switch (place) {
    case '':
      return board(desk, root);
    case 'kieu.css':
      return { kind: 'style', text: STYLE };
    case 'phieu':
      return phieu(desk, root, query.has('mau') ? sampleFor(desk) : undefined);
    case 'tra-cuu':
      return lookUp(desk, query.get('ma') ?? '');
    case 'tab': {
      const tab = tabOf(name);
      if (name === '') return tabList(root);
      // The board shows it whole.
      if (tab === TABS.overview) return board(desk, root);
      return tab === undefined ? null : sheetPage(desk, root, tab, query);
    }
    case 'dong': {
      const tab = tabOf(name);
      return tab === undefined || !isTyped(tab) ? null : rowPage(desk, root, tab, more ?? '');
    }
    case 'van-ban':
      if (name === '') return letterList(desk, root);
      return more === 'tai' ? letterFile(desk, name) : letterPage(desk, root, name);
    case 'dang-cong':
      return name === '' ? copyList(desk, root) : copyPage(desk, root, name);
    case 'chep.js':
      return { kind: 'script', text: COPY_SCRIPT };
    case 'thu':
      return name === '' ? mailList(desk, root) : mailPage(desk, name);
    default:
      return null;
  }
}

function done(desk: Desk, root: string, { path, fields }: Ask): Answer | null {
  const [place = '', name = '', more = ''] = path;
  switch (place) {
    case 'phieu':
      return sendPhieu(desk, root, fields);
    case 'yeu-cau':
      return askFor(desk, fields);
    case 'gio':
      return moveClock(desk, fields);
    case 'dong': {
      const tab = tabOf(name);
      return tab === undefined || !isTyped(tab) ? null : typeRow(desk, tab, more, fields);
    }
    default:
      return null;
  }
}

/** As far as the clock goes at once: every day of it is played. */
const DAYS_AT_ONCE = 100;

function moveClock(desk: Desk, fields: URLSearchParams): Answer {
  const step = fields.get('buoc');
  const day = parseCivilDate(fields.get('ngay') ?? '');
  if (step === 'gio') desk.act('Một giờ sau.', () => nextHour(desk));
  else if (step === 'mai') desk.act('Đã sang ngày mai.', () => goTo(desk, daysAfter(desk, 1)));
  else if (day !== null && day <= daysAfter(desk, DAYS_AT_ONCE))
    desk.act('Đã đến ngày được chọn.', () => goTo(desk, day));
  else desk.act(`Mỗi lần đi tới được nhiều nhất ${DAYS_AT_ONCE} ngày.`, () => undefined);
  return { kind: 'see', path: '' };
}

const daysAfter = ({ office }: Desk, days: number) => addDays(dateOf(office.now()), days);

/** The page of the script's web app, as a stranger opens it. */
function lookUp({ office }: Desk, ma: string): Answer {
  const { result, error } = office.execute(
    'doGet',
    { parameter: { ma } },
    { authority: 'visitor' },
  );
  office.executions.length = 0;
  if (!(result instanceof HtmlOutputStandIn)) throw new Error(error ?? 'no page');
  return { kind: 'document', text: result.getContent() };
}
