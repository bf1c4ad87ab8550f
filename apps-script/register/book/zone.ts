// Whether a file counts days as the office does.

/** Names under which Google may answer for +07 without summer time; all of them are the office's. */
const ZONES: readonly string[] = [
  'Asia/Ho_Chi_Minh',
  'Asia/Saigon',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Phnom_Penh',
  'Asia/Vientiane',
  'Asia/Pontianak',
  'Etc/GMT-7',
];

export const isOfficeZone = (file: {
  readonly locale: string;
  readonly timeZone: string;
}): boolean => file.locale === 'vi_VN' && ZONES.includes(file.timeZone);
