// The petitions that a report lists, in the words its table wants (A-II.5c.1, AM-18).
import { describe, expect, it } from 'vitest';
import { answeredOn, answerWords, listed, movedWords } from '#letters/shared/petition-words';
import type { PetitionFacts } from '#rules/petitions/facts';
import { came, CITY, GUIDE, issued, petition, SUPERIOR } from '../../rules/petitions/facts.ts';

const ASSIGNED = {
  ...came('Giao cơ quan khác giải quyết', '2026-10-02'),
  competent: 'Sở Xây dựng.',
};
const OTHER = 'Không thuộc chức năng, nhiệm vụ của Ủy ban nhân dân phường';
const BEYOND = 'Vượt thẩm quyền của Ủy ban nhân dân phường';

describe('a petition in a list', () => {
  it('is told with its course out of the register, where staff wrote none', () => {
    expect(listed(petition())).toEqual({
      mã_kiến_nghị: 'AQ-2026-0001',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      nhóm: 'Đất đai',
      nội_dung: '“Gia hạn thuê đất”.',
      quá_trình: 'Tiếp nhận ngày 10/8/2026; giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì.',
    });
  });

  it('in staff’s words where they wrote them; no group is a blank', () => {
    const words = { summary: 'Xin gia hạn.', process: 'Đã họp;', group: null };
    expect(listed(petition(words))).toMatchObject({
      nhóm: '',
      nội_dung: 'Xin gia hạn.',
      quá_trình: 'Đã họp.',
    });
  });
});

describe('which document answered it', () => {
  const guided = [issued('D17', '2026-09-24')];
  it.each<[string, Partial<PetitionFacts>, string, string | null]>([
    [
      'the reply before all else',
      { issued: [issued('D16', '2026-09-25'), ...guided], incoming: [came('Trả lời')] },
      'Công văn số 112/KTHT&ĐT ngày 25/9/2026',
      '2026-09-25',
    ],
    [
      'else the last word from above',
      { issued: guided, incoming: [came('Trả lời', '2026-10-01'), came('Ý kiến chỉ đạo')] },
      'Văn bản số 2201/UBND-DN ngày 20/10/2026 của UBND thành phố Hải Phòng',
      '2026-09-24',
    ],
    [
      'else the guidance, said in the hall or not',
      { issued: guided, incoming: [ASSIGNED], oralAnswer: 'Đã nói.' },
      'Công văn số 112/KTHT&ĐT ngày 24/9/2026',
      '2026-09-24',
    ],
    [
      'else what was said in the hall; a slip that passed it on is no answer',
      { issued: [issued('D07', '2026-09-24')], oralAnswer: 'Đã nói.' },
      'Trả lời trực tiếp tại Hội nghị',
      null,
    ],
    ['nothing where nothing is on record', {}, '', null],
  ])('%s', (_, facts, words, day) => {
    expect(answerWords(petition(facts))).toBe(words);
    expect(answeredOn(petition(facts))).toBe(day);
  });
});

describe('what went elsewhere (AM-18)', () => {
  const up = [issued('D19', '2026-09-24')];
  it.each<[string, Partial<PetitionFacts>, string, string, string]>([
    [
      'reported upward',
      { route: CITY, issued: [issued('D17', '2026-09-25'), ...up], incoming: [ASSIGNED] },
      'Văn bản số 112/KTHT&ĐT ngày 24/9/2026',
      BEYOND,
      'Đã báo cáo tại văn bản số 112/KTHT&ĐT ngày 24/9/2026; thực hiện theo chỉ đạo',
    ],
    [
      'guided in writing',
      { route: GUIDE, issued: [issued('D17', '2026-09-25')], competent: 'Cục Thuế' },
      'Văn bản số 112/KTHT&ĐT ngày 25/9/2026',
      OTHER,
      'Đã hướng dẫn, chuyển Cục Thuế tại văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'passed on by a slip, to nobody named',
      { route: GUIDE, issued: [issued('D07', '2026-09-25')] },
      'Văn bản số 112/KTHT&ĐT ngày 25/9/2026',
      OTHER,
      'Đã hướng dẫn, chuyển cơ quan có thẩm quyền tại văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'given to another body from above',
      { route: SUPERIOR, incoming: [ASSIGNED, came('Ý kiến chỉ đạo')], competent: 'Cục Thuế' },
      'Văn bản số 2201/UBND-DN ngày 02/10/2026 của UBND thành phố Hải Phòng',
      BEYOND,
      'Được giao cho Sở Xây dựng tại văn bản số 2201/UBND-DN ngày 02/10/2026 của UBND thành phố Hải Phòng',
    ],
    [
      'given to another body after it was guided',
      { route: GUIDE, issued: [issued('D17', '2026-09-25')], incoming: [ASSIGNED] },
      'Văn bản số 112/KTHT&ĐT ngày 25/9/2026',
      OTHER,
      'Được giao cho Sở Xây dựng tại văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'guided in the hall',
      { route: GUIDE, oralAnswer: 'Gửi Cục Thuế.', competent: 'Cục Thuế' },
      'Hướng dẫn tại Hội nghị',
      OTHER,
      'Đã hướng dẫn, chuyển Cục Thuế tại Hội nghị',
    ],
    [
      'nothing on record',
      { route: GUIDE, competent: 'Cục Thuế' },
      '',
      OTHER,
      'Đã hướng dẫn, chuyển Cục Thuế',
    ],
  ])('%s', (_, facts, văn_bản, nguyên_nhân, phương_án) => {
    expect(movedWords(petition(facts))).toEqual({
      ...listed(petition(facts)),
      văn_bản,
      nguyên_nhân,
      phương_án,
    });
  });

  it.each<[Partial<PetitionFacts>]>([[{ route: CITY, issued: up }], [{ route: GUIDE }]])(
    'staff’s own words take the place of the proposed ones: %o',
    (facts) => {
      const own = { delayCause: 'Chờ Sở', plan: 'Theo dõi' };
      expect(movedWords(petition({ ...facts, ...own }))).toMatchObject({
        nguyên_nhân: 'Chờ Sở',
        phương_án: 'Theo dõi',
      });
    },
  );
});
