// One letter shown before it is drafted: by the office's register and template, or with sample data.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import type { LetterId } from '#letters/catalogue';
import { readTemplates } from '../../../sync/build/templates.ts';
import { LETTER_IDS } from '../../../sync/workplace/templates/template-list.ts';
import { lettersNamed, previewOf, sampleOf } from '../../../sync/workplace/templates/preview.ts';
import { ward } from '../../e2e/ward.ts';
import { add, CONFERENCE, day } from '../../jobs/people.ts';
import { openStage, type Played, type Stage } from '../../jobs/stage.ts';

const CODE = 'AQ-2026-0001';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  receivedAt: '2026-08-04T08:00',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: DESK,
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const office = (cells: Readonly<Record<string, string>> = {}): Promise<Played> =>
  stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-04',
        '09:00',
        add('conferences', CONFERENCE),
        add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' }),
        add('petitions', { ...PETITION, ...cells }),
        '      - run: daily',
      ),
    ].join('\n'),
  );

async function shown(id: LetterId, code: string, cells = {}): Promise<string> {
  const { office: kept } = await office(cells);
  const made = previewOf(kept, id, code);
  return made.ok ? docxText(made.bytes) : made.message;
}

describe('a letter about a case', () => {
  it('says what the draft would say', async () => {
    const text = await shown('D16-phong', CODE);
    expect(text).toContain('V/v trả lời kiến nghị của Công ty TNHH Nhựa Ba Hàng');
    expect(text).toContain('“Gia hạn thuê đất”');
  });

  it.each([['Hội nghị', 'D03', 'HN-2026-1', 'V/v|THÔNG BÁO'] as const])(
    'of a %s',
    async (_, id, code, words) => {
      expect(await shown(id, code)).toMatch(new RegExp(words));
    },
  );

  it.each<[string, LetterId, string, Readonly<Record<string, string>>, string]>([
    ['another way is chosen', 'D17', CODE, {}, 'nay có cách xử lý “Thuộc thẩm quyền – trả lời”'],
    ['no such petition', 'D17', 'AQ-2026-0099', {}, 'không có kiến nghị mã “AQ-2026-0099”'],
    ['no such conference', 'D03', 'HN-2026-7', {}, 'không có hội nghị mã “HN-2026-7”'],
  ])('is none where %s, and says why alone', async (_, id, code, cells, why) => {
    const said = await shown(id, code, cells);
    expect(said).toContain(why);
    expect(said).not.toContain('Hủy dự thảo');
  });
});

describe('a letter with sample data', () => {
  it('names each field in its place, in every template', async () => {
    const templates = await readTemplates(join(import.meta.dirname, '../../../templates'));
    for (const id of LETTER_IDS) {
      const made = sampleOf(null, id, templates);
      const text = made.ok ? docxText(made.bytes) : made.message;
      expect(text, id).toMatch(/\[[\p{L} ]+\]/u);
      expect(text, id).not.toMatch(/\{\{|\}\}/);
    }
  });

  it('is found by its document or by its template', () => {
    expect(lettersNamed('D16')).toEqual(['D16-phong', 'D16-phoi-hop', 'D16-nhieu']);
    expect(lettersNamed('D16-phoi-hop')).toEqual(['D16-phoi-hop']);
    expect(lettersNamed('D1')).toEqual([]);
    expect(lettersNamed('')).toEqual([]);
  });
});

describe('the command', () => {
  it('writes the file, and tells its text as JSON', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'xem-truoc-'));
    const file = join(dir, 'nhap', 'thu.docx');
    const { code, out } = await ward('templates', 'preview', 'D17', '--out', file, '--json');
    const said = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(said).toMatchObject({
      kind: 'D17 Công văn hướng dẫn gửi đúng cơ quan',
      case: null,
      file,
      text: docxText(new Uint8Array(readFileSync(file))),
    });
    rmSync(dir, { recursive: true });
  });

  it.each([
    [['preview'], 'preview cần một mẫu: D01'],
    [['preview', 'D99'], 'preview cần một mẫu: D01'],
    [['preview', 'D17', 'D18'], 'Không hiểu “D18”.'],
    [['--case', CODE], '--case chỉ dùng với preview.'],
    [['preview', 'D17', '--case', CODE, '--office', '/khong/co'], '/khong/co'],
  ])('%j is wrong use', async (words, says) => {
    const { code, err } = await ward('templates', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync('/khong/co')).toBe(false);
  });
});
