// The foot of what UBND signs about the matter of a body outside it: the desk drafted it, the body is told (NĐ 30, ô 9b).
import { expect, it } from 'vitest';
import { footOf } from '#letters/shared/foot';
import { DESK, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, petitionCase, PHVHXH } from '../cases.ts';

it.each([
  [TAX, false, [`${TAX} (để p/h)`], 'VT, KT,HT&ĐT'],
  [DESK, false, [], 'VT, KT,HT&ĐT'],
  [PHVHXH, true, [`${DESK} (để tổng hợp)`], 'VT'],
])('led by %s: on its own paper %s', (lead, ownPaper, copies, lưu) => {
  const foot = footOf(officeOf({}), petitionCase({ lead }), { code: 'D36', ownPaper });
  expect(foot).toMatchObject({ nơi_nhận: copies.map((tên) => ({ tên })), lưu });
});
