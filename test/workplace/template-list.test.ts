// What staff are told of their templates: as shipped, edited or of an earlier version; which fields; what is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildDocx } from '#docx/build-docx';
import { localDateTime } from '#rules/dates/civil-date';
import { FIELD_PAGE, fieldPage } from '../../sync/workplace/field-list-page.ts';
import { readTemplates, type Templates } from '../../sync/build/templates.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { officeTemplates, shippedTemplates } from '../../sync/workplace/template-list.ts';
import { keptFreshOffice } from '../kept-office.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let office: LocalOffice;
let sources: Templates;
beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
  sources = await readTemplates(join(import.meta.dirname, '../../templates'));
});

const listed = (from: Templates = sources) =>
  officeTemplates(office, from).map(({ kind, state, problems }) => ({ kind, state, problems }));

it('lists every field of every letter with what it is for', () => {
  for (const { kind, fields, problems } of shippedTemplates(sources)) {
    expect(problems).toEqual([]);
    expect(fields.every(({ about }) => about.trim() !== '')).toBe(true);
    const used = sources.letters[kind]?.match(/\{\{[\p{L}_]+\}\}/gu) ?? [];
    const names = new Set(fields.map(({ name }) => `{{${name.split('.').at(-1)}}}`));
    expect(used.filter((tag) => !names.has(tag) && tag !== '{{else}}')).toEqual([]);
  }
});

it('the page of fields is up to date: npm run field-list', () => {
  expect(readFileSync(FIELD_PAGE, 'utf8')).toBe(fieldPage());
});

it('tells templates as shipped from those of an earlier version and those that people edited', () => {
  expect(new Set(listed().map(({ state }) => state))).toEqual(new Set(['as shipped']));
  const letters = { ...sources.letters, D17: `${sources.letters['D17'] ?? ''}\nThêm một đoạn.` };
  expect(listed({ ...sources, letters }).filter(({ state }) => state === 'outdated')).toHaveLength(
    1,
  );
  office.setClock(localDateTime('2026-01-02T09:00'));
  const id = office.files().find(({ name }) => name === 'Mẫu D17')?.id ?? '';
  office.handle({
    method: 'PATCH',
    url: `/upload/drive/v3/files/${id}?uploadType=media`,
    headers: { Authorization: 'Bearer x', 'Content-Type': DOCX },
    body: buildDocx('Kính gửi: {{tên_đơn_vi}}.', {}),
  });
  expect(listed().find(({ kind }) => kind === 'D17')).toEqual({
    kind: 'D17',
    state: 'edited',
    problems: [expect.stringContaining('tên_đơn_vi')],
  });
});
