// `schema`: tabs, columns and settings of the register, as the code knows them.
import type { Tab } from '#register/table/column';
import { SETTINGS } from '#register/tabs/settings-list';
import { ALL_TABS } from '#register/tabs/all';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: 'In các tab, cột và mục thiết lập của sổ',
  usage: 'npm run -s ward -- schema [--json]',
  options: {},
  run({ positionals }, io) {
    noMoreWords(positionals);
    if (io.json) outJson(io, { tabs: ALL_TABS.map(describeTab), settings: SETTINGS });
    else showTabs(io);
    return 0;
  },
});

function describeTab({ file, key, title, columns }: Tab) {
  return {
    file,
    key,
    title,
    columns: Object.entries(columns).map(([column, { header, type, values, by }]) => ({
      key: column,
      header,
      type,
      values,
      by,
    })),
  };
}

function showTabs(io: CommandIo): void {
  for (const tab of ALL_TABS) {
    io.out(`\n${tab.title}`);
    for (const { header, by, values } of Object.values(tab.columns)) {
      const mark = by === 'automation' ? '†' : ' ';
      io.out(`  ${mark} ${header}${values === null ? '' : ` (${values.join(' | ')})`}`);
    }
  }
  io.out('\nThiết lập');
  for (const { label, value, source } of SETTINGS) {
    io.out(`    ${label}${value === '' ? '' : `: ${value.replace('\n', ' ')}`} [${source}]`);
  }
  io.out('\n† do phần mềm tự tính, không nhập tay.');
}
