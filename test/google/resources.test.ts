// The resource file beside the script: it survives an HTML reader, and set-up refuses one of another release.
import { beforeAll, describe, expect, it } from 'vitest';
import { LETTERS } from '#letters/catalogue';
import { localDateTime } from '#rules/dates/civil-date';
import type { Bundle } from '../../sync/build/bundle.ts';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { LocalOffice } from '../../sync/office/office.ts';

const NAME = 'tai-nguyen.html';
let bundle: Bundle;
let page: string;
beforeAll(async () => {
  bundle = await keptBundle();
  page = bundle.pages[NAME] ?? '';
});

/** Sets an office up with this resource file; returns what set-up said. */
function setUpWith(pages: Readonly<Record<string, string>>): string | null {
  const office = LocalOffice.create({
    bundle: bundle.code,
    pages,
    now: localDateTime('2026-08-03T07:00'),
  });
  return office.execute('caiDat').error;
}

describe('the resource file', () => {
  it('holds nothing that HTML reads as its own', () => {
    expect(page).toMatch(/^tai-nguyen:\n[A-Za-z0-9+/=\n]+\n:het\n$/);
  });

  it('holds what every field is for, and the code does not', () => {
    const packed = page.replace(/^tai-nguyen:|:het|\s/g, '');
    const held = Buffer.from(packed, 'base64').toString();
    for (const id of Object.keys(LETTERS)) expect(held).toContain(`"${id}"`);
    const about = 'Họ và tên người ký, không ghi học hàm, học vị';
    expect(held).toContain(about);
    expect(bundle.code).not.toContain(about);
    expect(bundle.code).not.toContain('{{> quoc-hieu}}');
  });

  it.each([
    ['as it was pushed', (text: string) => text],
    [
      'wrapped in a document',
      (text: string) => `<!DOCTYPE html><html><head></head><body>${text}</body></html>`,
    ],
    ['with other line breaks', (text: string) => text.replace(/\n/g, '\r\n')],
    ['on one line', (text: string) => text.replace(/\n/g, ' ')],
  ])('is read %s', (_how, changed) => {
    expect(setUpWith({ ...bundle.pages, [NAME]: changed(page) })).toBeNull();
  });

  it('of another release is refused by set-up, in words', () => {
    const other = page.replace(/[A-Z]/, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(setUpWith({ ...bundle.pages, [NAME]: other })).toContain(
      'Tệp “tai-nguyen” của dự án không cùng bản phát hành với mã.',
    );
  });

  it('that is missing is named', () => {
    expect(setUpWith({})).toContain('Dự án thiếu tệp “tai-nguyen”.');
  });
});
