// Every refusal of Google's has its own remedy.
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../sync/google/refusals.ts';

const answered = (status: number, error: object = {}): Error =>
  Object.assign(new Error('Google nói vậy.'), { status, response: { data: { error } } });

describe('what Google refused', () => {
  it.each([
    ['401', answered(401), 'ward -- sign-in'],
    [
      '403, API off',
      answered(403, { details: [{ reason: 'SERVICE_DISABLED' }] }),
      'bật Google Sheets API và Google Drive API',
    ],
    [
      '403, API off, as Drive says it',
      answered(403, { errors: [{ reason: 'accessNotConfigured' }] }),
      'bật Google Sheets API',
    ],
    [
      '403, a box unticked',
      answered(403, { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] }),
      'đánh dấu đủ các ô',
    ],
    [
      '403, the rate',
      answered(403, { errors: [{ reason: 'userRateLimitExceeded' }] }),
      'chờ vài phút',
    ],
    [
      '403, another account',
      answered(403, { errors: [{ reason: 'forbidden' }] }),
      'chọn đúng tài khoản',
    ],
    ['404', answered(404), 'dự án Google Cloud khác'],
    ['429', answered(429), 'chờ vài phút'],
    ['500', answered(500), 'làm tiếp chỗ còn dở'],
    ['nothing', new Error('getaddrinfo ENOTFOUND'), 'kiểm tra mạng'],
  ])('%s', (_, error, remedy) => {
    const words = refusalOf('cho đọc sổ', error);
    expect(words).toContain(remedy);
    expect(words).toMatch(
      /^Google không cho đọc sổ( \(mã \d+\))?: (Google nói vậy|getaddrinfo ENOTFOUND)\. \p{Lu}/u,
    );
  });
});
