// A form: its texts, items and responses.
import type { Running } from '../vm/execution.ts';
import type { Form as StoredForm, FormItem } from '../../store/state.ts';
import { ItemStandIn } from './form-item.ts';
import type { FormMembers } from './form-members.ts';
import { FormResponseStandIn } from './form-response.ts';

export class FormStandIn implements Record<FormMembers, unknown> {
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
  collectsEmail(): boolean {
    return this.form().collectEmail;
  }
  /** Only an organisation's account can close a form to others, or open it to them. */
  setRequireLogin(requiresLogin: boolean): this {
    if (this.running.store.google.account === 'consumer')
      throw new Error('Exception: This operation is only available to Google Workspace domains.');
    return this.change('setRequireLogin', { requiresLogin });
  }
  requiresLogin(): boolean {
    return this.form().requiresLogin ?? false;
  }
  setLimitOneResponsePerUser(onePerUser: boolean): this {
    return this.change('setLimitOneResponsePerUser', { onePerUser });
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.form().onePerUser ?? false;
  }
  setAllowResponseEdits(editable: boolean): this {
    return this.change('setAllowResponseEdits', { editable });
  }
  canEditResponse(): boolean {
    return this.form().editable ?? false;
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
  moveItem(from: number, to: number): ItemStandIn {
    const items = [...this.form().items];
    const [moved] = items.splice(from, 1);
    if (moved === undefined || to < 0 || to > items.length) throw new Error('Invalid index.');
    items.splice(to, 0, moved);
    this.change('moveItem', { items });
    return this.item(moved.id);
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
      const form = this.stored();
      return form.responses
        .filter(({ at }) => at >= from)
        .map((response) => new FormResponseStandIn(this.running, form, response));
    });
  }
  getResponse(id: string): FormResponseStandIn {
    const form = this.form();
    const found = form.responses.find((response) => response.id === id);
    if (!found) throw new Error('Invalid response ID.');
    return new FormResponseStandIn(this.running, form, found);
  }

  deleteResponse(id: string): this {
    const { responses } = this.form();
    if (!responses.some((response) => response.id === id)) throw new Error('Invalid response ID.');
    return this.change('deleteResponse', {
      responses: responses.filter((response) => response.id !== id),
    });
  }

  /** What somebody asks of the form is a call to Forms. */
  private form(): StoredForm {
    this.running.use('formRead');
    return this.stored();
  }

  private stored(): StoredForm {
    this.running.check();
    const form = this.running.store.state.forms.get(this.id);
    if (!form) throw new Error('The form was deleted.');
    return form;
  }

  private item(id: number): ItemStandIn {
    return new ItemStandIn(id, {
      read: () => this.stored().items.find((item) => item.id === id),
      write: (method, change) => {
        const items = this.stored().items.map((item) =>
          item.id === id ? { ...item, ...change } : item,
        );
        this.change(method, { items });
      },
      asked: () => this.running.use('formRead'),
      index: () => this.stored().items.findIndex((item) => item.id === id),
    });
  }

  private add(type: FormItem['type']): ItemStandIn {
    const id = 1_000_000 + this.running.store.next('formItem');
    const item: FormItem = { id, type, title: '', help: '', required: false, choices: [] };
    this.change(`add ${type}`, { items: [...this.stored().items, item] });
    return this.item(id);
  }

  private change(method: string, change: Partial<StoredForm>): this {
    this.running.call('form', { method, path: this.id }, () => {
      const { store } = this.running;
      const form = { ...this.stored(), ...change };
      store.set({ forms: new Map(store.state.forms).set(this.id, form) });
    });
    return this;
  }
}
