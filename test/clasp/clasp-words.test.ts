import { expect, it } from 'vitest';
import { claspWords } from '../../sync/clasp/clasp-words.ts';

// Left: what clasp 3.4.1 printed for these answers of the API.
it.each([
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    'script.google.com/home/usersettings',
  ],
  ['Requested entity was not found.', 'Không có dự án Apps Script nào mang mã này'],
  ['Syntax error: SyntaxError: Unexpected token line: 1 file: Code', 'lỗi cú pháp'],
  ['Unexpected token - "Code:1"', 'lỗi cú pháp'],
  ['No credentials found.', 'npx clasp login'],
  ['The caller does not have permission', 'không được sửa dự án này'],
  ['invalid_grant', 'npx clasp logout'],
  [
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    'npx clasp logout',
  ],
  ['Request had insufficient authentication scopes.', 'ô quyền chưa được đánh dấu'],
  ['Quota exceeded for quota metric', 'chờ vài phút'],
  [
    'request to https://script.googleapis.com failed, reason: getaddrinfo ENOTFOUND',
    'kiểm tra mạng',
  ],
])('says what to do about “%s”', (said, remedy) => {
  expect(claspWords(said)).toContain(remedy);
});

it('guesses nothing about what it does not know', () => {
  expect(claspWords('Something else')).toBeNull();
});
