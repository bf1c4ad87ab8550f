// Every letter that is drafted: one line a kind, under the name of its template.
import { PLAN } from './D01-ke-hoach/kind.ts';
import { PLAN_LETTER } from './D02-gui-ke-hoach/kind.ts';
import { CONFERENCE_NOTICE } from './D03-to-chuc/kind.ts';
import { FORM_LETTER } from './D05-gui-phieu/kind.ts';
import { RECEIPT } from './D06-tiep-nhan/kind.ts';
import { PASSING_ON } from './D07-phieu-chuyen/kind.ts';
import { STOP_REPORT } from './D08-dung-hoan/kind.ts';
import { STOP_NOTICE } from './D09-thong-bao-dung-hoan/kind.ts';
import { INVITATION } from './D10-giay-moi/kind.ts';
import { ATTENDANCE } from './D11-danh-sach/kind.ts';
import { PROGRAMME } from './D12-chuong-trinh/kind.ts';
import { MINUTES } from './D14-bien-ban/kind.ts';
import { CONCLUSIONS } from './D15-ket-luan/kind.ts';
import { COMMON_REPLY, COORDINATED_REPLY, OFFICE_REPLY } from './D16-tra-loi/kind.ts';
import { GUIDANCE } from './D17-huong-dan/kind.ts';
import { COORDINATION } from './D18-phoi-hop/kind.ts';
import { CITY_REPORT } from './D19-bao-cao-thanh-pho/kind.ts';
import { SUPERIOR_REPORT } from './D20-xin-y-kien/kind.ts';
import { URGING } from './D21-don-doc/kind.ts';
import { RESULT_REPORT } from './D22-ket-qua/kind.ts';
import { CLOSING_REPORT } from './D23-ket-thuc/kind.ts';
import { OBSTACLES_REPORT } from './D24-vuong-mac/kind.ts';
import { PUBLIC_RESULTS } from './D25-cong-khai/kind.ts';
import { BUDGET } from './D26-kinh-phi/kind.ts';
import { NEWS } from './D27-tin-bai/kind.ts';
import { ANNUAL_REPORT } from './D29-danh-gia/kind.ts';
import { FIGURES_REQUEST } from './D30-de-nghi/kind.ts';
import { CONSULTATION, REVIEW_REPORT, TASK_FORCE } from './D31-nhiem-vu/kind.ts';
import { MOVED_NOTICE } from './D32-dieu-chinh/kind.ts';
import { SLIP } from './D33-phieu-trinh/kind.ts';
import { SCRIPT } from './D34-kich-ban/kind.ts';
import { CONTENTS } from './D35-muc-luc/kind.ts';
import { REPORTED_NOTICE } from './D36-thong-bao/kind.ts';
import type { LetterCatalogue, LetterData } from './shared/kind.ts';

export const LETTERS = {
  D01: PLAN,
  D02: PLAN_LETTER,
  D03: CONFERENCE_NOTICE,
  D05: FORM_LETTER,
  D06: RECEIPT,
  D07: PASSING_ON,
  D08: STOP_REPORT,
  D09: STOP_NOTICE,
  D10: INVITATION,
  D11: ATTENDANCE,
  D12: PROGRAMME,
  D14: MINUTES,
  D15: CONCLUSIONS,
  'D16-phong': OFFICE_REPLY,
  'D16-phoi-hop': COORDINATED_REPLY,
  'D16-nhieu': COMMON_REPLY,
  D17: GUIDANCE,
  D18: COORDINATION,
  D19: CITY_REPORT,
  D20: SUPERIOR_REPORT,
  D21: URGING,
  D22: RESULT_REPORT,
  D23: CLOSING_REPORT,
  D24: OBSTACLES_REPORT,
  D25: PUBLIC_RESULTS,
  D26: BUDGET,
  D27: NEWS,
  D29: ANNUAL_REPORT,
  D30: FIGURES_REQUEST,
  'D31-to-cong-tac': TASK_FORCE,
  'D31-tham-van': CONSULTATION,
  'D31-ra-soat': REVIEW_REPORT,
  D32: MOVED_NOTICE,
  D33: SLIP,
  D34: SCRIPT,
  D35: CONTENTS,
  D36: REPORTED_NOTICE,
} as const satisfies LetterCatalogue;

export type LetterId = keyof typeof LETTERS;
export type LetterDataOf = { readonly [Id in LetterId]: LetterData<(typeof LETTERS)[Id]> };
