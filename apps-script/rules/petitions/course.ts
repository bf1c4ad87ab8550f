// The course of a petition in one sentence, made of what is on record (A-II.5c.1): for where staff wrote none.
import { dateOf, slashDate, type CivilDate } from '../dates/civil-date.ts';
import type { DocumentCode } from '../documents.ts';
import { onlyPromised, type CourseStep, type PetitionFacts } from './facts.ts';

/** What a document about a petition did, in the words of its course. */
const DONE: Readonly<Partial<Record<DocumentCode, string>>> = {
  D07: 'chuyển tại Phiếu chuyển',
  D16: 'trả lời tại Công văn',
  D17: 'hướng dẫn tại Công văn',
  D18: 'lấy ý kiến phối hợp tại Công văn',
  D19: 'báo cáo Ủy ban nhân dân thành phố tại Báo cáo',
  D20: 'xin ý kiến cơ quan cấp trên tại Báo cáo',
  D36: 'thông báo cho đơn vị tại Công văn',
};

// A-II.5c.1: “Báo cáo chi tiết nội dung, quá trình giải quyết kiến nghị”: each step with its day or its document.
/** Returns the steps in their order, without a full stop; '' where nothing is on record. */
export function courseOf(petition: PetitionFacts): string {
  const { receivedAt, lead, history, oralAnswer, issued, incoming, writtenRequestOn, extension } =
    petition;
  const said = onlyPromised(petition) ? 'trao đổi tại Hội nghị' : 'trả lời trực tiếp tại Hội nghị';
  const on = receivedAt === null ? null : dateOf(receivedAt);
  const steps: CourseStep[] = [
    ...(on === null ? [] : [step(on, `tiếp nhận ngày ${slashDate(on)}`)]),
    ...(lead === null || history.some(({ of }) => of === 'lead')
      ? []
      : [step(on, `giao ${lead} chủ trì`)]),
    ...(oralAnswer === null || history.some(({ of }) => of === 'hall') ? [] : [step(on, said)]),
    ...history.map((one) => (one.of === 'hall' ? step(one.on, said) : one)),
    ...issued
      // The answer of a lead outside UBND stands among what came as well.
      .filter(({ number }) => !incoming.some((came) => came.number === number))
      .flatMap(({ kind, number, date }) => {
        const done = kind === null ? 'có Văn bản' : DONE[kind];
        return done === undefined
          ? []
          : [step(date, `${done} số ${number} ngày ${slashDate(date)}`)];
      }),
    ...(writtenRequestOn === null
      ? []
      : [
          step(
            writtenRequestOn,
            `đơn vị đề nghị trả lời bằng văn bản ngày ${slashDate(writtenRequestOn)}`,
          ),
        ]),
    ...(extension === null
      ? []
      : [
          step(extension.to, `được gia hạn đến ngày ${slashDate(extension.to)} (${extension.why})`),
        ]),
    ...incoming.map(({ date, number, from, meaning }) =>
      step(
        date,
        `nhận Văn bản số ${number}${date === null ? '' : ` ngày ${slashDate(date)}`} của ${from} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`,
      ),
    ),
  ];
  const text = [...steps]
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0))
    .map(({ words }) => words)
    .join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const step = (on: CivilDate | null, words: string): CourseStep => ({ on, words, of: 'record' });
