// `deadlines`: every deadline of a conference, a year or a petition, with its clause.
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import type { CivilDate } from '#rules/dates/civil-date';
import { type Deadline, NotCovered, deadlinesFor, explainDeadline } from '#rules/deadlines/all';
import { typedDate } from '../workplace/typed-date.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, noMoreWords, outJson, wholeNumber } from './command.ts';

function dateOption(text: string | undefined, name: string): CivilDate | undefined {
  return text === undefined ? undefined : typedDate(text, `--${name}`);
}

function rowsFor(texts: Readonly<Record<string, string>>): Deadline[] {
  const query = {
    conference: dateOption(texts.conference, 'conference'),
    received: dateOption(texts.received, 'received'),
    year: texts.year === undefined ? undefined : wholeNumber(texts.year, '--year'),
  };
  if (Object.values(query).every((value) => value === undefined)) {
    throw new WrongUse('Cần ít nhất một trong --conference NGÀY, --year NĂM, --received NGÀY.');
  }
  try {
    return deadlinesFor(query, OFFICIAL_CALENDAR);
  } catch (error) {
    if (error instanceof NotCovered || error instanceof RangeError)
      throw new WrongUse(error.message);
    throw error;
  }
}

/** The shape that the contract promises, nothing more. */
function asJson(row: Deadline): object {
  const { clause, name, workBy, due, days, skipped, provisional } = row;
  return { clause, name, plan: workBy, due, days, skipped, provisional, default: row.default };
}

export const deadlines: Command = defineCommand({
  name: 'deadlines',
  summary: 'Tính mọi thời hạn của một Hội nghị, một năm hoặc một kiến nghị',
  usage: [
    'npm run -s ward -- deadlines [--conference NGÀY] [--year NĂM] [--received NGÀY] [--json]',
    '  --conference  ngày tổ chức Hội nghị (kèm các hạn của năm đó)',
    '  --year        các hạn cố định trong năm',
    '  --received    ngày tiếp nhận một kiến nghị, khi không tổ chức Hội nghị',
    '  Ví dụ: npm run -s ward -- deadlines --conference 20/11/2026 --received 10/11/2026',
  ].join('\n'),
  options: { conference: 'text', year: 'text', received: 'text' },
  run({ texts, positionals }, io) {
    noMoreWords(positionals);
    const rows = rowsFor(texts);
    if (io.json) outJson(io, { deadlines: rows.map(asJson) });
    else io.out(rows.map((row) => `${row.name}\n  ${explainDeadline(row)}`).join('\n'));
    return 0;
  },
});
