// The text of a rehearsal file becomes a rehearsal, or the list of all that is wrong with it.
import { SETTING_CHOICES, SETTINGS } from '#register/tabs/settings-list';
import { addDays, parseCivilDate, type CivilDate } from '#rules/dates/civil-date';
import { Collector } from './collect.ts';
import { readGoogle } from './read-google.ts';
import { readStep } from './read-step.ts';
import {
  DAILY,
  TYPING,
  type Day,
  type Rehearsal,
  type Step,
  type TypedSetting,
} from './rehearsal.ts';
import { readTree, type Problem, type Tree } from './tree.ts';

type RehearsalResult =
  | { readonly ok: true; readonly rehearsal: Rehearsal }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readRehearsal(source: string): RehearsalResult {
  const read = readTree(source);
  if (!read.ok) return read;
  const collect = new Collector();
  const rehearsal = readTop(read.tree, collect);
  if (collect.problems.length > 0) {
    return { ok: false, problems: [...collect.problems].sort((a, b) => a.line - b.line) };
  }
  return { ok: true, rehearsal };
}

/** Ten years: a day later than that is a slip of the pen. */
const LONGEST = 3_653;

const TOP = ['title', 'settings', 'until', 'daily', 'typing', 'setup', 'google', 'days'] as const;

function readTop(tree: Tree, collect: Collector): Rehearsal {
  const top = collect.entries(tree, 'Tệp diễn tập', TOP);
  const title = top.get('title');
  const settings = top.get('settings');
  const until = top.get('until');
  const daily = top.get('daily');
  const typing = top.get('typing');
  const setup = top.get('setup');
  const google = top.get('google');
  const days = collect.required(top, 'days', { line: tree.line, what: 'Tệp diễn tập' });
  if (setup !== undefined) collect.choice(setup.value, 'Mục “setup”', ['manual']);
  if (setup !== undefined && settings !== undefined)
    collect.add(settings.line, 'Mục “settings” không dùng cùng “setup: manual”: khi đó chưa có sổ');
  const rehearsal: Rehearsal = {
    title: title === undefined ? '' : (collect.text(title.value, 'Mục “title”') ?? ''),
    settings: settings === undefined ? [] : readSettings(settings.value, collect),
    until: until === undefined ? null : readDate(until.value, 'Mục “until”', collect),
    daily: (daily && collect.choice(daily.value, 'Mục “daily”', DAILY.slice(1))) ?? 'every day',
    typing: (typing && collect.choice(typing.value, 'Mục “typing”', TYPING.slice(1))) ?? 'apart',
    bare: setup !== undefined,
    google: google === undefined ? {} : readGoogle(google.value, collect),
    days: days === null ? [] : readDays(days, collect),
  };
  const last = rehearsal.days.at(-1);
  if (
    until !== undefined &&
    rehearsal.until !== null &&
    last !== undefined &&
    last.on > rehearsal.until
  ) {
    collect.add(until.line, `Mục “until” (${rehearsal.until}) sớm hơn ngày cuối cùng (${last.on})`);
  }
  const first = rehearsal.days[0];
  const end = rehearsal.until ?? last?.on;
  if (first !== undefined && end !== undefined && end > addDays(first.on, LONGEST))
    collect.add(
      (until ?? days ?? tree).line,
      `Diễn tập từ ${first.on} đến ${end} dài quá 10 năm; đề nghị xem lại ngày cuối`,
    );
  return rehearsal;
}

function readSettings(tree: Tree, collect: Collector): TypedSetting[] {
  const keys = SETTINGS.map(({ key }) => key);
  const names = [...keys, ...SETTINGS.map(({ label }) => label)];
  const typed: TypedSetting[] = [];
  for (const [name, entry] of collect.entries(tree, 'Thiết lập', names)) {
    const setting = SETTINGS.find(({ key, label }) => key === name || label === name);
    if (setting === undefined) continue;
    const what = `Thiết lập “${setting.label}”`;
    const choices = SETTING_CHOICES[setting.key];
    const text =
      choices === undefined
        ? collect.text(entry.value, what)
        : collect.choice(entry.value, what, choices);
    if (text !== null) typed.push({ key: setting.key, text });
  }
  return typed;
}

function readDays(tree: Tree, collect: Collector): Day[] {
  const items = collect.list(tree, 'Mục “days”');
  if (tree.kind === 'list' && items.length === 0)
    collect.add(tree.line, 'Mục “days” không có ngày nào');
  const days = items.flatMap((item) => readDay(item, collect) ?? []);
  return days.sort((a, b) => compare(`${a.on}T${a.at}`, `${b.on}T${b.at}`));
}

function readDay(tree: Tree, collect: Collector): Day | null {
  const map = collect.entries(tree, 'Một ngày', ['on', 'at', 'do']);
  if (tree.kind !== 'map') return null;
  const owner = { line: tree.line, what: 'Một ngày' };
  const onTree = collect.required(map, 'on', owner);
  const on = onTree === null ? null : readDate(onTree, 'Mục “on”', collect);
  const at = readTime(map.get('at')?.value, collect);
  const steps = map.get('do');
  const read: Step[] = [];
  for (const item of steps === undefined ? [] : collect.list(steps.value, 'Mục “do”')) {
    const step = readStep(item, collect);
    if (step !== null) read.push(step);
  }
  return on === null || at === null ? null : { on, at, steps: read };
}

function readTime(tree: Tree | undefined, collect: Collector): string | null {
  if (tree === undefined) return '09:00';
  const text = collect.text(tree, 'Mục “at”');
  if (text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  return collect.add(tree.line, `Mục “at”: “${text}” không phải là giờ (HH:mm)`);
}

function readDate(tree: Tree, what: string, collect: Collector): CivilDate | null {
  const text = collect.text(tree, what);
  if (text === null) return null;
  const date = parseCivilDate(text);
  if (date !== null) return date;
  return collect.add(tree.line, `${what}: “${text}” không phải là ngày có thật (yyyy-MM-dd)`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
