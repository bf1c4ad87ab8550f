// What the owner reads before the erasure of a denunciation is confirmed (A-I.2.7, AM-20).
import { describe, expect, it } from 'vitest';
import { ERASURE_REQUEST, RETENTION_REQUEST } from '#register/tabs/overview';
import { erasureWords } from '../../../apps-script/jobs/petitions/erasure-words.ts';
import { takeAway } from '../../../apps-script/jobs/petitions/take-away.ts';
import { contextAt, noted, takenIn, type Tabs } from '../context.ts';

const [A, B, C] = ['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0003'];
const handedOver = (code: string) => ({
  code,
  scope: 'Không thuộc phạm vi giải quyết',
  scopeReason: 'Đơn tố cáo',
  scopeBy: 'Chủ tịch UBND phường',
  handedOverTo: 'Ban Tiếp công dân',
  handedOverOn: '2026-09-20',
});
const phieu = (...petitions: readonly string[]) => noted(takenIn({ petitions }));

const words = (
  tabs: Tabs,
  states: readonly [string, 'to confirm' | 'to hand over'][] = [[A, 'to confirm']],
) =>
  erasureWords(contextAt({ petitions: [handedOver(A), handedOver(B)], ...tabs }).book, {
    states: new Map(states),
  });

describe('before an erasure the owner reads', () => {
  it('that nothing waits, where nothing does', () => {
    const { words: told } = takeAway(
      contextAt({ petitions: [{ code: A, title: 'Cấp nước' }] }),
      false,
    );
    expect(told).toEqual({
      [ERASURE_REQUEST]: 'Không có đơn tố cáo nào chờ xác nhận xóa.',
      [RETENTION_REQUEST]: 'Không có đơn vị nào hết thời hạn lưu hoặc được xóa theo đề nghị.',
    });
    const waits = takeAway(contextAt({ petitions: [handedOver(A)] }), false).words[ERASURE_REQUEST];
    expect(waits).toContain(`${A} (đã chuyển Ban Tiếp công dân ngày 20/9/2026`);
  });

  it('which code goes, that it was handed over, what goes, and who confirms', () => {
    const said = words({});
    expect(said).toMatch(
      /^Xóa vĩnh viễn, không lấy lại được: AQ-2026-0001 \([^)]*Ban Tiếp công dân[^)]*\)\. Xóa gồm: /,
    );
    expect(said).toContain('phiếu trên biểu mẫu');
    expect(said).toMatch(/Chỉ chủ sổ đánh dấu ô bên cạnh để xác nhận\.$/);
    expect(said).not.toContain(B);
  });

  it('each code that waits, one after the other', () => {
    const said = words({}, [
      [A, 'to confirm'],
      [B, 'to confirm'],
    ]);
    expect(said).toMatch(/AQ-2026-0001 \([^)]*\); AQ-2026-0002 \([^)]*\)\. /);
  });

  it('which other petitions came by the same phiếu, and go from the form with it', () => {
    expect(words({ journal: [phieu(A, B, C)] })).toContain(
      '; phiếu gốc có cả AQ-2026-0002, AQ-2026-0003 (đã ghi trong sổ) cũng mất trên biểu mẫu',
    );
    for (const journal of [[phieu(A)], [phieu(B, C)], [noted({ type: 'started' })]])
      expect(words({ journal })).not.toContain('phiếu gốc có cả');
  });

  it('how many documents it shares with others, which stay', () => {
    const documents = [A, `${A}, ${B}`, `${C} ${A}`, B].map((about, n) => ({
      key: `k${n}`,
      case: about,
    }));
    expect(words({ documents })).toContain(
      '; 02 văn bản chung với mã khác không tự xóa, cán bộ tự xem',
    );
    expect(words({ documents: [{ key: 'k', case: A }] })).not.toContain('văn bản chung');
  });
});
