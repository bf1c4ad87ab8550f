// The resource file of the script project: sources of letters, mails and texts, read only when something needs them.
import * as z from 'zod/mini';

const Texts = z.record(z.string(), z.string());
/** `rooms`: code; `letters`: their documents in Base64. */
const Resources = z.object({ rooms: Texts, letters: Texts, mails: Texts, texts: Texts });
export type Resources = z.infer<typeof Resources>;

/** The file as the build knows it: its name, and the hash of what stands between its marks. */
interface Stamp {
  readonly file: string;
  readonly hash: string;
}

/** Reads and checks the file at the first call; throws in Vietnamese when it is missing or of another release. */
export function resourceReader(stamp: Stamp): () => Resources {
  let known: Resources | null = null;
  return () => (known ??= readResources(stamp));
}

/** What an HTML reader may put around it, or do to its line breaks, changes nothing. */
const PACKED = /tai-nguyen:([A-Za-z0-9+/=\s]+):het/;

function readResources({ file, hash }: Stamp): Resources {
  const packed = PACKED.exec(contentOf(file))?.[1]?.replace(/\s+/g, '') ?? '';
  if (hashOf(packed) !== hash) {
    throw new Error(`Tệp “${file}” của dự án không cùng bản phát hành với mã. ${PUT_BACK}`);
  }
  const text = Utilities.newBlob(Utilities.base64Decode(packed)).getDataAsString('UTF-8');
  return z.parse(Resources, JSON.parse(text));
}

const PUT_BACK = 'Đề nghị đưa lại đủ các tệp của cùng một bản phát hành vào dự án rồi chạy lại.';

function contentOf(file: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(file).getContent();
  } catch {
    throw new Error(`Dự án thiếu tệp “${file}”. ${PUT_BACK}`);
  }
}

const hashOf = (text: string): string =>
  Array.from(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text), (byte) =>
    (byte & 255).toString(16).padStart(2, '0'),
  ).join('');
