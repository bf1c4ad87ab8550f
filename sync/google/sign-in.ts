// Signing in to the office's Google account: once by a person, then by what was kept of it.
import { askPerson, type Asking } from './ask-person.ts';
import { newAuthClient, type AuthClient } from './clients.ts';
import {
  clientKey,
  keepToken,
  keyFile,
  lastingToken,
  missingScopes,
  NotConfigured,
  savedToken,
  SIGN_IN,
  tokenFile,
  type Token,
} from './secrets.ts';

export type Ask = Omit<Asking, 'keyFile'>;

/** Asks a person, checks what was allowed, keeps it; returns the file it is kept in. */
export async function signIn(folder: string, ask: Ask): Promise<string> {
  clientKey(folder);
  const token = lastingToken(await askPerson({ ...ask, keyFile: keyFile(folder) }));
  if (token === null)
    throw new NotConfigured(`Google không cấp phiên đăng nhập lâu dài. ${SIGN_IN}`);
  requireScopes(token);
  keepToken(folder, token);
  return tokenFile(folder);
}

/** A client with what an earlier sign-in left; throws NotConfigured, with what to do, where it will not do. */
export async function signedIn(folder: string): Promise<AuthClient> {
  const key = clientKey(folder);
  const token = savedToken(folder);
  if (token === null)
    throw new NotConfigured(`Máy chưa đăng nhập tài khoản của cơ quan. ${SIGN_IN}`);
  requireScopes(token);
  const client = newAuthClient({ clientId: key.client_id, clientSecret: key.client_secret });
  client.setCredentials({ refresh_token: token.refresh_token });
  try {
    await client.getAccessToken();
  } catch (error) {
    throw new NotConfigured(stale(error instanceof Error ? error.message : String(error)));
  }
  return client;
}

function requireScopes(token: Token): void {
  const missing = missingScopes(token);
  if (missing.length === 0) return;
  throw new NotConfigured(
    `Khi đăng nhập, còn ô quyền chưa được đánh dấu (${missing.join(', ')}). ${SIGN_IN.slice(0, -1)} và đánh dấu đủ các ô.`,
  );
}

/** Google takes back the sign-in of a project in “Testing” after a week. */
function stale(why: string): string {
  return /invalid_grant/.test(why)
    ? `Google không nhận phiên đăng nhập đã lưu nữa (${why}): phiên của dự án còn ở trạng thái “Testing” (Thử nghiệm) chỉ dùng được 07 ngày, hoặc quyền đã bị thu hồi, mật khẩu đã đổi. Đề nghị đưa dự án Google Cloud sang “In production” (Phát hành) rồi chạy “npm run -s ward -- sign-in”.`
    : `Không hỏi được Google về phiên đăng nhập (${why}). Đề nghị kiểm tra mạng rồi chạy lại.`;
}
