// What opens the office's Google account from this machine: kept in .secrets, for its owner only, outside the repository.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Beside the software, wherever the command is started from. */
export const SECRETS = fileURLToPath(new URL('../../.secrets', import.meta.url));

/** Live Google is not set up on this machine: what is missing, where to get it. */
export class NotConfigured extends Error {
  readonly code = 'NOT_CONFIGURED';
}

/** The register is read and its journal written; of Drive only what the office's own project made is seen. */
export const SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.file',
];

const Key = z.object({
  installed: z.object({
    client_id: z.string(),
    client_secret: z.string(),
    redirect_uris: z.array(z.string()).check(z.minLength(1)),
  }),
});
const Token = z.looseObject({ refresh_token: z.string(), scope: z.string().optional() });
export type ClientKey = z.infer<typeof Key>['installed'];
export type Token = z.infer<typeof Token>;

export const keyFile = (folder: string): string => join(folder, 'client.json');
export const tokenFile = (folder: string): string => join(folder, 'token.json');

export const clientKey = (folder: string): ClientKey =>
  readSecret(keyFile(folder), {
    kind: Key,
    help: 'Đề nghị tạo khóa OAuth loại “Desktop app” (Ứng dụng trên máy tính) trong đúng dự án Google Cloud đã gắn với dự án Apps Script, tải về tệp này (docs/day-bao-cao-len-drive.md).',
  }).installed;

/** Null before the first sign-in. */
export function savedToken(folder: string): Token | null {
  const path = tokenFile(folder);
  return existsSync(path) ? readSecret(path, { kind: Token, help: SIGN_IN }) : null;
}

export const SIGN_IN = 'Đề nghị chạy “npm run -s ward -- sign-in”.';

/** What Google gave, when it will last; null when it will not. */
export function lastingToken(given: unknown): Token | null {
  const token = Token.safeParse(given);
  return token.success ? token.data : null;
}

/** What was asked for and not allowed: a person may leave boxes unticked. Google leaves the list out where it is whole. */
export function missingScopes({ scope }: Pick<Token, 'scope'>): string[] {
  const allowed = scope?.split(' ') ?? SCOPES;
  return SCOPES.filter((each) => !allowed.includes(each));
}

export function keepToken(folder: string, token: Token): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = tokenFile(folder);
  writeFileSync(path, JSON.stringify(token), { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** Reads a JSON file of the folder; throws NotConfigured with `help` when it is missing or of another kind. */
export function readSecret<T>(
  path: string,
  { kind, help }: { readonly kind: z.ZodType<T>; readonly help: string },
): T {
  if (!existsSync(path)) throw new NotConfigured(`Chưa có tệp ${path}. ${help}`);
  try {
    return kind.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new NotConfigured(`Tệp ${path} không đúng dạng. ${help}`);
  }
}
