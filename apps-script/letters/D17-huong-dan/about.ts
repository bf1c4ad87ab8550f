// What the fields of a guidance letter are for.
import { NAMES } from '../shared/about.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import {
  ADDRESSEE_ABOUT,
  FOOT_ABOUT,
  HEAD_ABOUT,
  OCCASION_ABOUT,
  PETITION_ABOUT,
} from '../shared/about.ts';
import type { GUIDANCE_FIELDS } from './fields.ts';

export const GUIDANCE_ABOUT: AboutOf<typeof GUIDANCE_FIELDS> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...ADDRESSEE_ABOUT,
  do_phòng_ký: 'Văn bản của phòng; nếu không thì của UBND phường',
  cơ_quan_trả_lời: `"${NAMES.full}" hoặc tên phòng`,
  tên_phòng_in_hoa: 'Tên phòng in hoa; để trống khi UBND phường ký',
  nhiều_kiến_nghị: 'Văn bản hướng dẫn từ hai kiến nghị trở lên',
  số_lượng: 'Số kiến nghị, viết "03"',
  kiến_nghị: {
    list: 'Các kiến nghị được hướng dẫn',
    item: {
      ...PETITION_ABOUT,
      cơ_quan_có_thẩm_quyền: 'Cơ quan có thẩm quyền giải quyết',
      địa_chỉ_cơ_quan:
        'Địa chỉ của cơ quan đó (cột “Địa chỉ cơ quan có thẩm quyền”); chưa ghi thì chừa chỗ',
      lý_do: 'Vì sao không thuộc chức năng, nhiệm vụ của UBND phường; để trống thì chừa chỗ',
      căn_cứ_pháp_lý:
        'Căn cứ pháp lý của việc hướng dẫn (cột “Căn cứ pháp lý”); chưa ghi thì chừa chỗ',
    },
  },
  ...FOOT_ABOUT,
};
