// What the journal says of personal data: erased denunciations, people whom the office no longer keeps, what was given out.
import type { EventOf } from './events.ts';
import type { State, Words } from './told-in.ts';

type Step = EventOf<'erasure'>['step'];

const ERASURE_STEPS: Readonly<Record<Step, (code: string, by: string) => string>> = {
  offered: (code) => `Đề nghị chủ sổ xác nhận xóa nội dung đơn tố cáo ${code} ở Tổng quan`,
  confirmed: (code, by) => `${by} xác nhận xóa nội dung đơn tố cáo ${code}`,
  refused: (code) => `Không xóa ${code}: dòng đã đổi sau khi xác nhận`,
  done: (code) =>
    `Đã xóa nội dung đơn tố cáo ${code}: ô của dòng kiến nghị, văn bản dự thảo, tệp, phiếu biểu mẫu, ảnh chụp, nội dung trong Nhật ký`,
};

const erasureWords = ({ step, code, by }: EventOf<'erasure'>): string =>
  ERASURE_STEPS[step](code, by ?? 'chủ sổ');

const RETENTION_STEPS: Readonly<Record<Step, string>> = {
  offered: 'Đề nghị chủ sổ xác nhận ở Tổng quan: ẩn',
  confirmed: 'Xác nhận ẩn',
  refused: 'Không ẩn, đơn vị có việc mới hoặc kỳ chưa kết thúc:',
  done: 'Đã ẩn',
};

const retentionWords = ({ step, units, by }: EventOf<'retention'>): string =>
  `${by === null ? '' : `${by}: `}${RETENTION_STEPS[step]} thông tin cá nhân của ${units.join(', ')}`;

const stateOf = ({ step }: { readonly step: Step }): State =>
  step === 'confirmed' ? 'dự định' : 'đã xong';

type Erasing = 'erasure' | 'retention' | 'erasedNote' | 'exported';

export const ERASING_WORDS: { readonly [T in Erasing]: Words<EventOf<T>> } = {
  erasure: { kind: 'xóa đơn tố cáo', state: stateOf, note: erasureWords },
  retention: { kind: 'ẩn thông tin cá nhân', state: stateOf, note: retentionWords },
  exported: {
    kind: 'xuất dữ liệu',
    state: 'đã xong',
    note: ({ unit }) => `Xuất những gì sổ giữ về ${unit}`,
  },
  erasedNote: { kind: 'đã xóa', state: 'đã xong', note: () => 'Nội dung thuộc đơn tố cáo đã xóa.' },
};
