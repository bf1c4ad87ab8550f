// A response to a form, as an event or getResponses() hands it over. Whatever is asked of it is a call to Forms.
import type { Form, FormItem, FormResponse as Stored } from '../../store/state.ts';
import type { FormResponse, ItemResponse } from '../vm/apps-script-types.ts';
import type { Running } from '../vm/execution.ts';
import { ItemStandIn } from './form-item.ts';

type Members = 'getId' | 'getTimestamp' | 'getItemResponses' | 'getRespondentEmail';
type Answer = string | readonly string[];

export class FormResponseStandIn implements Record<Members & keyof FormResponse, unknown> {
  constructor(
    private readonly running: Running,
    private readonly form: Form,
    private readonly response: Stored,
  ) {}

  getId(): string {
    this.running.use('formRead');
    return this.response.id;
  }
  getTimestamp(): Date {
    this.running.use('formRead');
    return new Date(this.response.at);
  }
  getRespondentEmail(): string {
    this.running.use('formRead');
    return '';
  }
  /** Items that were answered, in the form's order; where Google answers so, questions of text left empty too. */
  getItemResponses(): ItemResponseStandIn[] {
    this.running.use('formRead');
    const answers = new Map(this.response.answers.map(({ item, answer }) => [item, answer]));
    return this.form.items.flatMap((item) => {
      const answer = answers.get(item.id) ?? this.emptyAnswer(item);
      return answer === null
        ? []
        : [new ItemResponseStandIn(this.running, { form: this.form, id: item.id, answer })];
    });
  }

  private emptyAnswer({ type }: FormItem): Answer | null {
    const isText = type === 'TEXT' || type === 'PARAGRAPH_TEXT';
    return isText && this.running.store.google.unanswered === 'empty' ? '' : null;
  }
}

class ItemResponseStandIn implements Record<
  keyof Pick<ItemResponse, 'getItem' | 'getResponse'>,
  unknown
> {
  constructor(
    private readonly running: Running,
    private readonly of: { readonly form: Form; readonly id: number; readonly answer: Answer },
  ) {}

  getItem(): ItemStandIn {
    this.running.use('formRead');
    const { form, id } = this.of;
    return new ItemStandIn(id, {
      read: () => form.items.find((item) => item.id === id),
      index: () => form.items.findIndex((item) => item.id === id),
      asked: () => this.running.use('formRead'),
      write: (method) => {
        throw new Error(`${method}: the item of a response cannot be changed.`);
      },
    });
  }
  getResponse(): Answer {
    this.running.use('formRead');
    return this.of.answer;
  }
}
