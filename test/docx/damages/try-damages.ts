// Damages a letter's template by chance and tells what broke: another text, a rag, an invalid file.
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import type { FieldList, Values } from '#docx/template/field-list';
import { decodeUtf8, encodeUtf8 } from '#docx/base/utf8';
import { pack, readZip, storing, unpack, writeZip } from '#docx/base/zip';
import { LETTERS } from '#letters/catalogue';
import { LETTER_SAMPLES, readFolder } from '../../letters/samples.ts';
import { unsoundness } from '../sound.ts';
import { type Damage, type Parts, pick, randomFrom } from './damage.ts';
import { PACKAGE_DAMAGES, UTF16 } from './package.ts';
import { RUN_DAMAGES } from './runs.ts';
import { SIGN_DAMAGES } from './signs.ts';
import { TRACKED_DAMAGES } from './tracked.ts';

export const DAMAGES: readonly Damage[] = [
  ...RUN_DAMAGES,
  ...TRACKED_DAMAGES,
  ...SIGN_DAMAGES,
  ...PACKAGE_DAMAGES,
];

/** Every flag off, every list empty. */
const bare = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : typeof value === 'boolean' ? false : [],
    ]),
  );

interface Subject {
  readonly kind: string;
  readonly fields: FieldList;
  readonly parts: Parts;
  readonly data: readonly { readonly values: Values; readonly text: string }[];
}

const textsOf = (docx: Uint8Array, fields: FieldList, data: readonly Values[]) => {
  const letter = compileLetter<FieldList>(docx, fields);
  if (!letter.ok) return letter;
  return { ok: true as const, docx: data.map((values) => letter.fill(values)) };
};

const partsOf = (docx: Uint8Array): Parts =>
  new Map(readZip(docx).map((entry) => [entry.name, decodeUtf8(unpack(entry, storing))]));

const bytesOf = (text: string): Uint8Array =>
  text.startsWith(UTF16) ? new Uint8Array(Buffer.from(text, 'utf16le')) : encodeUtf8(text);

const zipOf = (parts: Parts): Uint8Array =>
  writeZip([...parts].map(([name, text]) => pack(name, bytesOf(text), storing)));

export function letterSubjects(): Subject[] {
  const partials = readFolder('letters/partials');
  return Object.entries(readFolder('letters')).map(([kind, source]) => {
    const name = kind as keyof typeof LETTERS;
    const fields: FieldList = LETTERS[name].fields;
    const full: Values = LETTER_SAMPLES[name];
    const docx = buildDocx(source, partials);
    const sets = [full, bare(full)];
    const filled = textsOf(docx, fields, sets);
    if (!filled.ok) throw new Error(filled.problems.map(({ message }) => message).join('\n'));
    const data = sets.map((values, index) => ({
      values,
      text: docxText(filled.docx[index] ?? new Uint8Array()),
    }));
    return { kind, fields, parts: partsOf(docx), data };
  });
}

const difference = (expected: string, got: string): string => {
  const before = expected.split('\n');
  const after = got.split('\n');
  const at = before.findIndex((line, index) => line !== after[index]);
  return `line ${at}: ${JSON.stringify(before[at])} became ${JSON.stringify(after[at])}`;
};

/** What is wrong after these damages; empty where all is well. */
export function tryDamages(subject: Subject, damages: readonly Damage[], seed: number): string[] {
  const random = randomFrom(seed);
  const parts = damages.reduce<Parts>((made, { apply }) => apply(made, random), subject.parts);
  const filled = textsOf(
    zipOf(parts),
    subject.fields,
    subject.data.map(({ values }) => values),
  );
  const isRefusal = damages.some(({ outcome }) => outcome === 'refused');
  if (isRefusal) return filled.ok ? ['not refused'] : [];
  if (!filled.ok) return filled.problems.map(({ message }) => message);
  return subject.data.flatMap(({ text }, index) => {
    const docx = filled.docx[index] ?? new Uint8Array();
    const got = docxText(docx);
    return [...(got === text ? [] : [difference(text, got)]), ...unsoundness(docx)];
  });
}

/** Damages that may come together: the kinds that change the package stand alone. */
const MIXABLE = [...RUN_DAMAGES, ...TRACKED_DAMAGES, ...SIGN_DAMAGES].filter(
  ({ outcome }) => outcome === 'same',
);

/** Two or three kinds for a seed. */
export function mixOf(seed: number): Damage[] {
  const random = randomFrom(seed + 7919);
  return Array.from({ length: 2 + (seed % 2) }, () => pick(MIXABLE, random));
}
