// `taxcode`: whether tax codes and personal numbers are well formed; a wrong one warns, the exit code stays 0.
import { type TaxCodeCheck, type TaxCodeKind, checkTaxCode } from '#rules/units/tax-code';
import { WrongUse } from '../workplace/wrong-use.ts';
import { type Command, defineCommand, outJson } from './command.ts';

const KIND_WORDS: Readonly<Record<TaxCodeKind, string>> = {
  organisation: 'mã số thuế của tổ chức (10 chữ số)',
  branch: 'mã số thuế của chi nhánh, đơn vị phụ thuộc (13 chữ số)',
  personal: 'số định danh cá nhân, hộ kinh doanh (12 chữ số)',
};

function line({ input, kind, warning }: TaxCodeCheck): string {
  const what = kind === null ? 'không nhận ra' : KIND_WORDS[kind];
  return `${input}: ${what}${warning === null ? ' – hợp lệ' : ` – ${warning}`}`;
}

export const taxcode: Command = defineCommand({
  name: 'taxcode',
  summary: 'Kiểm tra mã số thuế, số định danh (chỉ cảnh báo, không chặn)',
  usage: [
    'npm run -s ward -- taxcode MÃ [MÃ …] [--json]',
    '  Ví dụ: npm run -s ward -- taxcode 0801234560 0801234560-001 079185015178',
  ].join('\n'),
  options: {},
  run({ positionals }, io) {
    if (positionals.length === 0) throw new WrongUse('Cần ít nhất một mã số thuế.');
    const checks = positionals.map(checkTaxCode);
    if (io.json) outJson(io, checks);
    else io.out(checks.map(line).join('\n'));
    return 0;
  },
});
