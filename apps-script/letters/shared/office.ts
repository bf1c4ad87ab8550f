// The office as its letters and mails name it.
import type { Book } from '../../register/book/book.ts';

/** The unit through which everything about the dialogue goes (A-II.3.3, A-K.2). */
export const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

export function senderOf({ book }: { readonly book: Pick<Book, 'setting'> }): {
  cơ_quan: string;
  bộ_phận: string;
  liên_hệ: string;
} {
  const { setting } = book;
  const named = (name: string, text: string) => (text === '' ? '' : `${name}: ${text}`);
  const parts = [
    setting('contactAddress'),
    named('điện thoại', setting('contactPhone')),
    named('thư điện tử', setting('replyTo')),
  ];
  return {
    cơ_quan: 'Ủy ban nhân dân phường Ái Quốc',
    bộ_phận: DESK,
    liên_hệ: parts.filter((part) => part !== '').join('; '),
  };
}

export const conferenceName = (year: number): string =>
  `Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm ${year}`;
