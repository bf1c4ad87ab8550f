import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { saveOffice } from '../../sync/office/disk/save.ts';
import { keepYear } from '../../sync/workplace/year-file.ts';
import { keptFreshOffice } from '../kept-office.ts';

const NO_OFFICE = 'khong-co-libreoffice';
const XLSX = 'Hồ sơ năm/2026 Sổ đối thoại doanh nghiệp.xlsx';

let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'ward-nam-'));
  await saveOffice(await keptFreshOffice(localDateTime('2026-08-03T07:00')), dir, {});
});
afterAll(() => rmSync(dir, { recursive: true }));

const keep = (now: string, year = 2026) =>
  keepYear(dir, { year, now: localDateTime(now), program: NO_OFFICE });

it('a year that is not over has no file yet, up to its last day', () => {
  expect(() => keep('2026-12-31T23:59')).toThrow('Năm 2026 chưa kết thúc');
  expect(() => keep('2027-01-01T00:00', 2027)).toThrow('Năm 2027 chưa kết thúc');
});

it('is the register as it lies in the folder, read only, and says where it could not be printed', () => {
  const { files, withoutPdf } = keep('2027-01-01T00:00');
  expect(files).toEqual([XLSX]);
  expect(withoutPdf).toContain('chưa có LibreOffice');
  const register = readFileSync(join(dir, 'Sổ đối thoại doanh nghiệp.xlsx'));
  expect(readFileSync(join(dir, XLSX)).equals(register)).toBe(true);
  expect(statSync(join(dir, XLSX)).mode & 0o777).toBe(0o400);
});

it('is never written over', () => {
  expect(() => keep('2028-01-01T00:00')).toThrow('không ghi đè');
});

it('a save of the office leaves it alone', async () => {
  const before = readFileSync(join(dir, XLSX));
  await saveOffice(await keptFreshOffice(localDateTime('2026-08-03T07:00')), dir, {});
  expect(readFileSync(join(dir, XLSX)).equals(before)).toBe(true);
});
