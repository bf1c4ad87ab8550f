// The slip with which a draft is put before the leader (AM-39; A-K.2).
import { describe, expect, it } from 'vitest';
import { SLIP } from '#letters/D33-phieu-trinh/kind';
import type { DraftCase } from '#letters/shared/kind';
import { on } from '../../rules/petitions/facts.ts';
import { draftsOf, officeOf } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const KIND = 'D16 Công văn trả lời kiến nghị';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const SIGNERS = [
  { kind: KIND, authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Thảo' },
  { kind: SLIP.document, title: 'TRƯỞNG PHÒNG', name: 'Hùng', body: DESK },
];

function slip(cells: Cells, due: string | null = null) {
  const office = officeOf({ documents: [{ case: 'HN-2026-1', ...cells }], signers: SIGNERS });
  const [row] = draftsOf(office);
  if (row === undefined) throw new Error('no draft');
  const about: DraftCase = { row, due: due === null ? null : on(due) };
  return { title: SLIP.title(about), said: SLIP.data(office, about, '') };
}

describe('it says', () => {
  it('what is to be signed, by whom, until when, and where it lies', () => {
    const draft = { kind: KIND, title: 'V/v trả lời.', file: 'https://vidu/tep', remarks: 'Sửa;' };
    const { title, said } = slip(draft, '2026-09-28');
    expect(title).toBe('Trình ký: V/v trả lời.');
    expect(said).toMatchObject({
      số_ký_hiệu: '      /KTHT&ĐT',
      tên_phòng_in_hoa: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
      loại_văn_bản: 'Công văn trả lời kiến nghị',
      trích_yếu: 'V/v trả lời',
      mã_hồ_sơ: 'HN-2026-1',
      thời_hạn: '28/9/2026',
      tệp: 'https://vidu/tep',
      ý_kiến_trước: 'Sửa',
      ký_thay: [{ dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }],
      người_ký_văn_bản: 'Thảo',
      nơi_nhận: [],
      lưu: 'VT',
      quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
      người_ký: 'Hùng',
    });
  });

  it('what is not on record is left open or blank', () => {
    const { title, said } = slip({ case: '', state: 'Dự thảo' });
    expect(title).toBe('Trình ký: ');
    expect(said).toMatchObject({ mã_hồ_sơ: '', thời_hạn: '', tệp: '', ý_kiến_trước: '' });
    expect(said.loại_văn_bản).toContain('loại văn bản');
    expect(said.trích_yếu).toContain('trích yếu');
    expect(slip({ kind: KIND }).title).toBe(`Trình ký: ${KIND}`);
  });
});
