// What must hold before set-up makes anything: every permission given, the right account, both APIs on.
import { installedParts, remember } from './properties.ts';
import { callGoogle, GoogleError, urls } from './rest.ts';
import { removeTriggers, triggerIds } from './triggers.ts';

/** Returns the account that the office runs as; throws in Vietnamese, with nothing made, where something does not hold. */
export function requireSound(): string {
  // Google asks for the boxes that were left unticked, and ends the run here.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const owner = requireOwner(installedParts().owner);
  const off = APIS.filter(isOff).map(({ name }) => name);
  if (off.length === 0) return owner;
  throw new Error(
    `Chưa bật ${off.join(' và ')} cho dự án kịch bản. Đề nghị: trong trình soạn thảo Apps Script, ở mục “Dịch vụ” bấm dấu +, thêm Google Sheets API và Google Drive API (đã có thì xóa rồi thêm lại), đợi vài phút rồi chạy lại caiDat.`,
  );
}

/** The account that set-up was run with first is the office's; triggers of any other one are taken away. */
export function requireOwner(owner: string | undefined): string {
  const user = Session.getEffectiveUser().getEmail();
  if (owner === undefined || user === owner) return user;
  removeTriggers();
  throw new Error(
    `Phần mềm chạy bằng tài khoản ${owner}; trình kích hoạt của ${user} dừng lại và đã được gỡ. Đề nghị mở kịch bản bằng tài khoản ${owner}.`,
  );
}

/** What every event of an installed trigger bears. */
export interface Fired {
  readonly triggerUid: string;
}

/**
 * Whoever opens the web app could call any function of the script by its name, as the account that the script runs as:
 * what works on the register is done only for a trigger of ours, or for the owner's own hand in the editor.
 */
export function requireHand(event?: Fired): void {
  const uid = event?.triggerUid;
  if (uid === undefined ? isOwnHand() : isTrigger(uid)) return;
  throw new Error('Việc này chỉ chủ sổ làm được, trong trình soạn thảo Apps Script.');
}

/** A visitor has no name here, or a name of his own. */
const isOwnHand = (): boolean =>
  Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail();

/** An office of an earlier version does not know its triggers yet: they are looked up once. */
function isTrigger(uid: string): boolean {
  const known = installedParts().triggers ?? [];
  if (known.includes(uid)) return true;
  const triggers = triggerIds();
  if (triggers.join() !== known.join()) remember({ triggers });
  return triggers.includes(uid);
}

interface Api {
  readonly name: string;
  readonly url: string;
}

/** A spreadsheet that is nowhere: where the API is on, Google says so. */
const APIS: readonly Api[] = [
  { name: 'Google Sheets API', url: `${urls.spreadsheets}/khong-co?fields=spreadsheetId` },
  {
    name: 'Google Drive API',
    url: `${urls.files}?pageSize=1&fields=files(id)&supportsAllDrives=true&includeItemsFromAllDrives=true`,
  },
];

function isOff({ url }: Api): boolean {
  try {
    callGoogle({ method: 'get', url });
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    if (error.status === 404) return false;
    if (error.status === 403 && /has not been used|is disabled/.test(error.message)) return true;
    throw error;
  }
  return false;
}
