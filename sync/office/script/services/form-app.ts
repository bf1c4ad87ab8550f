// FormApp: makes and opens forms.
import type { Running } from '../vm/execution.ts';
import { FormStandIn } from './form.ts';

const SCOPE = 'forms';

const ITEM_TYPES = {
  SECTION_HEADER: 'SECTION_HEADER',
  PAGE_BREAK: 'PAGE_BREAK',
  TEXT: 'TEXT',
  PARAGRAPH_TEXT: 'PARAGRAPH_TEXT',
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
  LIST: 'LIST',
  CHECKBOX: 'CHECKBOX',
} as const;

export class FormAppStandIn {
  readonly ItemType = ITEM_TYPES;

  constructor(private readonly running: Running) {}

  /** A new form takes no answers before it is published; in an organisation it is open to its people alone. */
  create(title: string): FormStandIn {
    this.running.requireAuthority('FormApp.create', SCOPE);
    return this.running.call('form', { method: 'CREATE', path: title }, () => {
      const { store, record } = this.running;
      const { id } = store.addForm({
        name: title,
        ...(store.google.formsHidden ? { app: 'forms' } : {}),
        ...(record.user === store.state.owner ? {} : { account: record.user }),
      });
      return new FormStandIn(this.running, id);
    });
  }

  openById(id: string): FormStandIn {
    this.running.requireAuthority('FormApp.openById', SCOPE);
    return this.running.call('form', { method: 'OPEN', path: id }, () => {
      if (!this.running.store.state.forms.has(id) || !this.isOpenTo(id))
        throw new Error(
          'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
        );
      return new FormStandIn(this.running, id);
    });
  }

  private isOpenTo(id: string): boolean {
    const { store, record } = this.running;
    const { account = store.state.owner } = store.state.files.get(id) ?? {};
    return account === record.user;
  }

  getActiveForm(): null {
    return null;
  }
}
