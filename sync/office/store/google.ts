// How Google is towards this office: what is on, allowed, answered so or so there. Switched by tests and rehearsals.

export type Api = 'sheets' | 'drive';

/** The short names of the scopes that the script and the program ask for. */
export const SCOPES = [
  'spreadsheets',
  'drive.file',
  'forms',
  'script.external_request',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
] as const;
export type Scope = (typeof SCOPES)[number];

/** `rate`: 403 for the rate, as Drive says it; `broken`: no answer at all, the fetch itself throws. */
type FaultKind = '429' | '500' | '502' | '503' | 'rate' | 'broken';
export interface Faults {
  readonly kind: FaultKind;
  /** 1 = every call, 2 = every second one … */
  readonly every: number;
  /** Whether the call took effect although its answer says it failed. */
  readonly done: boolean;
}

export interface Google {
  /** APIs that are not switched on in the script's Cloud project. */
  apisOff: readonly Api[];
  /** Scopes that the person left without a tick when asked. */
  unticked: readonly Scope[];
  /** Scopes that the manifest does not name: nobody is asked for them. */
  undeclared: readonly Scope[];
  /** Scopes that were left without a tick when the program on a PC signed in. */
  programUnticked: readonly Scope[];
  account: 'consumer' | 'workspace';
  /** Accounts beside the owner's to which the spreadsheets were shared. */
  sharedWith: readonly string[];
  /** Whether an edit of an account that is not the owner's fires the owner's trigger. */
  othersEdits: 'fire' | 'silent';
  /** The program on a PC belongs to another Cloud project than the script: neither sees the other's files. */
  otherProject: boolean;
  /** Drive makes no form, and what Forms makes is no file of the script's for Drive under drive.file. */
  formsHidden: boolean;
  /** The name that Sheets answers for Asia/Ho_Chi_Minh. */
  zone: string;
  /** What a new spreadsheet begins with. */
  newZone: string;
  newLocale: string;
  /** Questions of text left empty: answered as "", or not at all. */
  unanswered: 'missing' | 'empty';
  /** Rows are appended after the last row with a value typed, with a value or a tick box, or with any rule or format. */
  appendAfter: 'value' | 'tickbox' | 'format';
  newForm: 'unpublished' | 'published';
  /** Every execution is started a second time just before this call of it (from 0); null: one at a time. */
  overlap: number | null;
  /** Calls take the time that service-costs.ts gives them. */
  slow: boolean;
  faults: Faults | null;
}

export const asDocumented = (): Google => ({
  apisOff: [],
  unticked: [],
  undeclared: [],
  programUnticked: [],
  account: 'consumer',
  sharedWith: [],
  othersEdits: 'fire',
  otherProject: false,
  formsHidden: false,
  zone: 'Asia/Ho_Chi_Minh',
  newZone: 'Asia/Ho_Chi_Minh',
  newLocale: 'vi_VN',
  unanswered: 'missing',
  appendAfter: 'tickbox',
  newForm: 'unpublished',
  overlap: null,
  slow: false,
  faults: null,
});
