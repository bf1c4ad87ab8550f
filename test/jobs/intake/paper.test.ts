// A phiếu on paper: one row that a clerk types becomes unit, contact, registration, petitions and a receipt in one run (A-II.2.6, A-II.3.3).
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const CONTENT =
  'Tuyến đường trước cửa xưởng bị ngập mỗi khi mưa to, xe hàng không ra vào được; đề nghị phường cho nạo vét cống và nâng nền đường trong năm nay.';
const ROW = {
  receivedAt: '2026-08-07T16:30',
  kind: 'Hộ kinh doanh',
  name: 'Hộ kinh doanh Mộc Tiền Trung',
  taxCode: '030082001234',
  address: 'Số 12 đường Tiền Trung, phường Ái Quốc',
  inWard: 'Có',
  representative: 'Vũ Thị Lan',
  phone: '0912 345 678',
  attend: 'Có',
  group1: 'Đất đai',
  title1: 'Đường vào xưởng bị ngập',
  content1: CONTENT,
  request: 'Đưa vào sổ, soạn phiếu tiếp nhận',
};
let paper: Paper;

beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
});

const row = () => paper.row('paper', {});
const receipts = () => paper.letters().filter(({ name }) => name.includes('Phieu_tiep-nhan'));

describe('a typed row', () => {
  it('becomes all of it in one run, received when it was handed in, with the draft of its receipt', () => {
    paper.add('paper', { ...ROW, typedBy: 'Nguyễn Thị Hòa' });
    paper.run('2026-08-10T08:00');
    expect(paper.row('units', {})).toMatchObject({ code: 'DV-0001', name: ROW.name, inWard: 'Có' });
    expect(paper.row('contacts', {})).toMatchObject({
      unit: 'DV-0001',
      phone: '0912345678',
      representative: 'Vũ Thị Lan',
    });
    const arrived = {
      unit: 'DV-0001',
      receivedAt: '2026-08-07T16:30',
      channel: 'Phiếu giấy',
      typedBy: 'Nguyễn Thị Hòa',
      conference: 'HN-2026-1',
    };
    expect(paper.row('registrations', {})).toMatchObject({
      ...arrived,
      attend: 'Có',
      status: 'Hợp lệ',
    });
    expect(paper.row('petitions', {})).toMatchObject({
      ...arrived,
      code: 'AQ-2026-0001',
      group: 'Đất đai',
      content: CONTENT,
      request: null,
    });
    expect(row()).toMatchObject({
      unit: 'DV-0001',
      petitions: 'AQ-2026-0001',
      request: null,
      fix: null,
    });
    const receipt = receipts()[0];
    expect(receipt?.text).toContain('Hộ kinh doanh Mộc Tiền Trung');
    expect(receipt?.text).toContain('AQ-2026-0001');
  });

  it('waits where nobody can tell what is asked: what was typed stays, and is told in every run', () => {
    paper.add('paper', { ...ROW, request: 'Ghi vào sổ' });
    for (const at of ['2026-08-10T08:00', '2026-08-10T09:00']) {
      paper.run(at);
      expect(paper.rows('petitions')).toEqual([]);
      expect(row()['fix']).toBe('Yêu cầu: “Ghi vào sổ” không có trong danh sách.');
    }
    paper.edit('paper', {}, { request: 'Đưa vào sổ' });
    paper.run('2026-08-10T10:00');
    expect(row()).toMatchObject({ petitions: 'AQ-2026-0001', request: null, fix: null });
    paper.edit('paper', {}, { request: 'Ghi vào sổ' });
    paper.run('2026-08-10T11:00');
    expect(row()['fix']).toContain('Phiếu đã vào sổ');
    expect(paper.rows('petitions')).toHaveLength(1);
  });

  it('costs a clerk 13 cells and fewer keys than three minutes hold', () => {
    // A drop-down takes its first letter and Enter; every other cell its text and Tab. Slow typing: 200 keys a minute.
    const chosen = new Set(['kind', 'inWard', 'attend', 'group1', 'request']);
    const keys = Object.entries(ROW).map(([key, text]) => (chosen.has(key) ? 2 : text.length + 1));
    expect(keys).toHaveLength(13);
    expect(keys.reduce((sum, one) => sum + one, 0)).toBeLessThan(3 * 200);
  });

  it('is taken in once: another run, a sorted tab, a row put in between change nothing', () => {
    paper.add('paper', ROW);
    paper.run('2026-08-10T08:00');
    paper.run('2026-08-10T09:00');
    paper.remove('paper', {});
    paper.add(
      'paper',
      {
        ...ROW,
        name: 'Hộ kinh doanh khác',
        taxCode: '',
        phone: '0912345679',
        title1: '',
        content1: '',
        group1: '',
        request: 'Đưa vào sổ',
      },
      { ...ROW, request: '' },
    );
    paper.run('2026-08-10T10:00');
    paper.run('2026-08-10T11:00');
    expect(paper.rows('units')).toHaveLength(2);
    expect(paper.rows('petitions')).toHaveLength(1);
    expect(paper.rows('paper').map(({ unit }) => unit)).toEqual(['DV-0002', 'DV-0001']);
  });

  it('waits while nobody has asked: it may still be typed at', () => {
    paper.add('paper', { ...ROW, request: '' });
    paper.run('2026-08-10T08:00');
    expect(paper.rows('units')).toEqual([]);
    paper.edit('paper', {}, { request: 'Đưa vào sổ' });
    paper.run('2026-08-10T09:00');
    expect(paper.rows('petitions')).toHaveLength(1);
    expect(receipts()).toEqual([]);
  });

  it('changed after it was taken in changes nothing, and says where that is done', () => {
    paper.add('paper', ROW);
    paper.run('2026-08-10T08:00');
    paper.edit('paper', {}, { content1: 'Sửa lại', request: 'Đưa vào sổ' });
    paper.run('2026-08-10T09:00');
    expect(paper.rows('petitions')).toHaveLength(1);
    expect(row()).toMatchObject({ unit: 'DV-0001', request: null });
    expect(row()['fix']).toContain('Phiếu đã vào sổ');
  });

  it('typed twice by mistake is one phiếu; the second row says so and stays asked for', () => {
    paper.add('paper', ROW, ROW);
    paper.run('2026-08-10T08:00');
    paper.run('2026-08-10T09:00');
    expect(paper.rows('registrations')).toHaveLength(1);
    expect(paper.rows('paper').map(({ fix }) => fix)).toEqual([
      null,
      'Giống hệt một phiếu đã vào sổ.',
    ]);
  });

  it('of a unit on record is that unit, and its new telephone is in use: who typed it had the paper in hand', () => {
    paper.add('paper', ROW);
    paper.run('2026-08-10T08:00');
    paper.add('paper', {
      ...ROW,
      receivedAt: '2026-08-10T09:00',
      phone: '0987654321',
      title1: 'Việc thứ hai',
      content1: 'Xin giãn nợ.',
    });
    paper.run('2026-08-10T10:00');
    expect(paper.rows('units')).toHaveLength(1);
    expect(paper.rows('petitions').map(({ unit }) => unit)).toEqual(['DV-0001', 'DV-0001']);
    expect(paper.row('units', {})['fix']).toBeNull();
  });

  it.each([
    [{ name: '' }, 'Chưa ghi tên đơn vị.'],
    [{ kind: '' }, 'Chưa chọn loại đơn vị.'],
    [{ receivedAt: '' }, 'Chưa ghi đúng ngày, giờ nhận phiếu'],
    [{ receivedAt: '2026-08-11T08:00' }, 'Thời điểm nhận ở sau ngày hôm nay.'],
    [{ phone: '', address: '' }, 'Cần ít nhất điện thoại, thư điện tử hoặc địa chỉ'],
  ])('that lacks %o stays asked for and says so', (cells, words) => {
    paper.add('paper', { ...ROW, ...cells });
    paper.run('2026-08-10T08:00');
    expect(paper.rows('registrations')).toEqual([]);
    expect(row()).toMatchObject({ request: ROW.request, unit: null });
    expect(row()['fix']).toContain(words);
  });

  it('loses its words with the denunciation that it brought (A-I.2.7)', () => {
    paper.add('paper', ROW);
    paper.run('2026-08-10T08:00');
    paper.edit(
      'petitions',
      {},
      {
        scope: 'Không thuộc phạm vi giải quyết',
        scopeReason: 'Đơn tố cáo',
        scopeBy: 'Lê Văn Thảo',
        handedOverTo: 'Ban Tiếp công dân phường',
        handedOverOn: '2026-08-10',
      },
    );
    paper.run('2026-08-10T09:00');
    const item = 'Xóa nội dung đơn tố cáo đã chuyển';
    paper.edit('overview', { item }, { request: 'TRUE' });
    paper.run('2026-08-10T10:00', { job: 'edit' });
    expect(row()).toMatchObject({ unit: 'DV-0001', title1: null, content1: null, fix: null });
    expect(JSON.stringify(paper.rows('journal'))).not.toContain(CONTENT);
    paper.run('2026-08-10T11:00');
    expect(paper.rows('petitions')).toHaveLength(1);
  });

  it('with three petitions makes three, and a word that no list has is kept for staff', () => {
    paper.add('paper', {
      ...ROW,
      title2: 'Hai',
      content2: 'Việc hai',
      group2: 'Thuế má',
      title3: 'Ba',
    });
    paper.run('2026-08-10T08:00');
    expect(paper.rows('petitions').map(({ title }) => title)).toEqual([ROW.title1, 'Hai', 'Ba']);
    expect(paper.row('petitions', { title: 'Hai' })['fix']).toContain('Nhóm');
  });
});
