// docs/ngan-sach-ngay.md against the product: a small day costs a run what the page says; the whole stays within the quotas.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUDGET_PAGE, BUSIEST, secondsEach } from '../../bench/budget-page.ts';
import { busyDay, KINDS } from '../../bench/busy-day.ts';
import { COSTS } from '../../sync/office/store/service-costs.ts';

const page = readFileSync(BUDGET_PAGE, 'utf8');
/** The cells of a line of the page, by its first. */
function line(name: string): string[] {
  const lines = page.split('\n').map((text) => text.split('|').map((cell) => cell.trim()));
  return lines.find(([, first]) => first === name) ?? [];
}
/** Numbers as Vietnamese write them. */
const number = (text = ''): number => Number(text.replaceAll('.', '').replace(',', '.'));

describe('the page of a day’s budget', async () => {
  const small = await busyDay({ responses: 2, edits: 52 });

  // Hourly runs look at each response of the last days; how many mails leave in a day Google limits.
  test.each([KINDS.first, KINDS.answered, KINDS.edit, KINDS.left])(
    'says what a run costs: %s',
    (kind) => {
      const measured = small.kinds.find(({ what }) => what === kind);
      expect(small.failed).toEqual([]);
      expect(measured?.runs).toBeGreaterThan(0);
      expect(
        Math.abs(number(line(kind)[3]) - number(measured && secondsEach(measured))),
      ).toBeLessThan(0.15);
    },
  );

  test('adds the runs of the busiest day up to less than the quota', () => {
    const kinds = Object.values(KINDS).map((kind) => line(kind).slice(2, 5).map(number));
    const minutes = kinds.reduce((sum, [runs = 0, seconds = 0]) => sum + (runs * seconds) / 60, 0);
    const total = number(line('Cộng')[4]);
    expect(Math.abs(minutes - total)).toBeLessThan(0.3);
    expect(total).toBeLessThan(90);
    const [, , answered = 0, later = 0, edited = 0, left = 0] = kinds.map(([runs]) => runs);
    expect(answered + later).toBe(BUSIEST.responses);
    expect(edited + left).toBe(BUSIEST.edits);
  });

  test.each(
    page
      .split('\n')
      .filter((text) => /^\| .*\(phút\)|^\| Người nhận|^\| Tệp tạo|^\| Lần gọi S/.test(text)),
  )('stays within what a consumer account has: %s', (text) => {
    const [, , allowed, used] = text.split('|');
    expect(number(used)).toBeLessThanOrEqual(number(allowed));
  });

  test('names what each call is taken to cost', () => {
    for (const { what, ms } of Object.values(COSTS)) expect(number(line(what)[2]), what).toBe(ms);
  });
});
