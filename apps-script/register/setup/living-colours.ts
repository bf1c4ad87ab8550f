// The colours that alarm, in a tab in use: what an earlier version laid over such a column gives way, staff's own rules stay.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Tab } from '../table/column.ts';
import {
  alarmRequest,
  alarmRule,
  isAlarmColour,
  isSameColour,
  type AlarmRule,
  type Place,
} from './columns.ts';
import { NOTHING, positionOf, type LivingSheet, type Upgrade } from './living.ts';
import { COLOURS_KEY, coloursShape, type Shape } from './shape.ts';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/** Nothing is read twice: where the version before declared the same colours, what stands is left as it is. */
export function changedColours(tab: Tab, sheet: LivingSheet, before: Shape | null): Upgrade {
  if (before?.[tab.key]?.[COLOURS_KEY] === coloursShape(tab)) return NOTHING;
  const places = Object.values(tab.columns).flatMap((column): Place[] => {
    const index = positionOf(tab, sheet.grid, column.header);
    return index < 0 || column.alarms.length === 0 ? [] : [{ tab, column, index }];
  });
  const wanted = places.flatMap((place) =>
    place.column.alarms.map((alarm) => ({ place, rule: alarmRule(place, alarm) })),
  );
  const ours = sheet.colours.flatMap((rule, index) => {
    const place = places.find((one) => isOver(rule, one, sheet));
    return place !== undefined && isAlarm(rule) ? [{ place, rule, index }] : [];
  });
  const stale = ours.filter(({ rule }) => !wanted.some((one) => isSame(one.rule, rule)));
  const lacking = wanted.filter(({ rule }) => !ours.some((one) => isSame(rule, one.rule)));
  const headers = new Set([...stale, ...lacking].map(({ place }) => place.column.header));
  return {
    requests: [
      // From the last to the first: each keeps its number until its turn.
      ...stale
        .reverse()
        .map(({ index }) => ({ deleteConditionalFormatRule: { sheetId: tab.sheetId, index } })),
      ...[...lacking].reverse().map(({ rule }) => alarmRequest(rule)),
    ],
    done: [...headers].map(
      (header) => `Đã cập nhật màu báo của cột “${header}”, tab “${sheet.title}”.`,
    ),
    warnings: [],
  };
}

/** Over all cells of one column below its header, as ours are laid. */
function isOver({ ranges }: Rule, { tab, index }: Place, { rowCount }: LivingSheet): boolean {
  const [range, ...more] = ranges ?? [];
  return (
    range !== undefined &&
    more.length === 0 &&
    (range.startColumnIndex ?? 0) === index &&
    range.endColumnIndex === index + 1 &&
    (range.startRowIndex ?? 0) === firstDataRow(tab) &&
    (range.endRowIndex ?? rowCount) >= rowCount
  );
}

function isAlarm({ booleanRule }: Rule): boolean {
  const colour = booleanRule?.format?.backgroundColor;
  const type = booleanRule?.condition?.type ?? '';
  return (
    colour !== undefined && isAlarmColour(colour) && ['NOT_BLANK', 'TEXT_CONTAINS'].includes(type)
  );
}

function isSame({ ranges, booleanRule: ours }: AlarmRule, other: Rule): boolean {
  const { condition, format } = other.booleanRule ?? {};
  return (
    ranges[0]?.startColumnIndex === (other.ranges?.[0]?.startColumnIndex ?? 0) &&
    ours.condition.type === condition?.type &&
    (ours.condition.values?.[0]?.userEnteredValue ?? null) ===
      (condition.values?.[0]?.userEnteredValue ?? null) &&
    isSameColour(ours.format.backgroundColor, format?.backgroundColor ?? {})
  );
}
