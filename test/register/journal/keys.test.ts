// Keys of the journal: built in one place, taken apart in the same place; their text is that of living offices.
import { describe, expect, it } from 'vitest';
import { isTemplateKey, setupKeys } from '#register/journal/setup-keys';
import { copiedOf, keys, ordinalOf, parseKey, responseOf, versionOf } from '#register/journal/keys';
import { civilDate, localDateTime } from '#rules/dates/civil-date';

const at = localDateTime('2026-09-10T17:00');
const day = civilDate('2026-09-10');
const reply = keys.letter('AQ-2026-0001', 'trả lời', 2);

describe('a key', () => {
  it.each([
    [keys.intake('2_ABa'), '2_ABa·nhận phiếu', '2_ABa', null, 'none'],
    [keys.codeGiven('AQ-2026-0001'), 'AQ-2026-0001·cấp mã', 'AQ-2026-0001', null, 'none'],
    [keys.lost('DV-0001', 'x1'), 'DV-0001·dòng đã mất·x1', 'DV-0001', 'x1', 'none'],
    [keys.closing('HN-2026-1', at), `HN-2026-1·chốt danh sách·${at}`, 'HN-2026-1', at, 'none'],
    [keys.postponed('HN-2026-1', at), `HN-2026-1·hoãn·${at}`, 'HN-2026-1', at, 'none'],
    [reply, 'AQ-2026-0001·trả lời·2', 'AQ-2026-0001', '2', 'file'],
    [keys.original('AQ-2026-0001'), 'AQ-2026-0001·nguyên văn', 'AQ-2026-0001', null, 'file'],
    [keys.push('HN-2026-1', 'ab'), 'HN-2026-1·gửi báo cáo·ab', 'HN-2026-1', 'ab', 'file'],
    [keys.acknowledgement('DV-0001', at), `DV-0001·xác nhận·${at}`, 'DV-0001', at, 'mail'],
    [keys.closingResult('HN-2026-1', at), `HN-2026-1·kết quả chốt·${at}`, 'HN-2026-1', at, 'mail'],
    [keys.replySent(reply), `${reply}·báo đơn vị`, reply, null, 'mail'],
    [keys.replySent(reply, 'DV-0002'), `${reply}·báo đơn vị·DV-0002`, reply, 'DV-0002', 'mail'],
    [keys.reminder('KTHTĐT', day), `KTHTĐT·nhắc việc·${day}`, 'KTHTĐT', day, 'mail'],
    [keys.chase('KTHTĐT', day), `KTHTĐT·đôn đốc·${day}`, 'KTHTĐT', day, 'mail'],
    [
      keys.milestone('HN-2026-1', 'báo cáo +6'),
      'HN-2026-1·nhắc mốc·báo cáo +6',
      'HN-2026-1',
      'báo cáo +6',
      'mail',
    ],
    [keys.leader(day), `lãnh đạo·tổng hợp quá hạn·${day}`, 'lãnh đạo', day, 'mail'],
  ])('%s', (key, text, of, occurrence, leaves) => {
    expect(key).toBe(text);
    expect(parseKey(key)).toMatchObject({ case: of, occurrence, leaves });
  });

  it('of what came in the same minute after the acknowledgement bears the first code', () => {
    const key = keys.acknowledgement('DV-0001', at, 'AQ-2026-0009');
    expect(key).toBe(`DV-0001·xác nhận·${at}·AQ-2026-0009`);
    expect(parseKey(key)).toMatchObject({ case: 'DV-0001', occurrence: `${at}·AQ-2026-0009` });
  });

  it('that is none of ours is not taken apart', () => {
    expect(['', 'trả lời', 'AQ-2026-0001', 'AQ-2026-0001·gọi điện'].map(parseKey)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('of a document bears its ordinal; what is no ordinal counts as the first', () => {
    expect([reply, keys.original('AQ-2026-0001'), 'AQ·trả lời·x', '?'].map(ordinalOf)).toEqual([
      2, 1, 1, 1,
    ]);
  });

  it('of a template is told from one of a letter', () => {
    expect([setupKeys.template('D22'), reply].map(isTemplateKey)).toEqual([true, false]);
    expect(setupKeys.template('D22')).toBe('mẫu·D22');
    expect(setupKeys.folder('Văn bản dự thảo')).toBe('thư mục·Văn bản dự thảo');
  });
});

describe('a copy of a document', () => {
  const issued = keys.issued(reply, { number: '31', date: day }, 1);
  it.each([
    ['its issued version', issued, reply],
    ['its PDF', keys.pdf(reply, 1), reply],
    ['the draft itself is none', reply, null],
    ['a copy for the portal is none', keys.portalCopy(reply, '31'), null],
    ['a text that is no key', 'x', null],
  ])('is known by its key: %s', (_what, key, document) => {
    expect(copiedOf(key)).toBe(document);
  });
});

describe('a response that was edited', () => {
  it.each([
    ['2_ABa', 2, '2_ABa (sửa lần 1)'],
    ['2_ABa', 12, '2_ABa (sửa lần 11)'],
  ])('%s, version %i, is %s', (id, version, text) => {
    expect(versionOf(id, version)).toBe(text);
    expect(responseOf(text)).toEqual({ id, version });
  });

  it('is the first as it was sent', () => {
    expect(responseOf('2_ABa')).toEqual({ id: '2_ABa', version: 1 });
  });
});

it.each([
  ['AQ·trả lời·2', 2],
  ['AQ·trả lời·1', 1],
  ['AQ·trả lời·0', 1],
  ['AQ·trả lời·-2', 1],
  ['AQ·trả lời·1.5', 1],
])('%s counts as number %i of its case', (key, n) => {
  expect(ordinalOf(key)).toBe(n);
});
