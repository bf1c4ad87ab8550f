// Signing in to the office's Google account on this machine; what Google gives is kept in .secrets, for its owner only.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { newAuthClient, type AuthClient } from './clients.ts';

/** Live Google is not set up on this machine: what is missing, where to get it. */
export class NotConfigured extends Error {
  readonly code = 'NOT_CONFIGURED';
}

/** The register is read and its journal written; of Drive only what the office's own project made is seen. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.file',
];

const KEY_FILE = 'client.json';
const TOKEN_FILE = 'token.json';

const Key = z.object({ installed: z.object({ client_id: z.string(), client_secret: z.string() }) });
const Token = z.looseObject({ refresh_token: z.string() });

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

export async function signIn(folder: string): Promise<AuthClient> {
  const keyPath = join(folder, KEY_FILE);
  const { installed } = readSecret(keyPath, {
    kind: Key,
    help: 'Đề nghị tạo khóa OAuth loại “Desktop app” trong đúng dự án Google Cloud của sổ rồi tải về tệp này.',
  });
  const tokenPath = join(folder, TOKEN_FILE);
  const token = existsSync(tokenPath)
    ? readSecret(tokenPath, { kind: Token, help: 'Đề nghị xóa tệp này rồi đăng nhập lại.' })
    : keep(tokenPath, await askPerson(keyPath));
  // The client that local-auth gives sends requests without Authorization: another, with the same key.
  const client = newAuthClient(installed.client_id, installed.client_secret);
  client.setCredentials(token);
  try {
    await client.getAccessToken();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotConfigured(
      `Google không nhận phiên đăng nhập đã lưu (${why}). Phiên của dự án ở chế độ thử chỉ dùng được 07 ngày. Đề nghị xóa tệp ${tokenPath} rồi chạy lại để đăng nhập.`,
    );
  }
  return client;
}

async function askPerson(keyfilePath: string): Promise<z.infer<typeof Token>> {
  const { authenticate } = await import('@google-cloud/local-auth');
  const { credentials } = await authenticate({ keyfilePath, scopes: SCOPES });
  const token = Token.safeParse(credentials);
  if (token.success) return token.data;
  throw new NotConfigured(
    'Google không cấp quyền lâu dài. Đề nghị chạy lại và đồng ý đủ các quyền.',
  );
}

function keep(path: string, token: z.infer<typeof Token>): z.infer<typeof Token> {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(token), { mode: 0o600 });
  chmodSync(path, 0o600);
  return token;
}
