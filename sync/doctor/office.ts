// Checks of an office on this machine: the very list that `kiemTra` makes on Google, where it can be known here.
import { TABS } from '#register/tabs/all';
import { keptBundle } from '../build/kept-bundle.ts';
import { refusalWords } from '../office/disk/disk-words.ts';
import { openOffice } from '../office/disk/open.ts';
import type { LocalOffice } from '../office/office.ts';
import { issuedFormFaults } from '../workplace/templates/letter-form.ts';
import { readSheet } from '../workplace/sheet.ts';
import { finding, type Finding } from './finding.ts';

/** Looks only: what the script writes stays in memory. An office that cannot be opened is a finding. */
export async function checkOffice(dir: string): Promise<Finding[]> {
  const { code, pages } = await keptBundle();
  try {
    return officeFindings(await openOffice(dir, { bundle: code, pages, looking: true }));
  } catch (error) {
    const words = refusalWords(error);
    if (words === null) throw error;
    return [finding('Mở được văn phòng', words, 'Đề nghị sửa theo lời báo rồi chạy lại.')];
  }
}

const RUNS = 'Hàm kiemTra chạy được';

/** Nobody but the owner ever opens an office on a machine. */
const UNKNOWN_HERE = ['Yêu cầu của tài khoản khác được làm ngay'];

export function officeFindings(office: LocalOffice): Finding[] {
  const { error } = office.execute('kiemTra');
  if (error !== null) return [finding(RUNS, error, 'Đề nghị sửa theo lời báo rồi chạy lại.')];
  const { grid, positions } = readSheet(office, TABS.checks);
  const cell = (row: (typeof grid)[number], key: string): string =>
    String(row[positions.get(key) ?? -1] ?? '');
  const lines = grid.slice(1).filter((row) => ['Đạt', 'Chưa đạt'].includes(cell(row, 'verdict')));
  const made = lines
    .filter((row) => !UNKNOWN_HERE.includes(cell(row, 'item')))
    .map((row) => {
      const remedy = cell(row, 'remedy');
      const wrong = cell(row, 'verdict') === 'Chưa đạt';
      return finding(cell(row, 'item'), cell(row, 'found'), wrong ? remedy : null);
    });
  return [...made, formOfIssued(office)];
}

/** A letter that left is as it is: where its form is another is only told. */
function formOfIssued(office: LocalOffice): Finding {
  const faults = issuedFormFaults(office);
  const found =
    faults.length === 0 ? 'không thấy chỗ nào khác Nghị định 30/2020/NĐ-CP' : faults.join('\n');
  return finding('Thể thức bản phát hành', found, null);
}
