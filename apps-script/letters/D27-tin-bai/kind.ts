// D27, the news of the conference: before it a notice and a reminder, after it the result (A-III.5.1, A-III.5.2, A-III.3.1).
import { casesIn } from '../../register/book/outgoing.ts';
import { stops } from '../../rules/conference/decisions.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { closes } from '../D03-to-chuc/condition.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { NEWS_FIELDS } from './fields.ts';
import { newsData } from './data.ts';

export const NEWS = conferenceLetter({
  document: 'D27 Tin, bài, bản tin truyền thanh',
  action: 'tin, bài',
  file: 'Tin_hoi-nghi',
  askedBy: null,
  of: (office, { held, facts, day }) => held || (!stops(facts.decision) && office.today <= day),
  // With the notice, and once more of what came of it.
  isDue: (office, about, drafted) =>
    about.held
      ? office.today >= about.day && !isDraftedSince(office, drafted, about.day)
      : closes(about) !== null &&
        hasNotice(office, about) &&
        !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  clause: () => 'A-III.5.1',
  fields: NEWS_FIELDS,
  data: newsData,
});

const hasNotice = ({ book }: Office, { code }: ConferenceCase): boolean =>
  book.tabs.documents.rows.some(
    ({ value }) =>
      value.kind === 'D03 Thông báo tổ chức Hội nghị' &&
      value.state !== 'Hủy dự thảo' &&
      casesIn(value.case).includes(code),
  );
