// The duties that a conference of the book brings on a day, for tables.
import type { ConferenceFacts } from '#rules/conference/facts';
import { dutiesOfConference } from '../../../apps-script/jobs/duties/of-conference.ts';
import type { Milestone } from '../../../apps-script/jobs/duties/milestone.ts';
import { closed } from '../../rules/petitions/facts.ts';
import { contextAt, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { conferenceState } from '../states.ts';

export type Row = Readonly<Record<string, string>>;
export interface Case {
  readonly facts?: Partial<ConferenceFacts>;
  readonly row?: Row;
  readonly tabs?: Tabs;
  readonly petitions?: Parameters<typeof dutiesOfConference>[2];
}

export const duties = (today: string, given: Case = {}): Milestone[] => {
  const { facts = {}, row = {}, tabs = {}, petitions = [] } = given;
  const context = contextAt(
    { conferences: [{ ...CONFERENCE, ...row }], ...tabs },
    `${today}T09:00`,
  );
  return dutiesOfConference(context, conferenceState(context, facts), petitions);
};
export const kinds = (...given: Parameters<typeof duties>) =>
  duties(...given).map(({ kind }) => kind);
export const one = (kind: string, ...given: Parameters<typeof duties>) =>
  duties(...given).find((duty) => duty.kind === kind);

export const sentReport = (date: string, more: Row = {}): Row => ({
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: 'HN-2026-1',
  state: 'Đã gửi',
  number: '50/BC-UBND',
  date,
  sentOn: date,
  sentBy: 'Bưu chính',
  ...more,
});
export const HELD = { held: true, closings: [closed('B1')] };
