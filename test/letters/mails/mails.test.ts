import { describe, expect, it } from 'vitest';
import type { Value } from '#docx/template/field-list';
import { findForbiddenClosingRequest } from '#letters/report/lint-texts';
import { LetterError } from '#docx/base/problem';
import { mailProblems, renderMail } from '#docx/template/render-mail';
import { MAILS, type MailId } from '#letters/mails/all';
import { MAIL_SAMPLES } from './samples.ts';
import { readFolder } from '../samples.ts';

const sources = readFolder('mails');
const kinds = Object.keys(MAILS) as MailId[];

it('has a template for every kind of mail and no other', () => {
  expect(Object.keys(sources).sort()).toEqual([...kinds].sort());
});

describe.each(kinds)('mail %s', (kind) => {
  const source = sources[kind] ?? '';
  const mail = renderMail(source, MAIL_SAMPLES[kind]);

  it('names only fields that its kind offers', () => {
    expect(mailProblems(source, MAILS[kind].fields)).toEqual([]);
  });

  it('has a subject of one line, a text without braces, and the office under it', () => {
    expect(mail.subject).toMatch(/^\S.{10,}\S$/);
    expect(mail.text).toContain(
      '--\nỦy ban nhân dân phường Ái Quốc\nPhòng Kinh tế, Hạ tầng và Đô thị\n',
    );
    if (kind !== 'loi') expect(mail.text).not.toMatch(/[{}]/);
    expect(mail.text).not.toMatch(/\n{3}|&amp;| \n/);
  });

  it('speaks as the office does, without codes of the software', () => {
    expect(`${mail.subject} ${mail.text}`).not.toMatch(
      /\bbạn\b|click|\bT0\b|\bB[0-5]\b|TRA_LOI|undefined|\[object/i,
    );
  });
});

it('lets nothing that a stranger typed reach the subject', () => {
  const data = {
    ...MAIL_SAMPLES['ket-qua'],
    tên_đơn_vị: 'Công ty X\r\nBcc: a@b.vn\u0000\u2028\tY',
  };
  const { subject } = renderMail(sources['ket-qua'] ?? '', data);
  expect(subject).toBe('Kết quả giải quyết kiến nghị của quý đơn vị');
});

it('never executes braces or escapes signs in a value', () => {
  const data = { ...MAIL_SAMPLES['ket-qua'], trích_yếu: `{{liên_hệ}} A & B <O'Brien>` };
  expect(renderMail(sources['ket-qua'] ?? '', data).text).toContain(
    `“{{liên_hệ}} A & B <O'Brien>”`,
  );
});

it('names a field without a value', () => {
  const without: Record<string, Value> = { ...MAIL_SAMPLES['ket-qua'] };
  delete without['trích_yếu'];
  const render = () => renderMail(sources['ket-qua'] ?? '', without);
  expect(render).toThrow(LetterError);
  expect(render).toThrow('{{trích_yếu}}');
});

it('finds faults of a mail template with their line', () => {
  const problems = mailProblems(
    'Chủ đề: {{lạ}}\n\n{{#each việc}}{{mã_kiến_nghị}}\n{{> x}}',
    MAILS['nhac-viec'].fields,
  );
  expect(problems.map(({ code, paragraph }) => [code, paragraph])).toEqual([
    ['mảnh_ghép', 4],
    ['khối_chưa_đóng', 3],
    ['trường_lạ', 1],
  ]);
});

describe('the tone of a chase (AM-35)', () => {
  const tone = (thuộc_UBND: boolean, ngoài_UBND: boolean, cấp_trên: boolean) => {
    const mail = renderMail(sources['don-doc'] ?? '', {
      ...MAIL_SAMPLES['don-doc'],
      thuộc_UBND,
      ngoài_UBND,
      cấp_trên,
    });
    return `${mail.subject}\n${mail.text}`;
  };
  it('is firm inside UBND', () =>
    expect(tone(true, false, false)).toMatch(/Đôn đốc[\s\S]*khẩn trương/));
  it('asks politely outside', () => {
    expect(tone(false, true, false)).toContain('trân trọng đề nghị');
    expect(tone(false, true, false)).not.toMatch(/[Đđ]ôn đốc|khẩn trương/);
  });
  it('never chases a superior', () => {
    expect(tone(false, false, true)).toContain('kính đề nghị quý cơ quan quan tâm, sớm có ý kiến');
    expect(tone(false, false, true)).not.toMatch(/[Đđ]ôn đốc|khẩn trương|[Qq]uá (?:thời )?hạn/);
  });
});

describe('A-II.5c.3, AM-19: the city is not asked to agree to closing', () => {
  it.each([
    'Đề nghị UBND thành phố đồng ý kết thúc giải quyết 05 kiến nghị.',
    'UBND phường đề xuất Ủy ban nhân dân thành phố xem xét, đồng ý kết thúc các kiến nghị trên',
    'Kính đề nghị Sở Tài chính báo cáo UBND thành phố theo Kế hoạch số 82/KH-UBND cho phép  kết thúc giải quyết.',
    'đề nghị UBND thành phố đồng ý kết thúc'.normalize('NFD'),
  ])('finds “%s”', (sentence) => {
    expect(findForbiddenClosingRequest(`Mở đầu. ${sentence} Hết.`)).toHaveLength(1);
  });
  it.each([
    'Đã kết thúc giải quyết 05 kiến nghị; đề nghị Sở Tài chính tổng hợp.',
    'Đề nghị UBND thành phố xem xét. Các đơn vị đã đồng ý với nội dung trả lời. UBND phường kết thúc giải quyết.',
    '(không tham mưu đề xuất Ủy ban nhân dân thành phố đồng ý kết thúc giải quyết kiến nghị)',
  ])('leaves “%s” alone', (sentence) => {
    expect(findForbiddenClosingRequest(sentence)).toEqual([]);
  });
});
