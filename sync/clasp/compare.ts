// What a push would take away from the project on Google, found before it is pushed.
import * as z from 'zod';
import { hashOf } from './hash.ts';

/** Files of a project by the name that clasp gives them: Code.js, appsscript.json, tai-nguyen.html. */
export type ProjectFiles = Readonly<Record<string, string>>;

export interface Comparison {
  /** All of ours lies there as it is. */
  readonly same: boolean;
  /** Nothing was ever pushed there: what a new project holds by itself. */
  readonly fresh: boolean;
  /** What somebody made there and nobody has elsewhere, a sentence each. */
  readonly lost: readonly string[];
  /** What the person has to know or do besides. */
  readonly notes: readonly string[];
}

interface Compared {
  readonly remote: ProjectFiles;
  readonly ours: ProjectFiles;
  /** Hashes of the last push from this machine. */
  readonly pushed?: Readonly<Record<string, string>> | undefined;
}

const MANIFEST = 'appsscript.json';

export function compareProject({ remote, ours, pushed }: Compared): Comparison {
  const theirs = Object.entries(remote).filter(([, text]) => !isEmptyScript(text));
  const fresh = theirs.every(([name]) => name === MANIFEST);
  const same = Object.entries(ours).every(([name, text]) => isSame(text, remote[name] ?? ''));
  const scripts = theirs.filter(([name]) => name !== MANIFEST);
  const manifests: Manifests = { theirs: remote[MANIFEST] ?? '', ours: ours[MANIFEST] ?? '' };
  const ownManifest = pushed?.[MANIFEST] === hashOf(manifests.theirs);
  return {
    same,
    fresh,
    lost: [
      ...scripts.flatMap(([name, text]) => lostFile({ name, text, our: ours[name], pushed })),
      ...(ownManifest ? [] : lostOfManifest(manifests)),
    ],
    notes: [
      ...(same || fresh || pushed !== undefined ? [] : [NO_MARK]),
      ...(fresh ? [] : newScopes(manifests)),
    ],
  };
}

const NO_MARK =
  'Máy này chưa đẩy lên dự án đó lần nào nên không biết mã trên đó có ai sửa tay hay không; bản trên đó sẽ được thay.';

const isSame = (a: string, b: string): boolean => hashOf(a) === hashOf(b);

/** What Google puts into a new project. */
const isEmptyScript = (text: string): boolean =>
  /^(function myFunction\(\) \{\s*\})?$/.test(text.trim());

interface RemoteFile {
  readonly name: string;
  readonly text: string;
  readonly our: string | undefined;
  readonly pushed: Compared['pushed'];
}

function lostFile({ name, text, our, pushed }: RemoteFile): string[] {
  const last = pushed?.[name];
  if (last === hashOf(text)) return [];
  if (our === undefined)
    return [`Tệp “${name}” có trên dự án mà không có trong gói mã: sẽ bị xóa.`];
  if (last === undefined || isSame(text, our)) return [];
  return [`Tệp “${name}” đã bị sửa trên script.google.com từ lần đẩy trước: chỗ sửa sẽ mất.`];
}

interface Manifests {
  readonly theirs: string;
  readonly ours: string;
}

const Service = z.looseObject({ serviceId: z.string(), version: z.string().optional() });
const Library = z.looseObject({ userSymbol: z.string() });
const Manifest = z.looseObject({
  dependencies: z
    .looseObject({
      enabledAdvancedServices: z.array(Service).optional(),
      libraries: z.array(Library).optional(),
    })
    .optional(),
  oauthScopes: z.array(z.string()).optional(),
});

/** What a push may change without taking anything from anybody. */
const PLAIN = ['timeZone', 'dependencies', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'];

function lostOfManifest(manifests: Manifests): string[] {
  const theirs = manifestOf(manifests.theirs);
  const ours = manifestOf(manifests.ours);
  const kept = new Set(ours.dependencies?.enabledAdvancedServices?.map(serviceOf));
  const services = theirs.dependencies?.enabledAdvancedServices ?? [];
  const libraries = theirs.dependencies?.libraries ?? [];
  const settings = Object.keys(theirs).filter(
    (key) => !PLAIN.includes(key) && JSON.stringify(theirs[key]) !== JSON.stringify(ours[key]),
  );
  return [
    ...services
      .filter((service) => !kept.has(serviceOf(service)))
      .map((service) => `Dịch vụ “${serviceOf(service)}” đã thêm vào dự án: sẽ bị gỡ.`),
    ...libraries.map(({ userSymbol }) => `Thư viện “${userSymbol}” đã thêm vào dự án: sẽ bị gỡ.`),
    ...settings.map((key) => `Mục “${key}” của tệp ${MANIFEST} trên dự án: sẽ bị thay.`),
  ];
}

const serviceOf = ({ serviceId, version }: z.infer<typeof Service>): string =>
  [serviceId, version ?? ''].join(' ').trim();

/** Triggers stop after a push that asks for more, until the owner allows it. */
function newScopes(manifests: Manifests): string[] {
  const before = manifestOf(manifests.theirs).oauthScopes;
  const more = (manifestOf(manifests.ours).oauthScopes ?? []).filter(
    (scope) => before !== undefined && !before.includes(scope),
  );
  if (more.length === 0) return [];
  const names = more.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  return [
    `Bản này xin thêm quyền ${names.join(', ')}: việc tự động dừng cho đến khi tài khoản cơ quan mở dự án, chạy hàm caiDat và cho phép lại.`,
  ];
}

function manifestOf(text: string): z.infer<typeof Manifest> {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
