// The texts that an office holds and has sent, and what of them no office would write: for the walks over every text.
import { docxText } from '#docx/docx-text';
import { isTemplateKey } from '#register/journal/setup-keys';
import { ALL_TABS } from '#register/tabs/all';
import type { LocalOffice } from '../../sync/office/office.ts';
import { readSheet, shownRows } from '../../sync/workplace/sheet.ts';
import { textFaults } from './text-faults.ts';

export interface Text {
  readonly where: string;
  readonly text: string;
}

/** Cells that the software alone reads, or that hold a key. */
const FOR_CODE = new Set(['data', 'key', 'case', 'cells', 'fingerprint', 'responseId']);

/** Kinds of the journal that repeat what staff typed. */
const REPEATS = new Set(['thay đổi', 'dòng đã mất']);

/** What the automation wrote into the tabs; what staff typed is theirs. */
function cellTexts(office: LocalOffice): Text[] {
  return ALL_TABS.filter(({ hidden }) => !hidden).flatMap((tab) =>
    shownRows(readSheet(office, tab)).flatMap((row, index) => {
      if (tab.key === 'journal' && REPEATS.has(String(row['kind']))) return [];
      return Object.entries(tab.columns).flatMap(([key, { by, header, type }]) => {
        const value = row[key];
        if (by !== 'automation' || FOR_CODE.has(key) || typeof value !== 'string') return [];
        // A date is a number in its cell, shown by the sheet.
        if (type === 'date' || type === 'dateTime') return [];
        return [{ where: `${tab.title}, dòng ${index + 1}, ${header}`, text: value }];
      });
    }),
  );
}

const texts = new WeakMap<Uint8Array, string>();

function textOf(bytes: Uint8Array): string {
  const text = texts.get(bytes) ?? docxText(bytes);
  texts.set(bytes, text);
  return text;
}

function fileTexts(office: LocalOffice): Text[] {
  return office.files().flatMap(({ name, bytes, appProperties, mimeType }) => {
    const isLetter = /google-apps\.document|wordprocessingml/.test(mimeType) && bytes !== null;
    if (!isLetter || isTemplateKey(appProperties['key'] ?? '')) return [];
    return [{ where: name, text: textOf(bytes) }];
  });
}

const mailTexts = (office: LocalOffice): Text[] =>
  office
    .mails()
    .map(({ subject, text }) => ({ where: `Thư “${subject}”`, text: `${subject}\n${text}` }));

export const textsIn = (office: LocalOffice): Text[] => [
  ...cellTexts(office),
  ...fileTexts(office),
  ...mailTexts(office),
];

/** Most texts stand in many offices: one in which nothing was found is not read again. */
const sound = new Set<string>();

function faultsOf(text: string): ReturnType<typeof textFaults> {
  if (sound.has(text)) return [];
  const faults = textFaults(text);
  if (faults.length === 0) sound.add(text);
  return faults;
}

/** Line by line, so that a fault shows where it stands; dates are compared over the whole text. */
export const faultsIn = (all: readonly Text[]): string[] => [
  ...new Set(
    // The same words stand in many rows: each is looked at once.
    [...new Map(all.map((one) => [one.text, one.where]))].flatMap(([text, where]) =>
      faultsOf(text).map(({ is, found }) => `${is}: “${found}” (${where})`),
    ),
  ),
];
