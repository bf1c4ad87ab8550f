// “Cần sửa” of “Danh bạ cơ quan”: a body that cannot be found, or not be written to, by what stands in its row.
import type { Drafts } from '../../register/book/book.ts';
import { foldText } from '../../rules/fold.ts';
import { addressesIn } from '../base/office-words.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

type BodyRow = Drafts['bodies']['rows'][number];

export function deriveBodies({ book }: Pick<RunContext, 'book'>): void {
  const { bodies } = book.tabs;
  const named = new Map<string, Set<BodyRow>>();
  for (const row of bodies.rows)
    for (const name of namesOf(row))
      named.set(foldText(name), (named.get(foldText(name)) ?? new Set()).add(row));
  for (const row of bodies.rows) {
    const { email, symbol } = row.value;
    const faults = rowFaults(row);
    if (isBlank(row, 'name')) faults.push('Chưa ghi tên cơ quan; dòng chưa được dùng.');
    if (isBlank(row, 'kind')) faults.push('Chưa chọn nhóm; đang coi là thuộc UBND.');
    if (email !== null && addressesIn(email).length < wordsIn(email)) faults.push(BAD_ADDRESS);
    for (const name of new Set(namesOf(row)))
      if ((named.get(foldText(name))?.size ?? 0) > 1)
        faults.push(`“${name}” có ở hai dòng; mỗi cơ quan một dòng.`);
    if (symbol !== null && bodies.rows.some((one) => one !== row && one.value.symbol === symbol))
      faults.push(`Ký hiệu “${symbol}” có ở hai dòng; số văn bản không phân biệt được cơ quan.`);
    row.value.fix = faults.join('\n') || null;
  }
}

const BAD_ADDRESS = 'Thư điện tử có phần không đúng dạng địa chỉ; thư không gửi tới phần đó.';

const wordsIn = (text: string): number =>
  text.split(/[\s,;]+/).filter((part) => part !== '').length;

/** The names under which the body is found. */
const namesOf = ({ value: { name, short } }: BodyRow): string[] =>
  name === null ? [] : [name, short].filter((one): one is string => one !== null);
