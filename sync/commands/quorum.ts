// `quorum`: whether the conference may be held with the counts found at the closing, and what a leader may decide.
import { BRANCH_WORDS, OPTION_WORDS } from '#rules/conference/branches';
import { type BranchDecision, decideBranch } from '#rules/conference/quorum';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, outJson, wholeNumber } from './command.ts';

function decide(texts: Readonly<Record<string, string>>): BranchDecision {
  const number = (name: string, text: string | undefined): number => {
    if (text === undefined) throw new WrongUse(`Thiếu --${name}.`);
    return wholeNumber(text, `--${name}`);
  };
  const petitions = number('petitions', texts.petitions);
  const all = texts['all-petitions'];
  const decision = decideBranch({
    registrants: number('registrants', texts.registrants),
    petitions,
    allPetitions: all === undefined ? petitions : number('all-petitions', all),
    postponed: number('postponed', texts.postponed ?? '0'),
  });
  if (!decision.ok) throw new WrongUse(decision.problem);
  return decision;
}

export const quorum: Command = defineCommand({
  name: 'quorum',
  summary: 'Xét điều kiện tổ chức Hội nghị theo số đăng ký và số kiến nghị khi chốt',
  usage: [
    'npm run -s ward -- quorum --registrants SỐ --petitions SỐ [--all-petitions SỐ] [--postponed SỐ] [--json]',
    '  --registrants    số đơn vị đăng ký',
    '  --petitions      số kiến nghị của đơn vị đăng ký',
    '  --all-petitions  tổng số kiến nghị (mặc định bằng --petitions)',
    '  --postponed      số lần đã hoãn trong năm (mặc định 0)',
    '  Ví dụ: npm run -s ward -- quorum --registrants 15 --petitions 5 --all-petitions 6',
  ].join('\n'),
  options: { registrants: 'text', petitions: 'text', 'all-petitions': 'text', postponed: 'text' },
  run({ texts, positionals }, io) {
    if (positionals.length > 0) throw new WrongUse(`Không hiểu “${positionals.join(' ')}”.`);
    const { branch, held, needsDecision, options, because } = decide(texts);
    if (io.json) {
      outJson(io, { branch, held, needsDecision, options, because });
      return 0;
    }
    const ways = options.map((option) => OPTION_WORDS[option]).join(', ');
    const lines = [BRANCH_WORDS[branch], because];
    if (needsDecision) lines.push(`Lãnh đạo có thể quyết định: ${ways}.`);
    io.out(lines.join('\n'));
    return 0;
  },
});
