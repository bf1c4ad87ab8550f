// `quorum`: whether the conference may be held with the counts found at the closing, and what a leader may decide.
import { branchWords } from '#rules/conference/branches';
import { DECISION_MEANINGS } from '#rules/conference/decisions';
import { quorumMinimums } from '#rules/conference/minimums';
import { type BranchDecision, decideBranch } from '#rules/conference/quorum';
import { type CivilDate, dateOf } from '#rules/dates/civil-date';
import { coverageFault } from '#rules/dates/dated';
import { localDateTimeOf } from '../office/store/clock.ts';
import { typedDate } from '../workplace/typed-date.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, noMoreWords, outJson, wholeNumber } from './command.ts';

/** The numbers of the plan that holds on the day of the closing. */
function closingDay(text: string | undefined): CivilDate {
  if (text === undefined) return dateOf(localDateTimeOf(Date.now()));
  return typedDate(text, '--closing');
}

function decide(texts: Readonly<Record<string, string>>): BranchDecision {
  const number = (name: string, text: string | undefined): number => {
    if (text === undefined) throw new WrongUse(`Thiếu --${name}.`);
    return wholeNumber(text, `--${name}`);
  };
  const petitions = number('petitions', texts.petitions);
  const all = texts['all-petitions'];
  const day = closingDay(texts.closing);
  const fault = coverageFault(day);
  if (fault !== null) throw new WrongUse(fault);
  const counts = {
    registrants: number('registrants', texts.registrants),
    petitions,
    allPetitions: all === undefined ? petitions : number('all-petitions', all),
    postponed: number('postponed', texts.postponed ?? '0'),
  };
  const decision = decideBranch(counts, quorumMinimums(day), day);
  if (!decision.ok) throw new WrongUse(decision.problem);
  return decision;
}

export const quorum: Command = defineCommand({
  name: 'quorum',
  summary: 'Xét điều kiện tổ chức Hội nghị theo số đăng ký và số kiến nghị khi chốt',
  usage: [
    'npm run -s ward -- quorum --registrants SỐ --petitions SỐ [--all-petitions SỐ] [--postponed SỐ] [--closing NGÀY] [--json]',
    '  --registrants    số đơn vị đăng ký',
    '  --petitions      số kiến nghị của đơn vị đăng ký',
    '  --all-petitions  tổng số kiến nghị (mặc định bằng --petitions)',
    '  --postponed      số lần đã hoãn trong năm (mặc định 0)',
    '  --closing        ngày chốt (21/08/2026 hoặc 2026-08-21), mặc định hôm nay',
    '  Ví dụ: npm run -s ward -- quorum --registrants 15 --petitions 5 --all-petitions 6',
  ].join('\n'),
  options: {
    registrants: 'text',
    petitions: 'text',
    'all-petitions': 'text',
    postponed: 'text',
    closing: 'text',
  },
  run({ texts, positionals }, io) {
    noMoreWords(positionals);
    const { branch, minimums, held, needsDecision, options: ways, because } = decide(texts);
    if (io.json) {
      const options = ways.map((way) => DECISION_MEANINGS[way].code);
      outJson(io, { branch, held, needsDecision, options, because });
      return 0;
    }
    const lines = [branchWords(branch, minimums), because];
    if (needsDecision) lines.push(`Lãnh đạo có thể quyết định: ${ways.join(', ')}.`);
    io.out(lines.join('\n'));
    return 0;
  },
});
