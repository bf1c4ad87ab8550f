// `clauses`: what of the two plans the software does, clause by clause, and where that is written and tested.
import { citeClause } from '#rules/clauses/cite';
import { isWhole, standings, type Standing } from '../clauses/standing.ts';
import { defineCommand, noMoreWords, outJson } from './command.ts';

export const clauses = defineCommand({
  name: 'clauses',
  summary: 'Từng điều khoản của hai kế hoạch: phần mềm làm ở đâu, kiểm thử nào giữ',
  usage: [
    'npm run -s ward -- clauses [--json]',
    '',
    '  Mã thoát 1 khi còn điều khoản chưa có mã và kiểm thử, cũng không ghi vì sao không cần.',
  ].join('\n'),
  busy: 'Đang đọc mã',
  options: {},
  run({ positionals }, io) {
    noMoreWords(positionals);
    const all = standings();
    if (io.json) outJson(io, all);
    else for (const line of told(all)) io.out(line);
    return all.every(isWhole) ? 0 : 1;
  },
});

function told(all: readonly Standing[]): string[] {
  const open = all.filter((each) => !isWhole(each));
  const none = all.filter((each) => each.none !== null).length;
  return [
    `Hai kế hoạch có ${all.length} điều khoản: ${all.length - open.length - none} có mã và kiểm thử, ${none} không đòi hỏi gì ở phần mềm, ${open.length} chưa xong.`,
    ...open.map(
      ({ id, duty, by }) =>
        `  ${id} (${citeClause(id)}): ${duty}${by.length > 0 ? ' Có mã, chưa có kiểm thử.' : ''}`,
    ),
  ];
}
