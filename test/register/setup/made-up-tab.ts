// A tab made up for it, beside a tab of units, and what set-up asks for it, for the tests beside this file.
import { defineTab, type Tab } from '#register/table/column';
import { derived, staff } from '#register/table/columns';
import { listsOf } from '#register/setup/lists';
import { tabRequests } from '#register/setup/requests';
import { declaredAt } from '#register/setup/sight';

export const names = { key: 'sample', title: 'Mẫu', sheetId: 7 };

export const units = () =>
  defineTab({
    key: 'units',
    title: 'Đơn vị',
    sheetId: 8,
    columns: {
      code: staff.code('Mã'),
      choice: derived.long('Chọn'),
      chosen: derived.code('Chọn mã'),
    },
  });

/** What a tab with these columns gets, beside the tab of units. */
export function requestsOf(columns: Tab['columns'], more: Partial<Tab> = {}) {
  const tab = defineTab({ ...names, ...more, columns });
  const tabs = [tab, units()];
  return tabRequests(tab, { tabs, lists: listsOf(tabs), at: declaredAt }, {});
}
