// The course of a petition made of what is on record (A-II.5c.1).
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { CourseStep, PetitionFacts } from '#rules/petitions/facts';
import { courseOf } from '#rules/petitions/course';
import { came, issued, petition } from './facts.ts';

const BASE: Partial<PetitionFacts> = { lead: null };
const told = (of: CourseStep['of'], on: string, words: string): CourseStep => ({
  of,
  on: civilDate(on),
  words,
});

describe('the course of a petition (A-II.5c.1)', () => {
  it.each<[string, Partial<PetitionFacts>, string]>([
    ['received', {}, 'Tiếp nhận ngày 10/8/2026'],
    ['nothing on record', { receivedAt: null }, ''],
    ['with its lead', { lead: 'Phòng A' }, 'Tiếp nhận ngày 10/8/2026; giao Phòng A chủ trì'],
    [
      'with the day on which the lead was named',
      { lead: 'Phòng A', history: [told('lead', '2026-08-12', 'giao Phòng A chủ trì ngày 12/8')] },
      'Tiếp nhận ngày 10/8/2026; giao Phòng A chủ trì ngày 12/8',
    ],
    [
      'answered in the hall',
      { oralAnswer: 'Đã rõ', outcome: 'Đã giải quyết triệt để' },
      'Tiếp nhận ngày 10/8/2026; trả lời trực tiếp tại Hội nghị',
    ],
    [
      'only promised in the hall',
      { oralAnswer: 'Sẽ trả lời', outcome: 'Đang xử lý' },
      'Tiếp nhận ngày 10/8/2026; trao đổi tại Hội nghị',
    ],
    [
      'the unit objected after the answer',
      {
        issued: [issued('D16', '2026-09-25')],
        history: [told('objected', '2026-09-30', 'đơn vị chưa đồng ý ngày 30/9/2026')],
      },
      'Tiếp nhận ngày 10/8/2026; trả lời tại Công văn số 112/KTHT&ĐT ngày 25/9/2026; đơn vị chưa đồng ý ngày 30/9/2026',
    ],
    [
      'what came and what was sent stand by their days',
      {
        incoming: [came('Trả lời', '2026-10-05')],
        issued: [issued('D19', '2026-09-24')],
        writtenRequestOn: civilDate('2026-09-30'),
      },
      'Tiếp nhận ngày 10/8/2026; báo cáo Ủy ban nhân dân thành phố tại Báo cáo số 112/KTHT&ĐT ngày 24/9/2026; đơn vị đề nghị trả lời bằng văn bản ngày 30/9/2026; nhận Văn bản số 2201/UBND-DN ngày 05/10/2026 của UBND thành phố Hải Phòng (trả lời)',
    ],
    [
      'what was said in the hall on the day that the journal has of it',
      {
        oralAnswer: 'Đã rõ',
        outcome: 'Đã giải quyết triệt để',
        issued: [issued('D16', '2026-09-25')],
        history: [told('hall', '2026-09-17', 'ghi nội dung trả lời')],
      },
      'Tiếp nhận ngày 10/8/2026; trả lời trực tiếp tại Hội nghị; trả lời tại Công văn số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'the answer that a lead outside UBND sent stands once, as what came',
      {
        issued: [{ ...issued('D16', '2026-09-25'), number: '2201/UBND-DN' }],
        incoming: [came('Trả lời', '2026-09-25')],
      },
      'Tiếp nhận ngày 10/8/2026; nhận Văn bản số 2201/UBND-DN ngày 25/9/2026 của UBND thành phố Hải Phòng (trả lời)',
    ],
    [
      'a document whose kind nobody wrote',
      { issued: [{ ...issued('D16', '2026-09-25'), kind: null }] },
      'Tiếp nhận ngày 10/8/2026; có Văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'what came on no day stands before all that has one',
      { incoming: [{ ...came('Trả lời'), date: null }], issued: [issued('D16', '2026-09-25')] },
      'Nhận Văn bản số 2201/UBND-DN của UBND thành phố Hải Phòng (trả lời); tiếp nhận ngày 10/8/2026; trả lời tại Công văn số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'of two on one day the one on record first stands first',
      { issued: [issued('D19', '2026-09-25'), issued('D36', '2026-09-25')] },
      'Tiếp nhận ngày 10/8/2026; báo cáo Ủy ban nhân dân thành phố tại Báo cáo số 112/KTHT&ĐT ngày 25/9/2026; thông báo cho đơn vị tại Công văn số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'a document that does nothing for it is left out',
      { issued: [issued('D21', '2026-09-24')] },
      'Tiếp nhận ngày 10/8/2026',
    ],
  ])('%s', (_, facts, words) => {
    expect(courseOf(petition({ ...BASE, ...facts }))).toBe(words);
  });
});
