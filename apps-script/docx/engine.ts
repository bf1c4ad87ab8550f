// What the rest of the script asks of this room. It goes up beside the code, and is loaded when a letter or a mail is filled.
export { docxText } from './docx-text.ts';
export { editDocx } from './edit-docx.ts';
export { checkTemplate, compiledLetter } from './template/kept-letter.ts';
export { publicText } from './public-copy.ts';
export { renderMail } from './template/render-mail.ts';
