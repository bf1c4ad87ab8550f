// Two rows of “DN, HKD, HTX” with one code: the unit that had it keeps it, both rows say so, nothing leaves under it.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const OURS = 'Cơ sở sản xuất Tiền Trung 01';
const OTHER = 'Hợp tác xã trùng mã';
const CODE = 'AQ-2026-0001';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 2);
  paper.edit('contacts', { unit: 'DV-0001' }, { email: 'mot@vidu.example' });
});

const fixes = (): (readonly [unknown, boolean])[] =>
  paper.rows('units').map(({ name, fix }) => [name, String(fix).includes('có ở nhiều dòng')]);
const names = (): unknown[] => paper.rows('petitions').map(({ name }) => name);
const doubleIt = (): void =>
  paper.add('units', { code: 'DV-0001', kind: 'Hợp tác xã', name: OTHER, inWard: 'Có' });

describe('a code that a second row bears', () => {
  it('stays with the unit that had it, however the rows are sorted; both are marked', () => {
    paper.run('2026-08-11T09:00');
    doubleIt();
    const [first] = paper.rows('units');
    paper.remove('units', { name: OURS });
    paper.add('units', {
      code: 'DV-0001',
      name: OURS,
      kind: String(first?.['kind']),
      inWard: 'Có',
    });
    paper.run('2026-08-12T09:00');
    expect(fixes()).toEqual([
      ['Cơ sở sản xuất Tiền Trung 02', false],
      [OTHER, true],
      [OURS, true],
    ]);
    expect(names()).toEqual([OURS, 'Cơ sở sản xuất Tiền Trung 02']);
    expect(paper.rows('conferences')[0]?.['units']).toBe(2);
    expect(paper.rows('units').map(({ code }) => code)).toEqual(['DV-0002', 'DV-0001', 'DV-0001']);
  });

  it('is the first row’s where no run has seen either', () => {
    doubleIt();
    paper.run('2026-08-11T09:00');
    expect(names()[0]).toBe(OURS);
  });

  it('lets no mail and no letter out until it is put right', () => {
    doubleIt();
    expect(
      paper.run('2026-08-11T09:00').filter(({ to }) => to.includes('mot@vidu.example')),
    ).toEqual([]);
    paper.edit(
      'petitions',
      { code: CODE },
      {
        route: 'Thuộc thẩm quyền – trả lời',
        lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
        answer: 'Đã xử lý',
        request: 'Soạn dự thảo',
      },
    );
    paper.run('2026-08-12T09:00');
    expect(paper.letters().filter(({ name }) => name.includes(CODE))).toEqual([]);
    expect(paper.row('petitions', { code: CODE })['fix']).toContain(`Đang tính cho “${OURS}”`);
    paper.edit('units', { name: OTHER }, { code: 'DV-0009' });
    const mails = paper.run('2026-08-12T10:00');
    expect(mails.filter(({ to }) => to.includes('mot@vidu.example'))).toHaveLength(1);
    expect(paper.letters().filter(({ name }) => name.includes(CODE))).toHaveLength(1);
  });
});
