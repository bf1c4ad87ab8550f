// Every text that the product shows or sends in the rehearsals: derived cells, journal, overview, letters, mails, pushes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { startOf } from '../../sync/rehearse/play.ts';
import { tellPlay } from '../../sync/rehearse/tell-play.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { faultsIn, textsIn, type Text } from './office-texts.ts';
import { textFaults } from './text-faults.ts';

const FOLDER = join(import.meta.dirname, '../../templates/rehearsals');

async function textsOf(file: string): Promise<Text[]> {
  const rehearsal = await loadRehearsal(join(FOLDER, file));
  const office = await keptFreshOffice(startOf(rehearsal));
  const told: Text[] = [];
  // Lines that begin with a moment are the list of executions, for whoever looks after the script.
  const err = (text: string) => {
    if (!/^\d{4}-/.test(text)) told.push({ where: 'lời kể', text });
  };
  await tellPlay(office, rehearsal, { teller: null, err });
  return [...told, ...textsIn(office)];
}

describe('every text of a rehearsal reads as an office writes', () => {
  // The told year is played, and read, in test/e2e/year.test.ts.
  const others = readdirSync(FOLDER).filter((name) => name !== 'nam-2026.yaml');
  it.each(others.filter((name) => name.endsWith('.yaml')))(
    '%s',
    async (file) => {
      const texts = await textsOf(file);
      expect(texts.length).toBeGreaterThan(10);
      expect(faultsIn(texts)).toEqual([]);
    },
    120_000,
  );
});

describe('the walk notices', () => {
  it.each([
    ['a word twice', 'Đề nghị nghị quyết quyết định.'],
    ['a clause twice', 'Kế hoạch của Ủy ban nhân dân phường, Ủy ban nhân dân phường báo cáo.'],
    ['a label without its text', 'Căn cứ pháp lý: .'],
    ['English', 'Trạng thái: draft'],
    ['a code of the software', 'Kết quả B3, sửa startFrom'],
    ['what no value is', 'Số kiến nghị NaN'],
    ['Vietnamese without its marks', 'kiến nghị chua trả lời'],
    ['a count of 00', '00 kiến nghị đơn vị rút'],
    ['two marks that end a sentence', 'Chưa ghi đề xuất.; chưa ghi nguyên nhân.'],
    ['two ways of writing a date', 'chốt 21/8/2026, trước 30/08/2026'],
  ])('%s', (is, text) => {
    expect(textFaults(text).map((fault) => fault.is)).toContain(is);
  });
  it('nothing in a sound sentence', () => {
    expect(
      textFaults('Đến ngày 21/8/2026 có 05 kiến nghị (AQ-2026-0001 …), quá hạn 01 ngày làm việc.'),
    ).toEqual([]);
  });
});
