// A letter as PDF: beside the letter where LibreOffice is there; else said plainly.
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinPdf, toPdf } from '../../sync/workplace/to-pdf.ts';

let dir: string;
let letter: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pdf-'));
  letter = join(dir, 'CV_tra-loi.docx');
  writeFileSync(letter, 'docx');
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Stands in for LibreOffice: takes its arguments and does this. */
function program(does: string): string {
  const path = join(dir, 'office');
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('a letter as PDF', () => {
  it('says so where LibreOffice is not installed, and leaves nothing behind', () => {
    const before = readdirSync(dir);
    const printed = toPdf(letter, 'khong-co-libreoffice');
    expect(printed).toMatchObject({ ok: false });
    expect(!printed.ok && printed.message).toContain('Máy này chưa có LibreOffice');
    expect(readdirSync(dir)).toEqual(before);
  });

  it.each([
    ['thu.txt', 'không phải tệp .docx'],
    ['khong-co.docx', 'Không có tệp'],
  ])('refuses %s', (name, words) => {
    const printed = toPdf(join(dir, name));
    expect(!printed.ok && printed.message).toContain(words);
  });

  it('says so where LibreOffice fails', () => {
    const printed = toPdf(letter, program('exit 1'));
    expect(!printed.ok && printed.message).toContain('LibreOffice không chuyển được');
  });

  it('lies beside the letter under its name', () => {
    expect(toPdf(letter, program('touch "$6/thu.pdf"'))).toEqual({
      ok: true,
      file: join(dir, 'CV_tra-loi.pdf'),
    });
  });
});

describe('several as one file', () => {
  it('is made by the program for it, in the order asked for', () => {
    const out = join(dir, 'tat-ca.pdf');
    const joins = program(`printf '%s ' "$1" "$2" > "$3"`);
    expect(joinPdf(['b.pdf', 'a.pdf'], out, joins)).toEqual({ ok: true, file: out });
    expect(readFileSync(out, 'utf8')).toBe('b.pdf a.pdf ');
  });

  it.each([
    ['khong-co-poppler', 'tat-ca.pdf', 'Máy này chưa có poppler-utils'],
    ['false', 'tat-ca.pdf', 'Không ghép được thành “tat-ca.pdf”.'],
    ['true', 'a.pdf', '“a.pdf” là một trong các tệp được ghép.'],
  ])('with %s into %s is refused: %s', (using, out, words) => {
    const joined = joinPdf(['a.pdf', 'b.pdf'], out, using);
    expect(!joined.ok && joined.message).toContain(words);
  });
});
