// `sign-in`: a person allows this machine to read the register and to put the report into Drive.
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, noMoreWords, outJson } from './command.ts';

const MINUTES = 5;

export const signIn = defineCommand({
  name: 'sign-in',
  summary: 'Đăng nhập tài khoản Google của cơ quan để đẩy báo cáo lên Drive',
  usage: [
    'npm run -s ward -- sign-in [--json]',
    '',
    '  In một địa chỉ để mở bằng trình duyệt trên máy này, chờ đăng nhập trong 05 phút.',
    '  Cần có trước: khóa OAuth loại “Desktop app” ở .secrets/client.json (docs/day-bao-cao-len-drive.md).',
  ].join('\n'),
  options: {},
  async run({ positionals }, io) {
    noMoreWords(positionals);
    const { signIn: ask } = await import('../google/sign-in.ts');
    const { NotConfigured, SECRETS } = await import('../google/secrets.ts');
    const say = io.json ? io.err : io.out;
    const show = (address: string): void => {
      say('Đề nghị mở địa chỉ sau, chọn tài khoản của cơ quan, đánh dấu đủ mọi ô quyền:');
      say(address);
    };
    try {
      const kept = await ask(SECRETS, { show, milliseconds: MINUTES * 60_000 });
      if (io.json) outJson(io, { signedIn: true, kept });
      else io.out(`Đã đăng nhập. Phiên được giữ ở ${kept}, chỉ người dùng máy này đọc được.`);
      return 0;
    } catch (error) {
      if (error instanceof NotConfigured) throw new WrongUse(error.message);
      throw error;
    }
  },
});
