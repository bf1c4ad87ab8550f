// A person at a browser: registers, answers, looks up; nothing of it is faked. Chromium is the system's own.
//   npm run browser               tries everything; pictures go to out/browser
//   npm run browser -- --codes    tries ten thousand codes on the page of look-ups
//   npm run browser -- --pictures also makes the pictures of docs anew
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { URL, fileURLToPath } from 'node:url';
import { askAt, tryCodes } from './lookups.mjs';
import { sheetsOf } from './sheet-of-paper.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = process.argv.includes('--pictures') ? 'docs/hinh' : 'out/browser';
const WIDTHS = [360, 768, 1366];
const HOSTILE = '<script>window.boom=1</script><img src=x onerror="window.boom=2">\'"&{{x}}';

const found = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
if (found === undefined) {
  process.stdout.write(
    'Không thử: máy này không có Chromium. Đề nghị cài chromium, hoặc ghi đường dẫn vào biến CHROMIUM.\n',
  );
  process.exit(0);
}

const { chromium } = await import('playwright-core');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const place = mkdtempSync(join(tmpdir(), 'trinh-duyet-'));
const office = join(place, 'van-phong');
const faults = [];
let passed = 0;

/** One thing that must be so. */
function must(what, isSo) {
  if (isSo) passed += 1;
  else faults.push(what);
  process.stdout.write(`${isSo ? '✓' : '✗'} ${what}\n`);
}

const ward = (...words) =>
  execFileSync(process.execPath, ['sync/ward.js', ...words], { cwd: ROOT, encoding: 'utf8' });

/** The command as a person starts it; gives the address that it prints. */
function startWeb() {
  const child = spawn(
    process.execPath,
    ['sync/ward.js', 'web', '--office', office, '--port', '0', '--json'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const url = /"url": "([^"]+)"/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', (code) => reject(new Error(`web ended (${code})`)));
  });
}

const stop = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });

async function picture(page, name, width = 1366, height = 860) {
  await page.setViewportSize({ width, height });
  mkdirSync(join(ROOT, PICTURES), { recursive: true });
  await page.screenshot({ path: join(ROOT, PICTURES, `${name}.png`) });
}

/** Types into the phiếu by the question's words, as a person finds them. */
async function fillPhieu(page, { name, email, petitions }) {
  const type = (label, text) => page.getByLabel(label).first().fill(text);
  await type('Mã hội nghị', 'ngoài kỳ');
  await page.getByLabel('Doanh nghiệp', { exact: true }).check();
  await type('Tên đơn vị', name);
  await type('Địa chỉ', 'Số 5, đường Thử');
  const choose = (question, answer) =>
    page.getByRole('group', { name: question }).last().getByLabel(answer, { exact: true }).check();
  await choose('Trụ sở, chi nhánh', 'Có');
  await type('Người đại diện', 'Nguyễn Thị Thử');
  await type('Điện thoại', '0912345678');
  await type('Thư điện tử', email);
  await choose('Đăng ký tham dự', 'Không');
  await choose('Thông báo về dữ liệu', 'Tôi đã đọc thông báo');
  await choose('Đồng ý cho dùng thông tin', 'Tôi đồng ý');
  for (const [at, { title, content }] of petitions.entries()) {
    await page.getByLabel(`Kiến nghị ${at + 1}: nhóm`).selectOption('Thủ tục hành chính');
    await type(`Kiến nghị ${at + 1}: tiêu đề`, title);
    await type(`Kiến nghị ${at + 1}: nội dung`, content);
  }
}

/** Sends it, opens its mail, and gives the look-up code that stands there. */
async function send(page) {
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByRole('link', { name: /Xác nhận đã nhận phiếu/ }).click();
  return /Mã tra cứu của phiếu: (\w{6})/.exec(await page.locator('pre').innerText())?.[1] ?? '';
}

async function statesOf(page, url, code) {
  await page.goto(`${url}tra-cuu`);
  await page.getByLabel('Mã tra cứu trên giấy').fill(code);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  return page.locator('.state').allInnerTexts();
}

/** Opens the row in which a text stands, types, and writes. */
async function typeInto(page, url, { tab, has, set }) {
  await page.goto(`${url}tab/${tab}?cot=het`);
  await page.getByRole('row').filter({ hasText: has }).first().getByRole('link').first().click();
  for (const [label, text] of Object.entries(set)) {
    const field = page.getByLabel(label, { exact: true });
    const isList = (await field.evaluate((element) => element.tagName)) === 'SELECT';
    await (isList ? field.selectOption(text) : field.fill(text));
  }
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
}

/** What axe finds serious or critical on a page. */
async function seriousOn(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} (${nodes.length}: ${nodes[0]?.html.slice(0, 90)})`);
}

const fits = (page) =>
  page.evaluate(() => globalThis.document.documentElement.scrollWidth <= globalThis.innerWidth);

async function tryAll(browser, url) {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const strangers = [];
  const complaints = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:') && !request.url().startsWith('data:'))
      strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  await page.goto(`${url}phieu`);
  await fillPhieu(page, {
    name: 'Công ty TNHH Thử Trình Duyệt',
    email: 'thu@dn.example',
    petitions: [
      {
        title: 'Giấy phép xây dựng nhà xưởng',
        content: 'Đề nghị hướng dẫn hồ sơ, thời gian cấp giấy phép.',
      },
      { title: 'Đường vào cụm công nghiệp', content: 'Đề nghị sửa đoạn đường vào cụm.' },
    ],
  });
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await picture(page, 'web-phieu');
  const code = await send(page);
  must('Phiếu gửi đi có thư xác nhận ghi mã tra cứu', code.length === 6);
  await picture(page, 'web-thu');
  const first = await statesOf(page, url, code);
  must(
    'Đơn vị tra cứu thấy hai kiến nghị mới tiếp nhận',
    first.join() === 'Mới tiếp nhận,Mới tiếp nhận',
  );
  must(
    'Chữ thường, dấu cách trong mã vẫn tra được',
    (await statesOf(page, url, ` ${code.toLowerCase()} `)).length === 2,
  );
  must('Mã sai không thấy gì', (await statesOf(page, url, 'AAAAAA')).length === 0);

  await typeInto(page, url, {
    tab: 'petitions',
    has: 'Giấy phép xây dựng nhà xưởng',
    set: {
      'Phạm vi': 'Trong phạm vi',
      'Cách xử lý': 'Thuộc thẩm quyền – trả lời',
      'Cơ quan chủ trì': 'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Nội dung trả lời bằng văn bản':
        'Hồ sơ gồm đơn, bản vẽ và giấy tờ về đất; thời gian giải quyết theo quy định.',
      'Căn cứ pháp lý': 'Luật Xây dựng',
      'Yêu cầu': 'Soạn dự thảo',
    },
  });
  const state = async () => statesOf(page, url, code);
  await page.goto(url);
  await page.getByRole('button', { name: 'Một giờ sau' }).click();
  must('Cán bộ giao xử lý thì trang tra cứu đổi theo', (await state())[0] === 'Đã giao xử lý');
  await page.goto(`${url}tab/petitions?cot=het`);
  const petition = await page
    .getByRole('row')
    .filter({ hasText: 'Giấy phép xây dựng nhà xưởng' })
    .locator('[data-cot=code]')
    .innerText();
  await page.goto(`${url}van-ban`);
  const draft = page.getByRole('link').filter({ hasText: petition.trim() }).first();
  must('Phần mềm soạn dự thảo công văn trả lời', (await draft.count()) === 1);
  await draft.click();
  must(
    'Dự thảo mở được và có nội dung trả lời',
    (await page.locator('pre').innerText()).includes('Hồ sơ gồm đơn'),
  );
  await picture(page, 'web-van-ban');
  const today = /Bây giờ là \d\d:\d\d (\d+)\/(\d+)\/(\d+)/.exec(
    await page.locator('.clock').innerText(),
  );
  const [, day = '', month = '', year = ''] = today ?? [];
  await typeInto(page, url, {
    tab: 'documents',
    has: petition.trim(),
    set: {
      Số: '15',
      Ngày: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      'Trạng thái': 'Đã phát hành',
    },
  });
  await page.getByRole('button', { name: 'Một giờ sau' }).click();
  must(
    'Văn bản phát hành thì đơn vị thấy đã được trả lời',
    (await state())[0] === 'Đã trả lời bằng văn bản',
  );
  for (const width of WIDTHS) {
    await picture(page, `web-tra-cuu-${width}`, width, 1000);
    must(`Trang tra cứu vừa màn hình ${width} điểm`, await fits(page));
  }

  await page.goto(`${url}phieu`);
  await fillPhieu(page, {
    name: HOSTILE,
    email: 'la@dn.example',
    petitions: [{ title: HOSTILE, content: HOSTILE }],
  });
  await send(page);
  const places = [
    '',
    'tab/petitions?cot=het',
    'tab/units',
    'tab/journal',
    'dang-cong',
    'thu',
    'van-ban',
    'phieu',
    'tab',
    'dong/petitions/2',
  ];
  let ran = false;
  for (const path of places) {
    await page.goto(`${url}${path}`);
    ran ||= (await page.evaluate(() => globalThis.boom)) !== undefined;
  }
  must('Chữ của người lạ không chạy thành lệnh ở trang nào', !ran);
  await page.goto(`${url}tab/units`);
  must(
    'Chữ của người lạ hiện đúng như đã gõ',
    (await page.locator('table').innerText()).includes(HOSTILE),
  );
  await page.goto(`${url}thu`);
  must('Không có yêu cầu nào ra ngoài máy', strangers.length === 0);
  must(
    `Trình duyệt không báo lỗi nào ${complaints.slice(0, 2).join(' | ')}`,
    complaints.length === 0,
  );

  for (const width of WIDTHS)
    for (const [path, name] of [
      ['', 'tong-quan'],
      ['tab/petitions', 'kien-nghi'],
    ]) {
      await page.setViewportSize({ width, height: 860 });
      await page.goto(`${url}${path}`);
      await picture(page, `web-${name}-${width}`, width);
      must(`Trang ${name} vừa màn hình ${width} điểm`, await fits(page));
    }
  await page.goto(`${url}dong/petitions/2`);
  await picture(page, 'web-dong');
  await page.getByRole('link', { name: 'Gửi phiếu' }).click();
  await page.getByRole('link', { name: 'Điền sẵn để thử' }).click();
  must('Phiếu điền sẵn gửi được ngay, có thư và mã tra cứu', (await send(page)).length === 6);
  await context.close();

  // Axe is put into the pages: only for it their policy is set aside.
  const looking = await browser.newContext({ bypassCSP: true });
  const looked = await looking.newPage();
  for (const path of [...places, `tra-cuu?ma=${code}`, 'tra-cuu?ma=AAAAAA']) {
    await looked.goto(`${url}${path}`);
    const serious = await seriousOn(looked);
    must(`axe không thấy lỗi nặng ở /${path} ${serious.join('; ')}`, serious.length === 0);
  }
  await looking.close();
  return code;
}

/** The programme, issued: what of it goes on the portal is copied by its buttons. */
async function tryPortal(browser, url) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByLabel('Đến ngày').fill('2026-09-14');
  await page.getByRole('button', { name: 'Đi', exact: true }).click();
  await typeInto(page, url, {
    tab: 'documents',
    has: 'D12 Chương trình Hội nghị',
    set: { Số: '90', Ngày: '2026-09-14', 'Trạng thái': 'Đã phát hành' },
  });
  await page.getByRole('button', { name: 'Một giờ sau' }).click();
  await page.goto(`${url}dang-cong`);
  await page.getByRole('link', { name: /Bản để đăng – Nội dung Hội nghị/ }).click();
  await page.getByRole('button', { name: 'Chép' }).last().click();
  await page.getByRole('button', { name: 'Đã chép' }).waitFor();
  const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
  must(
    'Bản để đăng chép được bằng nút, có tiêu đề, có số',
    copied.startsWith('<h3>Chương trình Hội nghị số 90/CTr-UBND ngày 14/9/2026</h3>'),
  );
  must('Bản để đăng không có tên đơn vị, nội dung kiến nghị', !/AQ-2026|Gốm sứ/.test(copied));
  await picture(page, 'web-dang-cong');
  await page.goto(url);
  await page.getByLabel('Ngày', { exact: true }).fill('2026-10-20');
  await page.getByRole('button', { name: 'Xem trước theo ngày khác' }).click();
  must(
    'Xem trước cho biết ngày khác ra sao',
    (await page.locator('.said').allInnerTexts()).some((text) =>
      text.includes('Sáng ngày 20/10/2026'),
    ),
  );
  await picture(page, 'web-tong-quan-day-du', 1366, 2400);
  await context.close();
}

async function tryPaper(browser) {
  const page = await browser.newPage();
  for (const name of readdirSync(join(ROOT, 'docs/viec'))) {
    const sheets = await sheetsOf(page, join(ROOT, 'docs/viec', name));
    must(`docs/viec/${name} in ra một tờ A4 (${sheets})`, sheets === 1);
  }
  await page.close();
}

async function tryLookups(url, known) {
  const count = process.argv.includes('--codes') ? 10_000 : 500;
  const found = await tryCodes(askAt(url), known, count);
  const { tried, answers, says, unknownMs, knownMs } = found;
  must(
    `${tried} mã thử hú họa: cùng một câu trả lời (${answers})`,
    answers === 1 && says.includes('Không tìm thấy phiếu với mã này'),
  );
  process.stdout.write(
    `  một lần tra: mã không có ${unknownMs.toFixed(1)} ms, mã có ${knownMs.toFixed(1)} ms (trung vị)\n`,
  );
}

ward('rehearse', 'templates/rehearsals/du-dieu-kien.yaml', '--office', office, '--json');
const { child, url } = await startWeb();
const browser = await chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
try {
  const code = await tryAll(browser, url);
  await tryPortal(browser, url);
  await tryPaper(browser);
  await tryLookups(url, code);
} finally {
  await browser.close();
  await stop(child);
  const kept = JSON.parse(
    ward('today', '--office', office, '--dry-run', '--json', '--force', '--today', '2026-12-20'),
  );
  must(
    'Dừng lại thì mọi việc đã lưu trong thư mục',
    JSON.stringify(kept.tabs?.units ?? []).includes('Thử Trình Duyệt'),
  );
  rmSync(place, { recursive: true, force: true });
}
process.stdout.write(`${passed} điều đúng, ${faults.length} điều sai. Hình ở ${PICTURES}.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
