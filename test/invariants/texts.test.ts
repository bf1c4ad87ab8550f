// Every text that the product shows or sends in the rehearsals: derived cells, journal, overview, letters, mails, pushes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { isTemplateKey } from '#register/journal/keys';
import { ALL_TABS } from '#register/tabs/all';
import type { LocalOffice } from '../../sync/office/office.ts';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { startOf } from '../../sync/rehearse/play.ts';
import { tellPlay } from '../../sync/rehearse/tell-play.ts';
import { readSheet, shownRows } from '../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { textFaults } from './text-faults.ts';

const FOLDER = join(import.meta.dirname, '../../templates/rehearsals');

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Cells that the software alone reads, or that hold a key. */
const FOR_CODE = new Set(['data', 'key', 'cells', 'fingerprint', 'responseId']);

/** What the automation wrote into the tabs; what staff typed is theirs. */
function cellTexts(office: LocalOffice): Text[] {
  return ALL_TABS.filter(({ hidden }) => !hidden).flatMap((tab) =>
    shownRows(readSheet(office, tab)).flatMap((row, index) =>
      Object.entries(tab.columns).flatMap(([key, { by, header, type }]) => {
        const value = row[key];
        if (by !== 'automation' || FOR_CODE.has(key) || typeof value !== 'string') return [];
        // A date is a number in its cell, shown by the sheet.
        if (type === 'date' || type === 'dateTime') return [];
        return [{ where: `${tab.title}, dòng ${index + 1}, ${header}`, text: value }];
      }),
    ),
  );
}

function fileTexts(office: LocalOffice): Text[] {
  return office.files().flatMap(({ name, bytes, appProperties, mimeType }) => {
    const isLetter = /google-apps\.document|wordprocessingml/.test(mimeType) && bytes !== null;
    if (!isLetter || isTemplateKey(appProperties['key'] ?? '')) return [];
    return [{ where: name, text: docxText(bytes) }];
  });
}

const mailTexts = (office: LocalOffice): Text[] =>
  office
    .mails()
    .map(({ subject, text }) => ({ where: `Thư “${subject}”`, text: `${subject}\n${text}` }));

async function textsOf(file: string): Promise<Text[]> {
  const rehearsal = await loadRehearsal(join(FOLDER, file));
  const office = await keptFreshOffice(startOf(rehearsal));
  const told: Text[] = [];
  // Lines that begin with a moment are the list of executions, for whoever looks after the script.
  const err = (text: string) => {
    if (!/^\d{4}-/.test(text)) told.push({ where: 'lời kể', text });
  };
  await tellPlay(office, rehearsal, { teller: null, err });
  return [...told, ...cellTexts(office), ...fileTexts(office), ...mailTexts(office)];
}

/** Line by line, so that a fault shows where it stands; dates are compared over the whole text. */
const faultsIn = (texts: readonly Text[]): string[] => [
  ...new Set(
    // The same words stand in many rows: each is looked at once.
    [...new Map(texts.map((one) => [one.text, one.where]))].flatMap(([text, where]) =>
      textFaults(text).map(({ is, found }) => `${is}: “${found}” (${where})`),
    ),
  ),
];

describe('every text of a rehearsal reads as an office writes', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')))(
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
