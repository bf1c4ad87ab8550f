// Tells a rehearsal as a story: only the days on which something happens, what staff did and what the automation did.
import { dateOf, type CivilDate } from '#rules/dates/civil-date';
import type { LocalOffice } from '../office/office.ts';
import { dayLabel, monthLabel } from './day-label.ts';
import { News } from '../workplace/news.ts';
import { entry, type Mark, type Style } from '../workplace/page.ts';
import type { FormAnswers, Step } from './rehearsal.ts';
import type { Moment } from './timeline.ts';

export class Teller {
  private readonly news: News;
  private day: CivilDate | null = null;
  private month = '';

  constructor(
    office: LocalOffice,
    private readonly out: (line: string) => void,
    private readonly style: Style,
  ) {
    this.news = new News(office);
  }

  /** Tells one moment, after it was played; `outcomes` are what its pushes came to. */
  tell(moment: Moment, outcomes: readonly string[]): void {
    const day = dateOf(moment.at);
    if (moment.kind === 'steps') for (const text of told(moment.steps)) this.line(day, '▸', text);
    for (const text of outcomes) this.line(day, '●', text);
    const named = moment.kind === 'hourly' || formsIn(moment.steps) > 1;
    for (const text of this.news.since(named)) this.line(day, '●', text);
    if (moment.kind === 'hourly') {
      const counts = this.news.countsNow();
      if (counts !== null) this.line(day, '●', counts);
    }
  }

  private line(day: CivilDate, mark: Mark, text: string): void {
    const month = monthLabel(day);
    if (month !== this.month) this.out(`\n${this.style.bold(month)}`);
    this.month = month;
    const label = day === this.day ? '' : `  ${dayLabel(day)}`;
    this.day = day;
    for (const line of entry(label, mark, text, this.style)) this.out(line);
  }
}

/** What staff did: in the words of the file where it has some, else what can be said of the steps. */
function told(steps: readonly Step[]): string[] {
  const said = steps.flatMap((step) => (step.kind === 'say' ? [step.text] : []));
  const forms = steps.flatMap((step) => (step.kind === 'form' ? [formSentence(step.form)] : []));
  if (said.length > 0 || forms.length > 0) return [...said, ...forms];
  const tabs = steps.flatMap((step) => ('tab' in step ? [`“${step.tab.title}”`] : []));
  return tabs.length === 0 ? [] : [`Sửa tab ${[...new Set(tabs)].join(', ')}`];
}

const formsIn = (steps: readonly Step[]): number =>
  steps.filter(({ kind }) => kind === 'form').length;

function formSentence({ fields, petitions }: FormAnswers): string {
  const titles = petitions.map(({ title, content }) => title ?? content ?? '');
  const attends = fields.attend === 'Có' ? 'đăng ký tham dự' : 'không tham dự';
  return `${fields.name ?? 'Một đơn vị'} gửi phiếu, ${attends}${titles.length > 0 ? `; kiến nghị: ${titles.join('; ')}` : ''}`;
}
