// What of a letter goes on the portal: whatever stands in it is text, and what must stay inside stays inside.
import { describe, expect, it } from 'vitest';
import { publicCopy, publicText, readPublicText } from '#docx/public-copy';
import { docxOf, p, run, tbl, tc, tr } from './fixture.ts';

const HOSTILE = '<script>window.boom=1</script><img src=x onerror="boom()">\'"&{{x}}';
const HEADING = 'Thông báo số 12/TB-UBND ngày 05/8/2026';
const WHOLE = { heading: HEADING, withAnnex: true, hides: [] };

const letterhead = tbl(
  tr(tc('ỦY BAN NHÂN DÂN'), tc('CỘNG HÒA')),
  tr(tc('Số:        /TB-UBND'), tc('DỰ THẢO')),
);
const foot = tbl(tr(tc('Nơi nhận:', '- Như trên;'), tc('PHÓ CHỦ TỊCH', '', 'Lê Văn Ký')));
const annex = p('', '<w:sectPr/>') + p('BẢNG KÈM THEO') + tbl(tr('Công ty Kín', 'Xin vay vốn'));

describe('a copy for the portal', () => {
  it('bears number and date in the place of the letterhead, and who signed, not who gets it (A-III.5.4)', () => {
    const { text } = publicCopy(docxOf(letterhead, 'Nội dung.', foot), WHOLE);
    expect(text.split('\n\n')).toEqual([HEADING, 'Nội dung.', 'PHÓ CHỦ TỊCH', 'Lê Văn Ký\n']);
  });

  it('is plain HTML: headings, paragraphs, tables with a head, links to https alone', () => {
    const bold = `<w:p>${run('1. Thời gian', '<w:b/>')}</w:p>`;
    const head = '<w:tr><w:trPr><w:tblHeader/></w:trPr>';
    const table = tbl(`${head}${tc('TT')}${tc('Nội dung')}</w:tr>`, tr('1', 'Khai mạc'));
    const { html } = publicCopy(
      docxOf('Lời đầu', bold, 'Tại https://bieu.mau/d?a=1&b=2, javascript:alert(1)', table),
      WHOLE,
    );
    expect(html).toBe(`<h3>${HEADING}</h3>
<p>Lời đầu</p>
<h3>1. Thời gian</h3>
<p>Tại <a href="https://bieu.mau/d?a=1&amp;b=2">https://bieu.mau/d?a=1&amp;b=2</a>, javascript:alert(1)</p>
<table>
<tr><th>TT</th><th>Nội dung</th></tr>
<tr><td>1</td><td>Khai mạc</td></tr>
</table>
`);
  });

  it('has no markup of what somebody typed, in paragraphs, cells and the heading', () => {
    const { html, text } = publicCopy(
      docxOf(p(HOSTILE), tbl(tr(tc(p(HOSTILE)), `https://x.vn/${HOSTILE}`))),
      { ...WHOLE, heading: HOSTILE },
    );
    const tags = new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag));
    expect([...tags].sort()).toEqual(
      ['</a>', '</h3>', '</p>', '</table>', '</td>', '</tr>', '<a href="https://x.vn/">'].concat([
        '<h3>',
        '<p>',
        '<table>',
        '<td>',
        '<tr>',
      ]),
    );
    expect(text).toContain(HOSTILE);
  });

  it('of a programme ends where its annex begins, with a section or a page of its own (AM-27)', () => {
    const inside = { ...WHOLE, withAnnex: false };
    const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    for (const letter of [
      docxOf(letterhead, 'Chương trình', foot, annex),
      docxOf('Chương trình', page, 'Công ty Kín'),
      docxOf('Chương trình', p('Công ty Kín', '<w:pageBreakBefore/>')),
    ]) {
      const { text, html } = publicCopy(letter, inside);
      expect(text).toContain('Chương trình');
      expect(text + html).not.toContain('Công ty Kín');
    }
    expect(publicCopy(docxOf('Chương trình', annex), WHOLE).text).toContain('Công ty Kín');
  });

  it.each([
    ['Công ty TNHH Kín Tiếng', 'của công ty TNHH  Kín Tiếng về'],
    ['0912345678', 'gọi 0912.345 678 nhé'],
    ['0912 345 678', 'gọi 0912345678'],
    ['kin@dn.example', 'thư KIN@dn.example.'],
    ['0801234560', 'mã số 0801234560'],
  ])('does not tell %s', (secret, said) => {
    const { text, html } = publicCopy(docxOf('Lời đầu', said), { ...WHOLE, hides: [secret] });
    expect(text).toContain('(không công khai)');
    expect((text + html).toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('leaves a text alone in which a short name is only a part of words', () => {
    const { text } = publicCopy(docxOf('An toàn'), { ...WHOLE, hides: ['An', ''] });
    expect(text).toContain('An toàn');
  });

  it('is read again out of its file, whatever the letter says', () => {
    const letter = docxOf('=== HTML ===', '=== CHỮ ===', p(HOSTILE));
    expect(readPublicText(publicText(letter, WHOLE))).toEqual(publicCopy(letter, WHOLE));
    expect(readPublicText('Nguyên văn kiến nghị')).toBeNull();
  });
});
