// Whether a schooling, as staff write it, is “từ cao đẳng, đại học trở lên” (B-II.1.2).
import { foldText } from '../fold.ts';

const COLLEGE = [
  'cao đẳng',
  'đại học',
  'cử nhân',
  'kỹ sư',
  'kĩ sư',
  'thạc s',
  'tiến s',
  'bác sĩ',
].map(foldText);
const SHORT = /(^|[^\p{L}])(cđ|đh|ths|ts)($|[^\p{L}])/iu;
const NOT = /(^|[^\p{L}])(chưa|không|dưới)($|[^\p{L}])/iu;

export const isCollege = (education: string): boolean =>
  !NOT.test(education.normalize('NFC')) &&
  (SHORT.test(education.normalize('NFC')) ||
    COLLEGE.some((word) => foldText(education).includes(word)));
