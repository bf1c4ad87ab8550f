// The colours that alarm, in a tab in use: ours that are stale go, those that lack come, staff's own stay.
import { describe, expect, it } from 'vitest';
import { alarmRule, isAlarmColour, isSameColour } from '#register/setup/columns';
import { changedColours } from '#register/setup/living-colours';
import type { LivingSheet } from '#register/setup/living';
import { shapeOf } from '#register/setup/shape';
import { defineTab, type Alarm } from '#register/table/column';
import { alarmed, derived, staff } from '#register/table/columns';

const RED: Alarm = { text: 'Quá hạn', colour: 'red' };
const AMBER: Alarm = { text: null, colour: 'amber' };

const tabOf = (...alarms: readonly Alarm[]) =>
  defineTab({
    key: 's',
    title: 'S',
    sheetId: 7,
    columns: { name: staff.text('Tên'), level: alarmed(derived.text('Mức'), alarms) },
  });
type Rule = LivingSheet['colours'][number];
const ruleOf = (alarm: Alarm, index = 1): Rule => {
  const tab = tabOf();
  return alarmRule({ tab, column: tab.columns.level, index }, alarm);
};
/** The rule as Google gives it back: to the last row. */
const over = (rule: Rule, range: object): Rule => ({
  ...rule,
  ranges: [{ ...rule.ranges?.[0], ...range }],
});

function changed(alarms: readonly Alarm[], colours: readonly Rule[], headers = ['Tên', 'Mức']) {
  const sheet = { sheetId: 7, title: 'Tab', rowCount: 100, columnCount: 9, grid: [headers] };
  const living: LivingSheet = { ...sheet, protections: [], views: [], colours };
  const { requests, done } = changedColours(tabOf(...alarms), living, null);
  return {
    gone: requests.flatMap(({ deleteConditionalFormatRule: one }) => one?.index ?? []),
    added: requests.flatMap(({ addConditionalFormatRule: one }) => one?.rule ?? []),
    done,
  };
}

describe('the colours of a column', () => {
  it('that stand as declared are left', () => {
    const there = [ruleOf(RED), over(ruleOf(AMBER), { endRowIndex: 100 })];
    expect(changed([AMBER, RED], there)).toEqual({ gone: [], added: [], done: [] });
  });

  it('that lack are laid on, the first declared last, and that is told once', () => {
    expect(changed([RED, AMBER], [])).toEqual({
      gone: [],
      added: [ruleOf(AMBER), ruleOf(RED)],
      done: ['Đã cập nhật màu báo của cột “Mức”, tab “Tab”.'],
    });
  });

  it('that are declared no more go, from the last to the first', () => {
    const there = [ruleOf(AMBER), ruleOf(RED), ruleOf({ ...RED, text: 'Sắp' })];
    expect(changed([RED], there)).toMatchObject({ gone: [2, 0], added: [] });
  });

  it.each<[string, Alarm]>([
    ['another text', { ...RED, text: 'Trễ' }],
    ['another colour', { ...RED, colour: 'green' }],
    ['any text', { ...RED, text: null }],
  ])('of %s are others', (_what, was) => {
    expect(changed([RED], [ruleOf(was)])).toMatchObject({ gone: [0], added: [ruleOf(RED)] });
  });

  it('are none of a column that is not there, or declares none', () => {
    expect(changed([RED], [], ['Tên'])).toEqual({ gone: [], added: [], done: [] });
    expect(changed([], [ruleOf(RED)])).toEqual({ gone: [], added: [], done: [] });
  });

  it('stand where the column stands', () => {
    expect(changed([RED], [ruleOf(RED, 0)], ['Mức', 'Tên']).added).toEqual([]);
    expect(
      changed([RED], [over(ruleOf(RED, 0), { startColumnIndex: undefined })], ['Mức']).added,
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ['over part of the rows', { endRowIndex: 99 }],
    ['from another row', { startRowIndex: 2 }],
    ['from the header on', { startRowIndex: undefined }],
    ['over two columns', { endColumnIndex: 3 }],
    ['over another column', { startColumnIndex: 0, endColumnIndex: 1 }],
  ])('that staff laid %s are staff’s', (_what, range) => {
    expect(changed([RED], [over(ruleOf(AMBER), range)]).gone).toEqual([]);
  });

  it('of staff’s own colours and conditions are staff’s', () => {
    const rule = ruleOf(AMBER);
    const pink = { condition: { type: 'NOT_BLANK' }, format: { backgroundColor: { red: 1 } } };
    const custom = { ...rule.booleanRule, condition: { type: 'CUSTOM_FORMULA' } };
    const theirs: readonly Rule[] = [
      { ...rule, booleanRule: pink },
      { ...rule, booleanRule: custom },
      { ranges: rule.ranges ?? [] },
      { ...rule, ranges: [] },
      { ...rule, ranges: [...(rule.ranges ?? []), ...(rule.ranges ?? [])] },
    ];
    expect(changed([RED], theirs).gone).toEqual([]);
  });

  it('are not looked at where the version before declared the same', () => {
    const tab = tabOf(RED);
    const sheet = { sheetId: 7, title: 'Tab', rowCount: 100, columnCount: 9, grid: [['Mức']] };
    const living: LivingSheet = { ...sheet, protections: [], views: [], colours: [] };
    expect(changedColours(tab, living, shapeOf([tab])).requests).toEqual([]);
    expect(changedColours(tab, living, shapeOf([tabOf(AMBER)])).requests).toHaveLength(1);
    expect(changedColours(tab, living, {}).requests).toHaveLength(1);
  });
});

it('a colour is the same within what Google rounds', () => {
  expect(isSameColour({ red: 0.5 }, { red: 0.509, green: 0 })).toBe(true);
  expect(isSameColour({ red: 0.5 }, { red: 0.52 })).toBe(false);
  expect(isSameColour({ red: 0.5 }, { red: 0.5, blue: 0.5 })).toBe(false);
  const { red, green, blue } = ruleOf(RED).booleanRule?.format?.backgroundColor ?? {};
  expect(isAlarmColour({ red: red ?? 0, green: green ?? 0, blue: blue ?? 0 })).toBe(true);
  expect(isAlarmColour({ red: 1, green: 0, blue: 0 })).toBe(false);
});
