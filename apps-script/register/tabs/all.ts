// All tabs of both files, in the order in which people see them.
import type { Tab } from '../table/column.ts';
import { answers } from './answers.ts';
import { bodies } from './bodies.ts';
import { budget } from './budget.ts';
import { calendar } from './calendar.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { conferences } from './conferences.ts';
import { contacts } from './contacts.ts';
import { cycles } from './cycles.ts';
import { delegates } from './delegates.ts';
import { documents, incoming } from './documents.ts';
import { figures } from './figures.ts';
import { hall } from './hall.ts';
import { journal } from './journal.ts';
import { ledger } from './ledger.ts';
import { overview } from './overview.ts';
import { paper } from './paper.ts';
import { petitions } from './petitions.ts';
import { preparation } from './preparation.ts';
import { publicity } from './publicity.ts';
import { registrations } from './registrations.ts';
import { report } from './report.ts';
import { rights } from './rights.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { signers } from './signers.ts';
import { snapshot } from './snapshot.ts';
import { targets } from './targets.ts';
import { tasks, taskUpdates } from './tasks.ts';
import { units } from './units.ts';

export const FILE_TITLES = {
  register: 'Sổ đối thoại doanh nghiệp',
  contacts: 'Thông tin liên hệ',
} as const;

/** The hidden tab whose columns the drop-downs refer to. */
export const LIST_TAB = { title: 'Danh mục', sheetId: 113 } as const;

export const TABS = {
  overview,
  cycles,
  conferences,
  units,
  registrations,
  petitions,
  preparation,
  delegates,
  hall,
  publicity,
  budget,
  documents,
  incoming,
  tasks,
  taskUpdates,
  targets,
  answers,
  report,
  figures,
  charts,
  bodies,
  signers,
  calendar,
  settings,
  checks,
  journal,
  snapshot,
  ledger,
  contacts,
  rights,
  paper,
  search,
} as const;

export type TabKey = keyof typeof TABS;

export const ALL_TABS: readonly Tab[] = Object.values(TABS);
export const REGISTER_TABS: readonly Tab[] = ALL_TABS.filter((tab) => tab.file === 'register');
