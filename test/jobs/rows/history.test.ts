// What the journal tells of rows that staff changed, copied or lost, run by run.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const UNIT = {
  code: 'DV-0001',
  kind: 'Doanh nghiệp',
  name: 'Công ty TNHH Nhựa Ba Hàng',
  inWard: 'Có',
};

/** After the first run has seen a conference and a unit. */
function seen(): Paper {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  paper.add('units', UNIT);
  paper.run('2026-08-05T08:00');
  return paper;
}

const told = (paper: Paper, at: string): string[] => {
  const before = paper.notes().length;
  paper.run(at);
  return paper.notes().slice(before);
};

describe('a row copied with its code', () => {
  it.each<[string, Parameters<Paper['add']>]>([
    ['a conference', ['conferences', { ...CONFERENCE, venue: 'Nhà văn hóa' }]],
    ['a unit', ['units', { ...UNIT, name: 'Công ty khác' }]],
  ])('of %s changes nothing that the journal tells, however often it runs', (_what, copy) => {
    const paper = seen();
    paper.add(...copy);
    paper.run('2026-08-05T09:00');
    expect(told(paper, '2026-08-05T10:00')).toEqual([]);
    expect(told(paper, '2026-08-05T11:00')).toEqual([]);
    expect(paper.notes().filter((note) => note.includes('Nhà văn hóa'))).toEqual([]);
  });
});

describe('a change that staff made', () => {
  it('is told once, with what stood before and after', () => {
    const paper = seen();
    paper.edit(
      'conferences',
      { code: 'HN-2026-1' },
      { venue: 'Nhà văn hóa', chair: 'Lê Văn Thảo' },
    );
    expect(told(paper, '2026-08-05T09:00')).toEqual([
      'Địa điểm: “Hội trường UBND phường Ái Quốc” → “Nhà văn hóa”; Chủ trì: (trống) → “Lê Văn Thảo”',
    ]);
    expect(told(paper, '2026-08-05T10:00')).toEqual([]);
  });

  it('of a day, an hour and an emptied cell is told as people read them', () => {
    const paper = seen();
    const set = { date: '2026-09-18', petitionsClose: '2026-08-22T17:00', venue: '' };
    paper.edit('conferences', { code: 'HN-2026-1' }, set);
    expect(told(paper, '2026-08-05T09:00')[0]).toBe(
      'Ngày tổ chức: “17/09/2026” → “18/09/2026”; Địa điểm: “Hội trường UBND phường Ái Quốc” → (trống); ' +
        'Hạn nhận kiến nghị: “17:00 21/08/2026” → “17:00 22/08/2026”',
    );
  });

  it.each([
    [79, 79],
    [80, 80],
    [81, 80],
  ])('to %i letters shows %i of them', (length, shown) => {
    const paper = seen();
    paper.edit('conferences', { code: 'HN-2026-1' }, { venue: 'n'.repeat(length) });
    const [note = ''] = told(paper, '2026-08-05T09:00');
    expect(note).toMatch(new RegExp(`“n{${shown}}${shown < length ? '…' : ''}”$`));
  });
});

describe('a row that is gone', () => {
  it('is told once with what it last held, and not again', () => {
    const paper = seen();
    const gone = Object.fromEntries(Object.keys(UNIT).map((key) => [key, '']));
    paper.edit('units', { code: 'DV-0001' }, gone);
    const [note = '', ...more] = told(paper, '2026-08-05T09:00');
    expect(note).toContain(
      'Nội dung gần nhất: Mã đơn vị: DV-0001; Loại: Doanh nghiệp; Tên đơn vị:',
    );
    expect(more).toEqual([]);
    expect(paper.overview('Dữ liệu cần sửa')).toContain('dòng đã mất: DV-0001');
    expect(told(paper, '2026-08-05T10:00')).toEqual([]);
  });
});

describe('a moment that is none', () => {
  it.each([['hôm thứ hai'], ['ngày 5/8'], ['2026'], ['8h30 sáng mùng 6']])(
    'stands in the journal as it was typed: “%s”',
    (typed) => {
      const paper = paperOffice('2026-08-01');
      paper.add('units', UNIT);
      const where = { title: 'Xin mở lối' };
      paper.add('petitions', { ...where, unit: UNIT.code, receivedAt: '2026-08-04T09:30' });
      paper.run('2026-08-05T08:00');
      paper.edit('petitions', where, { receivedAt: typed });
      const notes = told(paper, '2026-08-05T09:00').join('\n');
      expect(notes).toContain(`Thời điểm nhận: “09:30 04/08/2026” → “${typed}”`);
    },
  );
});
