// The data of a reply or a guidance letter to one business about one petition (D16, D17).
import type { CoordinatedReplyData, GuidanceData, OfficeReplyData } from '../../letters/data.ts';
import { dateLine, numberLine, paragraphsOf } from '../../letters/parts/number-and-date.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import { planWords } from '../../letters/report/result-report.ts';
import { dateOf, slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { contactsByUnit } from '../base/identity.ts';
import { DESK, senderOf } from '../base/office-words.ts';
import { conferenceName } from '../base/office-words.ts';
import type { Context } from '../base/context.ts';

export type ReplyTemplate = 'D16-phong' | 'D16-phoi-hop' | 'D17';

export interface Reply {
  readonly state: PetitionState;
  readonly conference: ConferenceState | null;
}

/** What a reply is signed with: the phòng on its own paper, else UBND (AM-12). */
function paperOf(context: Context, lead: Body | null): { ownPaper: boolean; symbol: string } {
  const ownPaper =
    context.book.setting('replySignedBy') !== 'UBND phường' &&
    lead?.kind === 'thuộc UBND' &&
    lead.symbol !== null;
  return { ownPaper, symbol: ownPaper ? (lead?.symbol ?? '') : context.book.setting('symbolUbnd') };
}

/** Which template a petition's letter takes; null where the software has none for its route. */
export function replyTemplate(context: Context, { facts }: PetitionState): ReplyTemplate | null {
  switch (facts.route) {
    case 'Thuộc thẩm quyền – trả lời':
      return paperOf(context, context.directory.find(facts.lead)).ownPaper &&
        facts.partners.length === 0
        ? 'D16-phong'
        : 'D16-phoi-hop';
    case 'Thuộc thẩm quyền – cần phối hợp':
      return 'D16-phoi-hop';
    case 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan':
      return 'D17';
    case 'Ngoài thẩm quyền – báo cáo UBND thành phố':
    case 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo':
      return facts.incoming.length > 0 ? 'D16-phoi-hop' : null;
    case null:
      return null;
  }
}

export function replyData(
  context: Context,
  template: ReplyTemplate,
  reply: Reply,
): OfficeReplyData | CoordinatedReplyData | GuidanceData {
  const common = commonOf(context, reply);
  const lead = context.directory.find(reply.state.facts.lead);
  switch (template) {
    case 'D16-phong':
      return {
        ...common,
        ...footOf(context, reply.state, lead, true),
        tên_phòng: lead?.name ?? DESK,
        tên_phòng_in_hoa: (lead?.name ?? DESK).toUpperCase(),
        kiến_nghị: [answered(reply.state)],
      };
    case 'D16-phoi-hop':
      return {
        ...common,
        ...footOf(context, reply.state, lead, false),
        cơ_quan_chủ_trì: lead?.name ?? reply.state.facts.lead ?? DESK,
        cơ_quan_phối_hợp: reply.state.facts.partners.map((name) => ({ tên: name })),
        kiến_nghị: [answered(reply.state)],
      };
    case 'D17': {
      const own = paperOf(context, lead).ownPaper;
      return {
        ...common,
        ...footOf(context, reply.state, lead, own),
        do_phòng_ký: own,
        cơ_quan_trả_lời: own ? (lead?.name ?? DESK) : 'Ủy ban nhân dân phường Ái Quốc',
        tên_phòng_in_hoa: own ? (lead?.name ?? DESK).toUpperCase() : '',
        kiến_nghị: [
          {
            ...petitionPart(reply.state),
            cơ_quan_có_thẩm_quyền: reply.state.facts.competent ?? '',
            địa_chỉ_cơ_quan: '',
            lý_do: reply.state.row.value.answer ?? '',
          },
        ],
      };
    }
  }
}

function commonOf(context: Context, { state, conference }: Reply) {
  const { setting } = context.book;
  const { unit } = state.row.value;
  const contact = contactsByUnit(context.book.tabs.contacts).get(unit ?? '')?.value;
  const day = conference?.facts.day ?? null;
  const withConference = state.term.regime.kind === 'conference' && day !== null;
  const sender = senderOf(context);
  return {
    dự_thảo: true,
    địa_danh: setting('place'),
    ngày_văn_bản: dateLine(null, context.today),
    tại_hội_nghị: withConference,
    không_tổ_chức: !withConference && conference !== null,
    ngoài_kỳ: conference === null,
    tên_hội_nghị: day === null ? '' : conferenceName(yearOf(day)),
    ngày_hội_nghị: withConference ? slashDate(day) : '',
    kế_hoạch: planWords(setting),
    tên_đơn_vị: state.facts.unitName,
    địa_chỉ: contact?.address ?? '',
    liên_hệ: sender.liên_hệ,
    nhiều_kiến_nghị: false,
    số_lượng: '01',
  };
}

function petitionPart({ facts, row }: PetitionState) {
  return {
    mã_kiến_nghị: facts.code,
    ngày_tiếp_nhận: facts.receivedAt === null ? '' : slashDate(dateOf(facts.receivedAt)),
    tiêu_đề: facts.title,
    nội_dung: facts.summary ?? row.value.content ?? facts.title,
  };
}

function answered(state: PetitionState) {
  const { facts, row } = state;
  const written = row.value.answer;
  return {
    ...petitionPart(state),
    trả_lời_tại_chỗ: facts.oralAnswer !== null && written === null,
    trả_lời: paragraphsOf(written ?? facts.oralAnswer ?? ''),
    căn_cứ_pháp_lý: '',
    kết_quả: facts.outcome === 'Đang xử lý' ? (facts.plan ?? '') : '',
  };
}

/** Who signs for a body of the ward on its own paper. */
function headTitle(name: string): string {
  if (name.startsWith('Trung tâm')) return 'GIÁM ĐỐC';
  return name.startsWith('Văn phòng') ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG';
}

function footOf(context: Context, state: PetitionState, lead: Body | null, ownPaper: boolean) {
  const { setting } = context.book;
  const copies = state.facts.partners.map((name) => ({ tên: `${name} (để p/h)` }));
  const toDesk = lead?.name === DESK ? [] : [{ tên: `${DESK} (để tổng hợp)` }];
  const { symbol } = paperOf(context, lead);
  const drafter = (lead?.short ?? 'KT,HT&ĐT').replace(/^Phòng /, '');
  return {
    số_ký_hiệu: numberLine(null, ownPaper ? symbol : setting('symbolUbnd')),
    nơi_nhận: [...toDesk, ...copies],
    lưu: ownPaper ? 'VT' : `VT, ${drafter}`,
    quyền_hạn: (ownPaper
      ? [headTitle(lead?.name ?? DESK)]
      : ['TM. ỦY BAN NHÂN DÂN', ...setting('signerTitle').split('\n')]
    ).map((line) => ({ dòng: line })),
    người_ký: ownPaper ? (lead?.head ?? '') : setting('signer'),
  };
}
