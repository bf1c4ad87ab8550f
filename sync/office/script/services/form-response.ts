// A response to a form, as an event or getResponses() hands it over.
import type { Form, FormResponse as Stored } from '../../store/state.ts';
import type { FormResponse, ItemResponse } from '../vm/apps-script-types.ts';
import { ItemStandIn } from './form-item.ts';

type Members = 'getId' | 'getTimestamp' | 'getItemResponses' | 'getRespondentEmail';

export class FormResponseStandIn implements Record<Members & keyof FormResponse, unknown> {
  constructor(
    private readonly form: Form,
    private readonly response: Stored,
  ) {}

  getId(): string {
    return this.response.id;
  }
  getTimestamp(): Date {
    return new Date(this.response.at);
  }
  getRespondentEmail(): string {
    return '';
  }
  /** Only items that were answered, in the form's order. */
  getItemResponses(): ItemResponseStandIn[] {
    const { answers } = this.response;
    const order = (id: number) => this.form.items.findIndex((item) => item.id === id);
    return answers
      .filter(({ item }) => order(item) >= 0)
      .toSorted((a, b) => order(a.item) - order(b.item))
      .map(({ item, answer }) => new ItemResponseStandIn(this.form, item, answer));
  }
}

class ItemResponseStandIn implements Record<
  keyof Pick<ItemResponse, 'getItem' | 'getResponse'>,
  unknown
> {
  constructor(
    private readonly form: Form,
    private readonly id: number,
    private readonly answer: string | readonly string[],
  ) {}

  getItem(): ItemStandIn {
    return new ItemStandIn(this.id, {
      read: () => this.form.items.find((item) => item.id === this.id),
      index: () => this.form.items.findIndex((item) => item.id === this.id),
      write: (method) => {
        throw new Error(`${method}: the item of a response cannot be changed.`);
      },
    });
  }
  getResponse(): string | readonly string[] {
    return this.answer;
  }
}
