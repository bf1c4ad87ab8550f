// What D11 rests on: who has said to come.
import { delegatesOf } from '../shared/delegates.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';

// A-III.1.2: “nắm thông tin về số lượng và thành phần đại biểu đến dự Hội nghị”.
export function repliesOf(office: Office, about: ConferenceCase) {
  const all = delegatesOf(office, about);
  const refused = all.filter(({ reply }) => reply === 'Không dự').length;
  const coming = all.filter(({ reply }) => reply !== null).length - refused;
  return { all, coming, refused };
}
