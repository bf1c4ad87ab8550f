// What Google says of a mail it did not send stands in the journal, which holds no personal data.
import { expect, it } from 'vitest';
import { withoutAddresses } from '../../../apps-script/jobs/base/journal.ts';

it.each([
  ['Invalid email: mai.hoa@dn.example', 'Invalid email: (địa chỉ thư)'],
  ['Không gửi được: a@b.vn, c@d.vn', 'Không gửi được: (địa chỉ thư), (địa chỉ thư)'],
  ['<a@b.vn>', '<(địa chỉ thư)>'],
  ['Hết hạn mức ngày', 'Hết hạn mức ngày'],
])('%s', (said, kept) => {
  expect(withoutAddresses(said)).toBe(kept);
});

it.each(['x', 'x@', '@', 'x:'])(
  'is read well within a second, 200,000 characters of “%s” long',
  (again) => {
    const start = performance.now();
    withoutAddresses(again.repeat(200_000 / again.length));
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
