// A request in a petition's row becomes a row of “Văn bản đi”, or an answer why it does not.
import type {
  LetterCatalogue,
  PetitionCase,
  PetitionLetter,
  PetitionsLetter,
} from '../../letters/shared/kind.ts';
import { saysOutOfScope } from '../../letters/shared/petition.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { nextKey } from '../../register/book/known-key.ts';
import { addRow } from '../../register/table/draft.ts';
import { OUT_OF_SCOPE, type Route } from '../../rules/words.ts';
import type { RunContext } from '../base/context.ts';
import type { AnsweredRequest } from '../petitions/settle-requests.ts';
import type { Told } from '../base/journal.ts';
import { openGathered, standingOf, toGather } from './gathered.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

const ONLY_GUIDED =
  'Chưa soạn dự thảo: kiến nghị không thuộc phạm vi giải quyết chỉ được hướng dẫn; chọn Cách xử lý “Không thuộc chức năng – hướng dẫn gửi đúng cơ quan”, ghi Cơ quan có thẩm quyền, rồi yêu cầu lại.';

const HALF_SCREENED = `Chưa soạn dự thảo: Phạm vi đang ghi “${OUT_OF_SCOPE}” mà chưa đủ lý do, người duyệt; ghi cho đủ, hoặc chọn lại Phạm vi, yêu cầu được làm ở lượt sau.`;

/** Why nothing is drafted for what is called out of scope and not guided; null where that is not so. */
function whyUnguided({ row, facts }: PetitionCase): string | null {
  if (!saysOutOfScope({ row })) return null;
  if (facts.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan') return null;
  return facts.scope === OUT_OF_SCOPE ? ONLY_GUIDED : HALF_SCREENED;
}

const ASK_ABOVE: Route = 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo';
// A-II.5a.4: “đơn vị báo cáo, xin ý kiến chỉ đạo”: its report is none of the ward's papers (AM-17).
const ASKS_ITSELF =
  'Không soạn dự thảo: có tổ chức Hội nghị thì cơ quan chủ trì tự báo cáo, xin ý kiến cấp trên của mình (điểm a khoản 5 mục II Kế hoạch đối thoại). Đề nghị ghi số, ngày báo cáo ấy thành một dòng “D20 Báo cáo xin ý kiến cấp trên” ở tab “Văn bản đi”.';

/** Whether a draft of the document waits for its file; one that failed is asked for again. */
const isDrafting = ({ book }: RunContext, code: string, document: string): boolean =>
  book.tabs.documents.rows.some(
    ({ value }) =>
      value.state === 'Dự thảo' &&
      value.file === null &&
      value.key !== null &&
      !book.journal.state(value.key).doubtful &&
      value.case === code &&
      value.kind === document,
  );

export function takeRequests(
  context: RunContext,
  { petitions }: LetterCases,
  catalogue: LetterCatalogue,
): { readonly answered: readonly AnsweredRequest[]; readonly events: readonly Told[] } {
  const letters = lettersAbout('petition', catalogue);
  const answered: AnsweredRequest[] = [];
  const events: Told[] = [];
  for (const asked of petitions.values()) {
    const { row } = asked;
    const { value } = row;
    if (value.request === null || value.code === null) continue;
    const { lead } = asked.facts;
    if (lead !== null && context.directory.find(lead) === null) {
      const why = `Chưa soạn dự thảo: không có “${lead}” trong Danh bạ cơ quan; sửa Cơ quan chủ trì, yêu cầu được làm ở lượt sau.`;
      answered.push({ row, why });
      continue;
    }
    if (asked.facts.unitName === '') {
      const why =
        'Chưa soạn dự thảo: chưa biết tên đơn vị kiến nghị; ghi Mã đơn vị, Tên đơn vị, yêu cầu được làm ở lượt sau.';
      answered.push({ row, why });
      continue;
    }
    // A-I.2.6: “không giải quyết kiến nghị liên quan đến thẩm quyền của cơ quan tư pháp”: it is guided, not answered.
    const unguided = whyUnguided(asked);
    if (unguided !== null) {
      answered.push({ row, why: unguided });
      continue;
    }
    const [, letter] =
      letters.find(([, one]) => one.askedBy === value.request && one.takes(context, asked)) ?? [];
    if (letter === undefined) {
      const gathered = lettersAbout('petitions', catalogue).find(
        ([, one]) => one.askedBy === value.request && one.under(context, asked) !== null,
      );
      if (gathered !== undefined) {
        const { why, told } = gather(context, gathered[1], { asked, petitions });
        answered.push({ row, why });
        events.push(...told);
        continue;
      }
      const why =
        value.request !== 'Soạn dự thảo'
          ? `Chưa soạn dự thảo: kiến nghị đang ở cột “${value.reportColumn ?? ''}”, không dùng “${value.request}”.`
          : value.route === null
            ? 'Chưa soạn được dự thảo: đề nghị chọn cách xử lý.'
            : value.route === ASK_ABOVE
              ? ASKS_ITSELF
              : 'Cách xử lý này chưa có mẫu trong phần mềm: đề nghị soạn ngoài rồi ghi vào tab “Văn bản đi”.';
      answered.push({ row, why });
      continue;
    }
    answered.push({ row, why: null });
    // Rows that people moved during the write kept the request: its draft stands there already.
    const others = letter.eachUnit === true ? sameOf(context, asked, { petitions, letter }) : [];
    for (const one of [asked, ...others]) {
      const { code } = one.facts;
      if (isDrafting(context, code, letter.document)) continue;
      addRow(context.book.tabs.documents, {
        key: nextKey(context, code, letter.action),
        kind: letter.document,
        case: code,
        title: letter.title(one),
        state: 'Dự thảo',
      });
    }
  }
  return { answered, events };
}

/** What other units raised in the same sense, each still without a letter of its own (A-I.2.2). */
const sameOf = (
  { book }: RunContext,
  asked: PetitionCase,
  { petitions, letter }: Pick<LetterCases, 'petitions'> & { readonly letter: PetitionLetter },
): PetitionCase[] =>
  [...petitions.values()].filter(
    ({ main, facts }) =>
      main?.facts.code === asked.facts.code &&
      !book.tabs.documents.rows.some(
        ({ value }) =>
          value.kind === letter.document &&
          value.state !== 'Hủy dự thảo' &&
          casesIn(value.case).includes(facts.code),
      ),
  );

/** Asked for one petition, the letter is drafted about all that are gathered with it; one that stands is enough. */
function gather(
  context: RunContext,
  letter: PetitionsLetter,
  { asked, petitions }: Pick<LetterCases, 'petitions'> & { readonly asked: PetitionCase },
): { readonly why: string | null; readonly told: readonly Told[] } {
  const under = letter.under(context, asked) ?? '';
  const group = toGather(context, letter, petitions).get(under);
  if (group?.includes(asked) !== true) return { why: null, told: [] };
  const standing = standingOf(context, letter, under);
  if (standing === null)
    return { why: null, told: openGathered(context, letter, { under, group }) };
  const why = `Chưa soạn dự thảo: ở tab “Văn bản đi” đã có dự thảo “${letter.document}” (${standing.value.case ?? ''}) chưa phát hành; thêm kiến nghị này vào đó, hoặc chọn “Hủy dự thảo” cho dòng đó.`;
  return { why, told: [] };
}
