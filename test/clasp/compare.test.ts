// What a push would take away from a project is said before it is pushed.
import { describe, expect, it } from 'vitest';
import { compareProject, type ProjectFiles } from '../../sync/clasp/compare.ts';
import { hashOf } from '../../sync/clasp/hash.ts';

const SHEETS = { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' };
const manifest = (more: object = {}): string =>
  JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    dependencies: { enabledAdvancedServices: [SHEETS] },
    ...more,
  });
const ours = { 'Code.js': 'mới', 'tai-nguyen.html': 'mẫu', 'appsscript.json': manifest() };
const old = { ...ours, 'Code.js': 'cũ' };
const pushedOf = (files: ProjectFiles) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, hashOf(text)]));

describe('comparing a project with what is pushed', () => {
  it('finds a new project, as Google makes it, with nothing to lose', () => {
    const remote = {
      'Mã.js': 'function myFunction() {\n\n}\n',
      'appsscript.json': '{"timeZone":"America/New_York"}',
    };
    expect(compareProject({ remote, ours })).toEqual({
      same: false,
      fresh: true,
      lost: [],
      notes: [],
    });
  });

  it('finds the same files the same, whatever their line ends', () => {
    const remote = { ...ours, 'appsscript.json': `${ours['appsscript.json']}\r\n` };
    expect(compareProject({ remote, ours })).toMatchObject({ same: true, lost: [], notes: [] });
  });

  it('takes what was pushed from here for an earlier version of ours', () => {
    expect(compareProject({ remote: old, ours, pushed: pushedOf(old) })).toEqual({
      same: false,
      fresh: false,
      lost: [],
      notes: [],
    });
  });

  it('tells a file that was changed there since, and one that somebody added', () => {
    const remote = { ...old, 'Code.js': 'sửa tay', 'thêm/của tôi.js': 'x()' };
    expect(compareProject({ remote, ours, pushed: pushedOf(old) }).lost).toEqual([
      'Tệp “Code.js” đã bị sửa trên script.google.com từ lần đẩy trước: chỗ sửa sẽ mất.',
      'Tệp “thêm/của tôi.js” có trên dự án mà không có trong gói mã: sẽ bị xóa.',
    ]);
  });

  it('says that it cannot know who changed what was never pushed from here', () => {
    const { lost, notes } = compareProject({ remote: old, ours });
    expect(lost).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('chưa đẩy lên dự án đó lần nào')]);
  });

  it('tells services, libraries and settings of the manifest that would go', () => {
    const dependencies = {
      enabledAdvancedServices: [SHEETS, { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }],
      libraries: [{ userSymbol: 'Lich', libraryId: 'x', version: '1' }],
    };
    const theirs = manifest({ dependencies, webapp: { access: 'ANYONE' }, timeZone: 'Asia/Tokyo' });
    const remote = { ...old, 'appsscript.json': theirs };
    expect(compareProject({ remote, ours, pushed: pushedOf(old) }).lost).toEqual([
      'Dịch vụ “gmail v1” đã thêm vào dự án: sẽ bị gỡ.',
      'Thư viện “Lich” đã thêm vào dự án: sẽ bị gỡ.',
      'Mục “webapp” của tệp appsscript.json trên dự án: sẽ bị thay.',
    ]);
    expect(compareProject({ remote, ours, pushed: pushedOf(remote) }).lost).toEqual([]);
  });

  it('warns that triggers stop until a new scope is allowed', () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    const before = { ...old, 'appsscript.json': manifest({ oauthScopes: [scope('forms')] }) };
    const after = {
      ...ours,
      'appsscript.json': manifest({ oauthScopes: [scope('forms'), scope('drive.file')] }),
    };
    const { notes } = compareProject({ remote: before, ours: after, pushed: pushedOf(before) });
    expect(notes).toEqual([expect.stringMatching(/thêm quyền drive\.file:.*caiDat/)]);
    expect(compareProject({ remote: after, ours: before, pushed: pushedOf(after) }).notes).toEqual(
      [],
    );
  });
});
