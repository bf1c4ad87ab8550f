// Checks of this machine and of the code on it.
import * as z from 'zod';
import { CODE_LIMIT } from '../build/bundle.ts';
import { finding, type Finding } from './finding.ts';
import type { MachineFacts } from './machine-facts.ts';

type Check = (facts: MachineFacts) => Finding;

const LEAST = { major: 20, minor: 19 } as const;

const node: Check = ({ node }) => {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const old = major < LEAST.major || (major === LEAST.major && minor < LEAST.minor);
  return finding(
    'Node',
    `Bản ${node}.`,
    old ? `Đề nghị cài Node từ bản ${LEAST.major}.${LEAST.minor} trở lên.` : null,
  );
};

const clasp: Check = ({ seen, built }) => {
  const name = 'clasp chạy được và thấy đúng các tệp cần đẩy';
  if (!('length' in seen))
    return finding(name, seen.said, 'Đề nghị chạy “npm ci” trong thư mục phần mềm rồi thử lại.');
  const same = [...seen].sort().join(', ') === [...built].sort().join(', ');
  return finding(
    name,
    `${seen.join(', ') || 'Không thấy tệp nào'}.`,
    same
      ? null
      : `Cần đúng ${built.length} tệp: ${built.join(', ')}. Đề nghị lấy lại bản phần mềm nguyên vẹn.`,
  );
};

const size: Check = ({ bundle }) => {
  const bytes = Buffer.byteLength(bundle.code);
  const over = bytes > CODE_LIMIT;
  return finding(
    'Kích thước Code.js',
    `${bytes} byte, giới hạn ${CODE_LIMIT} byte.`,
    over ? 'Đề nghị người phụ trách phần mềm bớt mã trước khi đẩy.' : null,
  );
};

const Manifest = z.object({
  dependencies: z.object({ enabledAdvancedServices: z.array(z.object({ serviceId: z.string() })) }),
});
const SERVICES = ['drive', 'sheets'];

const services: Check = ({ bundle }) => {
  const manifest = Manifest.safeParse(JSON.parse(bundle.manifest));
  const named = manifest.data?.dependencies.enabledAdvancedServices ?? [];
  const ids = named.map(({ serviceId }) => serviceId).sort();
  return finding(
    'appsscript.json ghi đủ hai dịch vụ',
    ids.length === 0 ? 'Không ghi dịch vụ nào.' : `${ids.join(', ')}.`,
    SERVICES.every((id) => ids.includes(id))
      ? null
      : 'Đề nghị lấy lại tệp apps-script/appsscript.json.',
  );
};

const tracked: Check = ({ tracked }) =>
  finding(
    'Khóa và mã dự án không nằm trong kho mã',
    tracked.length === 0
      ? 'Không nằm trong kho mã.'
      : `Đang nằm trong kho mã: ${tracked.join(', ')}.`,
    tracked.length === 0
      ? null
      : `Đề nghị chạy “git rm --cached ${tracked.join(' ')}”, rồi đổi khóa.`,
  );

const readable: Check = ({ readable }) =>
  finding(
    'Khóa chỉ người dùng máy này đọc được',
    readable.length === 0
      ? 'Không có tệp nào người khác đọc được.'
      : `Người khác đọc được: ${readable.join(', ')}.`,
    readable.length === 0 ? null : `Đề nghị chạy “chmod 600 ${readable.join(' ')}”.`,
  );

export const checkMachine = (facts: MachineFacts): Finding[] =>
  [node, clasp, size, services, tracked, readable].map((check) => check(facts));
