// A form: its texts, items and responses.
import type { Running } from '../vm/execution.ts';
import type { Form as StoredForm, FormItem } from '../../store/state.ts';
import type { Form } from '../vm/apps-script-types.ts';
import { ItemStandIn } from './form-item.ts';
import { FormResponseStandIn } from './form-response.ts';

type Members =
  | 'getId'
  | 'getTitle'
  | 'setTitle'
  | 'getDescription'
  | 'setDescription'
  | 'setConfirmationMessage'
  | 'getConfirmationMessage'
  | 'setCollectEmail'
  | 'setAcceptingResponses'
  | 'isAcceptingResponses'
  | 'getItems'
  | 'getItemById'
  | 'deleteItem'
  | 'getResponses'
  | 'getResponse'
  | 'getPublishedUrl'
  | 'getEditUrl'
  | 'addSectionHeaderItem'
  | 'addPageBreakItem'
  | 'addTextItem'
  | 'addParagraphTextItem'
  | 'addMultipleChoiceItem'
  | 'addListItem'
  | 'addCheckboxItem';

export class FormStandIn implements Record<Members & keyof Form, unknown> {
  constructor(
    private readonly running: Running,
    private readonly id: string,
  ) {}

  getId(): string {
    return this.id;
  }
  getTitle(): string {
    return this.form().title;
  }
  setTitle(title: string): this {
    return this.change('setTitle', { title });
  }
  getDescription(): string {
    return this.form().description;
  }
  setDescription(description: string): this {
    return this.change('setDescription', { description });
  }
  getConfirmationMessage(): string {
    return this.form().confirmation;
  }
  setConfirmationMessage(confirmation: string): this {
    return this.change('setConfirmationMessage', { confirmation });
  }
  setCollectEmail(collectEmail: boolean): this {
    return this.change('setCollectEmail', { collectEmail });
  }
  setPublished(published: boolean): this {
    return this.change('setPublished', { published });
  }
  isPublished(): boolean {
    return this.form().published;
  }
  setAcceptingResponses(accepting: boolean): this {
    return this.change('setAcceptingResponses', { accepting });
  }
  isAcceptingResponses(): boolean {
    const { published, accepting } = this.form();
    return published && accepting;
  }
  getPublishedUrl(): string {
    return `https://docs.google.com/forms/d/e/${this.id}/viewform`;
  }
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/edit`;
  }

  getItems(type?: string): ItemStandIn[] {
    return this.form()
      .items.filter((item) => type === undefined || item.type === type)
      .map(({ id }) => this.item(id));
  }
  getItemById(id: number): ItemStandIn | null {
    return this.form().items.some((item) => item.id === Number(id)) ? this.item(Number(id)) : null;
  }
  deleteItem(item: number | ItemStandIn): void {
    const { items } = this.form();
    const id = typeof item === 'number' ? items[item]?.id : item.getId();
    this.change('deleteItem', { items: items.filter((other) => other.id !== id) });
  }

  addSectionHeaderItem(): ItemStandIn {
    return this.add('SECTION_HEADER');
  }
  addPageBreakItem(): ItemStandIn {
    return this.add('PAGE_BREAK');
  }
  addTextItem(): ItemStandIn {
    return this.add('TEXT');
  }
  addParagraphTextItem(): ItemStandIn {
    return this.add('PARAGRAPH_TEXT');
  }
  addMultipleChoiceItem(): ItemStandIn {
    return this.add('MULTIPLE_CHOICE');
  }
  addListItem(): ItemStandIn {
    return this.add('LIST');
  }
  addCheckboxItem(): ItemStandIn {
    return this.add('CHECKBOX');
  }

  /** All responses, or those at and after an instant, oldest first. */
  getResponses(since?: Date): FormResponseStandIn[] {
    const from = since?.getTime() ?? -Infinity;
    return this.running.call('form', { method: 'RESPONSES', path: this.id }, () => {
      const form = this.form();
      return form.responses
        .filter(({ at }) => at >= from)
        .map((response) => new FormResponseStandIn(form, response));
    });
  }
  getResponse(id: string): FormResponseStandIn {
    const form = this.form();
    const found = form.responses.find((response) => response.id === id);
    if (!found) throw new Error('Invalid response ID.');
    return new FormResponseStandIn(form, found);
  }

  private form(): StoredForm {
    this.running.check();
    const form = this.running.store.state.forms.get(this.id);
    if (!form) throw new Error('The form was deleted.');
    return form;
  }

  private item(id: number): ItemStandIn {
    return new ItemStandIn(id, {
      read: () => this.form().items.find((item) => item.id === id),
      write: (method, change) => {
        const items = this.form().items.map((item) =>
          item.id === id ? { ...item, ...change } : item,
        );
        this.change(method, { items });
      },
      index: () => this.form().items.findIndex((item) => item.id === id),
    });
  }

  private add(type: FormItem['type']): ItemStandIn {
    const id = 1_000_000 + this.running.store.next('formItem');
    const item: FormItem = { id, type, title: '', help: '', required: false, choices: [] };
    this.change(`add ${type}`, { items: [...this.form().items, item] });
    return this.item(id);
  }

  private change(method: string, change: Partial<StoredForm>): this {
    this.running.call('form', { method, path: this.id }, () => {
      const { store } = this.running;
      const form = { ...this.form(), ...change };
      store.set({ forms: new Map(store.state.forms).set(this.id, form) });
    });
    return this;
  }
}
