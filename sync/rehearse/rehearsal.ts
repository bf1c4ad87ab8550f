// What a rehearsal file says, once it is read: settings, and days with the steps people take on them.
import type { Tab } from '#register/table/column';
import type { SettingKey } from '#register/tabs/settings-list';
import type { CivilDate } from '#rules/dates/civil-date';
import type { Google } from '../office/store/google.ts';
import type { Typed } from '../workplace/typed.ts';

export interface Rehearsal {
  readonly title: string;
  readonly settings: readonly TypedSetting[];
  readonly until: CivilDate | null;
  readonly daily: Daily;
  readonly typing: Typing;
  /** Nothing is set up when the first day begins: a step `script: caiDat` does it. */
  readonly bare: boolean;
  /** How Google is before set-up. */
  readonly google: Partial<Google>;
  /** In order of time. */
  readonly days: readonly Day[];
}

/**
 * When the hourly trigger is played: every day, on working days and those on which something happens, or never (then only
 * the step `run: daily` runs the office).
 */
export type Daily = (typeof DAILY)[number];
export const DAILY = ['every day', 'workdays', 'manual'] as const;

/**
 * Whether the steps of one moment are typed minutes apart, each with a run of its own, or one right after the other: then the
 * first starts a run, and the day's last hour takes the rest.
 */
export type Typing = (typeof TYPING)[number];
export const TYPING = ['apart', 'together'] as const;

export interface TypedSetting {
  readonly key: SettingKey;
  readonly text: string;
}

export interface Day {
  readonly on: CivilDate;
  /** HH:mm */
  readonly at: string;
  readonly steps: readonly Step[];
}

export type Step = StepBody & { readonly line: number };

export type StepBody =
  | { readonly kind: 'form'; readonly form: FormAnswers }
  | {
      readonly kind: 'edit';
      readonly tab: Tab;
      readonly where: readonly Typed[];
      readonly set: readonly Typed[];
      /** The account that edits, where it is not the owner's. */
      readonly by?: string | null;
    }
  | { readonly kind: 'add'; readonly tab: Tab; readonly row: readonly Typed[] }
  | { readonly kind: 'delete'; readonly tab: Tab; readonly where: readonly Typed[] }
  | { readonly kind: 'sort'; readonly tab: Tab; readonly by: string }
  | { readonly kind: 'insert'; readonly tab: Tab; readonly above: readonly Typed[] }
  | {
      readonly kind: 'paste';
      readonly tab: Tab;
      /** 0-based. */
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'run' }
  | { readonly kind: 'push' }
  | { readonly kind: 'google'; readonly google: Partial<Google> }
  | { readonly kind: 'script'; readonly script: ScriptRun }
  | { readonly kind: 'say'; readonly text: string };

/** What somebody runs in the script editor. */
export const OWNER_FUNCTIONS = [
  'caiDat',
  'kiemTra',
  'chayNgay',
  'banGiao',
  'hoSoNam',
  'goCaiDat',
] as const;

export interface ScriptRun {
  readonly fn: (typeof OWNER_FUNCTIONS)[number];
  /** The account that runs it; null for the owner's. */
  readonly by: string | null;
  /** Cut off at this call to Google (from 0), before or after it took effect. */
  readonly killed: { readonly at: number; readonly when: 'before' | 'after' } | null;
}

export const FORM_FIELDS = [
  'conference',
  'kind',
  'name',
  'taxCode',
  'address',
  'representative',
  'phone',
  'email',
  'attend',
  'delegates',
  'inWard',
  'publishName',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export const PETITION_FIELDS = ['group', 'title', 'content'] as const;
export type PetitionField = (typeof PETITION_FIELDS)[number];

export interface FormAnswers {
  readonly fields: Partial<Record<FormField, string>>;
  readonly petitions: readonly Partial<Record<PetitionField, string>>[];
  /** Of an earlier phiếu, which is edited instead: the code or name of its unit, or the title of a petition. */
  readonly edits?: string | null;
  /** The form's trigger never fires. */
  readonly lost: boolean;
  /** The form's trigger fires twice. */
  readonly twice: boolean;
}
