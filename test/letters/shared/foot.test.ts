// Who signs a letter, on whose paper, and who gets a copy (A-S.1, A-S.2, A-N.1, AM-12).
import { describe, expect, it } from 'vitest';
import { footOf, signedByHead } from '#letters/shared/foot';
import { leadOf, paperOf } from '#letters/shared/paper';
import { noticeFootOf, OPEN, signedFor, wardFootOf } from '#letters/shared/ward-foot';
import type { PetitionFacts } from '#rules/petitions/facts';
import { DESK, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, officeWith, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf({
  bodies: [
    { name: 'Tổ liên ngành', kind: 'thuộc UBND', head: 'Trần Thị Mai' },
    { name: 'Trung tâm Văn hóa', symbol: 'TTVH', kind: 'thuộc UBND', head: 'Đỗ Văn Sáu' },
  ],
});
const UBND = [{ dòng: 'TM. ỦY BAN NHÂN DÂN' }, { dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }];
const foot = (facts: Partial<PetitionFacts>, ownPaper: boolean, informed?: string) =>
  footOf(OFFICE, petitionCase(facts), {
    code: 'D16',
    ownPaper,
    ...(informed === undefined ? {} : { informed }),
  });

describe('on whose paper a letter about a petition is written (AM-12)', () => {
  it.each([
    ['a phòng on its own', PHVHXH, { ownPaper: true, symbol: 'VHXH' }],
    ['a body outside UBND on the ward’s', TAX, { ownPaper: false, symbol: 'UBND-KTHT&ĐT' }],
    ['one without a symbol too', 'Tổ liên ngành', { ownPaper: false, symbol: 'UBND-KTHT&ĐT' }],
    ['one that no directory knows too', 'Ban lạ', { ownPaper: false, symbol: 'UBND-KTHT&ĐT' }],
  ])('%s', (_, lead, paper) => {
    expect(paperOf(OFFICE, leadOf(OFFICE, petitionCase({ lead })))).toEqual(paper);
  });

  it('all on the ward’s where the office has set it so', () => {
    const office = officeWith({ replySignedBy: 'UBND phường', symbolUbnd: 'UBND-KT' });
    const lead = leadOf(office, petitionCase({ lead: PHVHXH }));
    expect(paperOf(office, lead)).toEqual({ ownPaper: false, symbol: 'UBND-KT' });
  });
});

describe('number, file and signer', () => {
  it('of a phòng on its own paper', () => {
    expect(foot({ lead: PHVHXH }, true)).toMatchObject({
      số_ký_hiệu: '      /VHXH',
      lưu: 'VT',
      quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
      người_ký: OPEN,
    });
  });

  it('of UBND, filed by who drafted it', () => {
    expect(foot({ lead: PHVHXH }, false)).toMatchObject({
      số_ký_hiệu: '      /UBND-KTHT&ĐT',
      lưu: 'VT, VH-XH',
      quyền_hạn: UBND,
      người_ký: 'Lê Văn Thảo',
    });
    expect(foot({ lead: null }, false).lưu).toBe('VT, KT,HT&ĐT');
  });

  it.each([
    [PHVHXH, 'TRƯỞNG PHÒNG', OPEN],
    ['Trung tâm Văn hóa', 'GIÁM ĐỐC', 'Đỗ Văn Sáu'],
    ['Văn phòng HĐND và UBND', 'CHÁNH VĂN PHÒNG', OPEN],
    [null, 'TRƯỞNG PHÒNG', OPEN],
  ])('the head of %s signs as %s', (lead, title, name) => {
    const body = leadOf(OFFICE, petitionCase({ lead }));
    expect(signedByHead(OFFICE, body, 'D16')).toEqual({
      quyền_hạn: [{ dòng: title }],
      người_ký: name,
    });
  });

  it.each([
    ['its name', { name: 'Bùi Văn Tám' }, 'Bùi Văn Tám'],
    ['left open where the row has none, never the head’s', {}, OPEN],
  ])('whom “Người ký” names for the body signs instead of its head: %s', (_, named, signer) => {
    const row = { kind: 'Mặc định', body: 'Trung tâm Văn hóa', authority: 'KT. GIÁM ĐỐC' };
    const office = officeOf({
      bodies: [
        { name: 'Trung tâm Văn hóa', symbol: 'TTVH', kind: 'thuộc UBND', head: 'Đỗ Văn Sáu' },
      ],
      signers: [{ ...row, title: 'PHÓ GIÁM ĐỐC', ...named }],
    });
    expect(signedByHead(office, office.directory.find('Trung tâm Văn hóa'), 'D16')).toEqual({
      quyền_hạn: [{ dòng: 'KT. GIÁM ĐỐC' }, { dòng: 'PHÓ GIÁM ĐỐC' }],
      người_ký: signer,
    });
  });

  it('where “Người ký” names nobody UBND signs with the rest left open', () => {
    const { book, today } = OFFICE;
    const nobody = { ...book.tabs.signers, rows: [] };
    const office = { book: { tabs: { ...book.tabs, signers: nobody } }, today };
    expect(signedFor(office, 'D22')).toEqual({
      quyền_hạn: [{ dòng: 'TM. ỦY BAN NHÂN DÂN' }, { dòng: OPEN }],
      người_ký: OPEN,
    });
    expect(signedFor(OFFICE, 'D22')).toEqual({ quyền_hạn: UBND, người_ký: 'Lê Văn Thảo' });
  });
});

describe('“Nơi nhận” of a letter about a petition names nobody twice, and not the lead', () => {
  it.each<[string, Partial<PetitionFacts>, string | undefined, string[]]>([
    ['the desk to put together', { lead: PHVHXH }, undefined, [`${DESK} (để tổng hợp)`]],
    ['nobody where the desk leads', { lead: DESK }, undefined, []],
    ['nobody where nobody leads yet', { lead: null }, undefined, []],
    [
      'partners by their names in the directory',
      { lead: DESK, partners: ['phòng vh-xh', 'Ban lạ'] },
      undefined,
      [`${PHVHXH} (để p/h)`, 'Ban lạ (để p/h)'],
    ],
    ['the right body to know', { lead: DESK }, 'thuế cơ sở 9', [`${TAX} (để biết)`]],
    [
      'each once, under the first reason',
      { lead: PHVHXH, partners: [DESK, TAX, PHVHXH] },
      TAX,
      [`${DESK} (để tổng hợp)`, `${TAX} (để p/h)`],
    ],
    [
      'not a lead that no directory knows',
      { lead: 'Ban lạ', partners: ['BAN LẠ'] },
      undefined,
      [`${DESK} (để tổng hợp)`],
    ],
  ])('%s', (_, facts, informed, copies) => {
    expect(foot(facts, false, informed).nơi_nhận).toEqual(copies.map((tên) => ({ tên })));
  });
});

it('a document of the ward is filed by the desk; a notice goes to the businesses first (A-II.2.1)', () => {
  expect(wardFootOf(OFFICE, 'D22', ['Một', 'Hai'])).toEqual({
    nơi_nhận: [{ tên: 'Một' }, { tên: 'Hai' }],
    lưu: 'VT, KT,HT&ĐT',
    quyền_hạn: UBND,
    người_ký: 'Lê Văn Thảo',
  });
  expect(noticeFootOf(OFFICE, 'D03').nơi_nhận.map(({ tên }) => tên)).toEqual([
    'Các doanh nghiệp, hộ kinh doanh, hợp tác xã',
    'Sở Tài chính thành phố Hải Phòng (để b/c)',
    'TT Đảng ủy, TT HĐND phường (để b/c)',
    'CT, các PCT UBND phường',
    `${TAX} (để p/h)`,
    'Trung tâm phục vụ hành chính công phường (để niêm yết)',
    'Trung tâm Dịch vụ sự nghiệp công (để đăng Cổng thông tin điện tử)',
  ]);
});
