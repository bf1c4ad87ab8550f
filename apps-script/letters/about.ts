// What every field of every letter and mail is for: for the guide, the templates' editors and the tests; never in the bundle.
import type { AboutOf } from '../docx/template/field-list.ts';
import type { LETTERS, LetterId } from './catalogue.ts';
import { PLAN_ABOUT } from './D01-ke-hoach/about.ts';
import { PLAN_LETTER_ABOUT } from './D02-gui-ke-hoach/about.ts';
import { CONFERENCE_NOTICE_ABOUT } from './D03-to-chuc/about.ts';
import { RECEIPT_ABOUT } from './D06-tiep-nhan/about.ts';
import { PASSING_ON_ABOUT } from './D07-phieu-chuyen/about.ts';
import { STOP_REPORT_ABOUT } from './D08-dung-hoan/about.ts';
import { STOP_NOTICE_ABOUT } from './D09-thong-bao-dung-hoan/about.ts';
import { INVITATION_ABOUT } from './D10-giay-moi/about.ts';
import { ATTENDANCE_ABOUT } from './D11-danh-sach/about.ts';
import { PROGRAMME_ABOUT } from './D12-chuong-trinh/about.ts';
import { MINUTES_ABOUT } from './D14-bien-ban/about.ts';
import { CONCLUSIONS_ABOUT } from './D15-ket-luan/about.ts';
import {
  COMMON_REPLY_ABOUT,
  COORDINATED_REPLY_ABOUT,
  OFFICE_REPLY_ABOUT,
} from './D16-tra-loi/about.ts';
import { GUIDANCE_ABOUT } from './D17-huong-dan/about.ts';
import { COORDINATION_ABOUT } from './D18-phoi-hop/about.ts';
import { CITY_REPORT_ABOUT } from './D19-bao-cao-thanh-pho/about.ts';
import { SUPERIOR_REPORT_ABOUT } from './D20-xin-y-kien/about.ts';
import { URGING_ABOUT } from './D21-don-doc/about.ts';
import { RESULT_REPORT_ABOUT } from './D22-ket-qua/about.ts';
import { CLOSING_REPORT_ABOUT } from './D23-ket-thuc/about.ts';
import { OBSTACLES_REPORT_ABOUT } from './D24-vuong-mac/about.ts';
import { PUBLIC_RESULTS_ABOUT } from './D25-cong-khai/about.ts';
import { BUDGET_ABOUT } from './D26-kinh-phi/about.ts';
import { NEWS_ABOUT } from './D27-tin-bai/about.ts';
import { ANNUAL_ABOUT } from './D29-danh-gia/about.ts';
import { FIGURES_ABOUT } from './D30-de-nghi/about.ts';
import { TASK_LETTER_ABOUT } from './D31-nhiem-vu/about.ts';
import { MOVED_NOTICE_ABOUT } from './D32-dieu-chinh/about.ts';
import { SLIP_ABOUT } from './D33-phieu-trinh/about.ts';
import { CONTENTS_ABOUT } from './D35-muc-luc/about.ts';
import { REPORTED_NOTICE_ABOUT } from './D36-thong-bao/about.ts';
import type { MailId, MAILS } from './mails/all.ts';
import { ACKNOWLEDGEMENT_ABOUT } from './mails/about/xac-nhan.ts';
import { REMINDER_ABOUT } from './mails/about/nhac-viec.ts';
import { CHASE_ABOUT } from './mails/about/don-doc.ts';
import { CLOSING_RESULT_ABOUT } from './mails/about/ket-qua-chot.ts';
import { TO_SETTLE_ABOUT } from './mails/about/cho-xac-nhan.ts';
import { MILESTONE_ABOUT } from './mails/about/moc-viec.ts';
import { RESULT_ABOUT } from './mails/about/ket-qua.ts';
import { LEADER_ABOUT } from './mails/about/lanh-dao.ts';
import { NOTICE_ABOUT } from './mails/about/loi.ts';

export const MAILS_ABOUT: { readonly [Id in MailId]: AboutOf<(typeof MAILS)[Id]['fields']> } = {
  'xac-nhan': ACKNOWLEDGEMENT_ABOUT,
  'nhac-viec': REMINDER_ABOUT,
  'don-doc': CHASE_ABOUT,
  'ket-qua-chot': CLOSING_RESULT_ABOUT,
  'cho-xac-nhan': TO_SETTLE_ABOUT,
  'moc-viec': MILESTONE_ABOUT,
  'ket-qua': RESULT_ABOUT,
  'lanh-dao': LEADER_ABOUT,
  loi: NOTICE_ABOUT,
};

export const LETTERS_ABOUT: { readonly [Id in LetterId]: AboutOf<(typeof LETTERS)[Id]['fields']> } =
  {
    D01: PLAN_ABOUT,
    D02: PLAN_LETTER_ABOUT,
    D03: CONFERENCE_NOTICE_ABOUT,
    D05: NEWS_ABOUT,
    D06: RECEIPT_ABOUT,
    D07: PASSING_ON_ABOUT,
    D08: STOP_REPORT_ABOUT,
    D09: STOP_NOTICE_ABOUT,
    D10: INVITATION_ABOUT,
    D11: ATTENDANCE_ABOUT,
    D12: PROGRAMME_ABOUT,
    D14: MINUTES_ABOUT,
    D15: CONCLUSIONS_ABOUT,
    'D16-phong': OFFICE_REPLY_ABOUT,
    'D16-phoi-hop': COORDINATED_REPLY_ABOUT,
    'D16-nhieu': COMMON_REPLY_ABOUT,
    D17: GUIDANCE_ABOUT,
    D18: COORDINATION_ABOUT,
    D19: CITY_REPORT_ABOUT,
    D20: SUPERIOR_REPORT_ABOUT,
    D21: URGING_ABOUT,
    D22: RESULT_REPORT_ABOUT,
    D23: CLOSING_REPORT_ABOUT,
    D24: OBSTACLES_REPORT_ABOUT,
    D25: PUBLIC_RESULTS_ABOUT,
    D26: BUDGET_ABOUT,
    D27: NEWS_ABOUT,
    D29: ANNUAL_ABOUT,
    D30: FIGURES_ABOUT,
    'D31-to-cong-tac': TASK_LETTER_ABOUT,
    'D31-tham-van': TASK_LETTER_ABOUT,
    'D31-ra-soat': TASK_LETTER_ABOUT,
    D32: MOVED_NOTICE_ABOUT,
    D33: SLIP_ABOUT,
    D34: PROGRAMME_ABOUT,
    D35: CONTENTS_ABOUT,
    D36: REPORTED_NOTICE_ABOUT,
  };
