import { describe, expect, it } from 'vitest';
import {
  closingRequestFaults,
  findForbiddenClosingRequest,
  withoutClosingRequests,
} from '#letters/report/lint-texts';

describe('a request to agree to closing petitions (A-II.5c.3, AM-19)', () => {
  it.each([
    'Đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị.',
    'ĐỀ NGHỊ UBND THÀNH PHỐ ĐỒNG Ý KẾT THÚC kiến nghị',
    'Đề xuất Ủy ban nhân dân thành phố cho phép kết thúc giải quyết',
    'de nghi UBND thanh pho dong y ket thuc',
    'Đề nghị  UBND\u00a0thành phố đồng\ný kết thúc',
    'Đề nghị UBND thành phố đồng ý kết thúc'.normalize('NFD'),
  ])('is found in “%s”', (text) => {
    expect(closingRequestFaults(text)).toHaveLength(1);
    expect(closingRequestFaults(text)[0]).toContain('đề nghị bỏ câu này');
  });

  it.each([
    'Không đề nghị UBND thành phố đồng ý kết thúc giải quyết.',
    'Đề nghị đơn vị bổ sung hồ sơ. Đơn vị đồng ý, kết thúc làm việc.',
    'UBND phường đã kết thúc giải quyết kiến nghị.',
  ])('is not found in “%s”', (text) => {
    expect(findForbiddenClosingRequest(text)).toEqual([]);
  });

  it('never stands in a draft: a gap says that something was left out', () => {
    const data = {
      nhóm: [{ nội_dung: 'Đã trả lời; đề nghị UBND thành phố đồng ý kết thúc giải quyết.' }],
      còn: true,
    };
    expect(withoutClosingRequests(data)).toEqual({
      nhóm: [{ nội_dung: 'Đã trả lời; …… [đã lược: đề nghị đồng ý kết thúc] giải quyết.' }],
      còn: true,
    });
  });
});
