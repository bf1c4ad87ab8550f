// What a reply says, and on whose paper (A-II.5a.1–A-II.5a.6, A-II.5b.1, A-II.5b.5; AM-12, AM-36).
import { describe, expect, it } from 'vitest';
import { commonReplyData, coordinatedReplyData, officeReplyData } from '#letters/D16-tra-loi/data';
import type { PetitionCase } from '#letters/shared/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import { came, CITY, DESK, on, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, officeWith, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf();
const OWN = 'Thuộc thẩm quyền – trả lời';
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const reply = (facts: Partial<PetitionFacts>, cells = {}, more: Partial<PetitionCase> = {}) =>
  officeReplyData(OFFICE, petitionCase(facts, { cells, ...more }));
const GAP = '…………………… (Cơ quan dự thảo ghi cơ quan phối hợp)';

describe('on the paper of one phòng', () => {
  it.each([
    [PHVHXH, PHVHXH, 'PHÒNG VĂN HÓA – XÃ HỘI', '      /VHXH'],
    [null, DESK, 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', '      /UBND-KTHT&ĐT'],
  ])('of %s', (lead, tên_phòng, tên_phòng_in_hoa, số_ký_hiệu) => {
    expect(reply({ lead })).toMatchObject({
      tên_phòng,
      tên_phòng_in_hoa,
      số_ký_hiệu,
      lưu: 'VT',
      nhiều_kiến_nghị: false,
      số_lượng: '01',
    });
  });
});

describe('what it answers', () => {
  const said = (facts: Partial<PetitionFacts>, cells = {}) => reply(facts, cells).kiến_nghị[0];
  const SETTLED = { oralAnswer: 'Đã giải thích.', outcome: 'Đã giải quyết triệt để' } as const;

  it('in what staff wrote, paragraph by paragraph', () => {
    expect(said({}, { answer: 'Một.\nHai.', legalBasis: 'Luật Đất đai.' })).toMatchObject({
      trả_lời: [{ đoạn: 'Một.' }, { đoạn: 'Hai.' }],
      trả_lời_tại_chỗ: false,
      căn_cứ_pháp_lý: 'Luật Đất đai',
      kết_quả: '',
    });
  });

  it.each<[string, Partial<PetitionFacts>, object, string[], boolean]>([
    ['confirms what was said in the hall', SETTLED, {}, ['Đã giải thích.'], true],
    ['not where it was written anew', SETTLED, { answer: 'Mới.' }, ['Mới.'], false],
    ['not a promise', { oralAnswer: 'Sẽ trả lời.' }, {}, [], false],
    [
      'a promise that the unit wants in writing',
      { oralAnswer: 'Sẽ trả lời.', writtenRequestOn: on('2026-09-20') },
      {},
      ['Sẽ trả lời.'],
      true,
    ],
    ['nothing where nothing was said', {}, {}, [], false],
  ])('%s', (_, facts, cells, words, oral) => {
    expect(said(facts, cells)).toMatchObject({
      trả_lời: words.map((đoạn) => ({ đoạn })),
      trả_lời_tại_chỗ: oral,
    });
  });

  it.each([
    [{ outcome: 'Đang xử lý', plan: 'Xong trước 31/10' }, 'Xong trước 31/10'],
    [{ outcome: 'Đang xử lý' }, ''],
    [{ outcome: null, plan: 'Xong trước 31/10' }, ''],
  ] as const)('tells what is still to come, of what is under way: %o', (facts, words) => {
    expect(said(facts)?.kết_quả).toBe(words);
  });

  it('a double in the words of the petition that goes on, to its own unit (A-I.2.2)', () => {
    const main = petitionCase({ lead: PHVHXH }, { cells: { answer: 'Lời chung.' } });
    const data = reply({ unitName: 'Công ty B', code: 'AQ-2026-0007' }, { answer: 'x' }, { main });
    expect(data).toMatchObject({ tên_đơn_vị: 'Công ty B', tên_phòng: PHVHXH });
    expect(data.kiến_nghị).toMatchObject([
      { mã_kiến_nghị: 'AQ-2026-0007', trả_lời: [{ đoạn: 'Lời chung.' }] },
    ]);
    const signed = coordinatedReplyData(OFFICE, petitionCase({ lead: DESK }, { main }));
    expect(signed.cơ_quan_chủ_trì).toBe(PHVHXH);
  });
});

describe('signed by UBND', () => {
  const signed = (facts: Partial<PetitionFacts>) =>
    coordinatedReplyData(OFFICE, petitionCase(facts));

  it.each([
    ['phòng vh-xh', PHVHXH],
    ['Ban lạ', 'Ban lạ'],
    [null, DESK],
  ])('with who leads: %s', (lead, name) => {
    expect(signed({ lead })).toMatchObject({
      cơ_quan_chủ_trì: name,
      số_ký_hiệu: '      /UBND-KTHT&ĐT',
      người_ký: 'Lê Văn Thảo',
    });
  });

  it.each<[string, Partial<PetitionFacts>, string[]]>([
    ['each of them once, not the lead', { partners: [TAX, DESK, TAX] }, [TAX]],
    ['left open where it is to be coordinated', { route: TOGETHER, partners: [DESK] }, [GAP]],
    ['nobody where nobody is needed', { route: OWN }, []],
  ])('and with who took part (A-II.5a.6): %s', (_, facts, names) => {
    expect(signed(facts).cơ_quan_phối_hợp).toEqual(names.map((tên) => ({ tên })));
  });

  const last = 'Văn bản số 2201/UBND-DN ngày 02/10/2026 của UBND thành phố Hải Phòng';
  it.each<[string, Partial<PetitionFacts>, string]>([
    ['asked from the city', { route: CITY }, last],
    ['asked from a superior', { route: SUPERIOR }, last],
    ['nothing on another route', { route: OWN }, ''],
    ['nothing where nothing came', { route: CITY, incoming: [] }, ''],
  ])(
    'a higher body’s word is passed on as its own (A-II.5a.2, A-II.5a.4): %s',
    (_, facts, words) => {
      const incoming = [came('Ý kiến chỉ đạo', '2026-10-01'), came('Trả lời', '2026-10-02')];
      expect(signed({ incoming, ...facts }).ý_kiến_cấp_trên).toBe(words);
    },
  );
});

it('whom “Người ký” names for replies signs them, on either paper (A-S.2)', () => {
  const row = { kind: 'D16 Công văn trả lời kiến nghị', title: 'TRƯỞNG PHÒNG' };
  const office = officeOf({
    signers: [
      { ...row, name: 'Của UBND' },
      { ...row, body: PHVHXH, name: 'Của phòng' },
    ],
  });
  const own = petitionCase({ lead: PHVHXH });
  const together = petitionCase({ lead: PHVHXH, partners: [TAX] });
  expect(officeReplyData(office, own).người_ký).toBe('Của phòng');
  expect(coordinatedReplyData(office, own).người_ký).toBe('Của UBND');
  expect(coordinatedReplyData(office, own).kiến_nghị).toMatchObject([
    { mã_kiến_nghị: 'AQ-2026-0001' },
  ]);
  expect(commonReplyData(office, [own]).người_ký).toBe('Của phòng');
  expect(commonReplyData(office, [together]).người_ký).toBe('Của UBND');
});

describe('about several petitions of one unit (AM-36)', () => {
  const own = { route: OWN, lead: PHVHXH } as const;
  const [first, second] = [petitionCase(own), petitionCase({ ...own, code: 'AQ-2026-0002' })];

  it('on the phòng’s paper where it answers all of them alone', () => {
    expect(commonReplyData(OFFICE, [first, second])).toMatchObject({
      do_phòng_ký: true,
      cơ_quan_trả_lời: PHVHXH,
      cơ_quan_phối_hợp: [],
      số_ký_hiệu: '      /VHXH',
      nhiều_kiến_nghị: true,
      số_lượng: '02',
      kiến_nghị: [{ mã_kiến_nghị: 'AQ-2026-0001' }, { mã_kiến_nghị: 'AQ-2026-0002' }],
    });
  });

  it('signed by UBND where one needs others; each named once', () => {
    const together = petitionCase({ ...own, route: TOGETHER, partners: [TAX] });
    const asked = petitionCase({ ...own, partners: [TAX] });
    expect(commonReplyData(OFFICE, [first, together, asked])).toMatchObject({
      do_phòng_ký: false,
      cơ_quan_trả_lời: 'Ủy ban nhân dân phường Ái Quốc',
      cơ_quan_phối_hợp: [{ tên: TAX }],
      số_ký_hiệu: '      /UBND-KTHT&ĐT',
      người_ký: 'Lê Văn Thảo',
    });
  });

  it('one alone is no several; UBND signs all where the office has set it so', () => {
    const office = officeWith({ replySignedBy: 'UBND phường' });
    expect(commonReplyData(office, [first])).toMatchObject({
      nhiều_kiến_nghị: false,
      số_lượng: '01',
      do_phòng_ký: false,
    });
  });
});
