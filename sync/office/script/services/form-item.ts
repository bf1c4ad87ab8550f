// One item of a form; the same stand-in for every kind, as asTextItem() and its like only narrow the type.
import type { FormItem } from '../../store/state.ts';

interface ItemPort {
  read(): FormItem | undefined;
  write(method: string, change: Partial<FormItem>): void;
  index(): number;
  /** Told of every question about the item. */
  asked(): void;
}

export class ItemStandIn {
  constructor(
    private readonly id: number,
    private readonly port: ItemPort,
  ) {}

  getId(): number {
    this.port.asked();
    return this.id;
  }
  getIndex(): number {
    return this.port.index();
  }
  getTitle(): string {
    return this.item().title;
  }
  setTitle(title: string): this {
    return this.write('setTitle', { title });
  }
  getType(): string {
    return this.item().type;
  }
  getHelpText(): string {
    return this.item().help;
  }
  setHelpText(help: string): this {
    return this.write('setHelpText', { help });
  }
  isRequired(): boolean {
    return this.item().required;
  }
  setRequired(required: boolean): this {
    return this.write('setRequired', { required });
  }
  setChoiceValues(choices: string[]): this {
    this.expect(['MULTIPLE_CHOICE', 'LIST', 'CHECKBOX']);
    if (choices.length === 0) throw new Error('Array is empty: values');
    if (new Set(choices).size < choices.length) throw new Error('Duplicate choices.');
    return this.write('setChoiceValues', { choices });
  }
  getChoices(): ChoiceStandIn[] {
    return this.item().choices.map((choice) => new ChoiceStandIn(choice));
  }

  asTextItem(): this {
    return this.expect(['TEXT']);
  }
  asParagraphTextItem(): this {
    return this.expect(['PARAGRAPH_TEXT']);
  }
  asMultipleChoiceItem(): this {
    return this.expect(['MULTIPLE_CHOICE']);
  }
  asListItem(): this {
    return this.expect(['LIST']);
  }
  asCheckboxItem(): this {
    return this.expect(['CHECKBOX']);
  }
  asPageBreakItem(): this {
    return this.expect(['PAGE_BREAK']);
  }
  asSectionHeaderItem(): this {
    return this.expect(['SECTION_HEADER']);
  }

  private item(): FormItem {
    const item = this.port.read();
    if (!item) throw new Error('The item was deleted.');
    return item;
  }

  private expect(types: readonly string[]): this {
    if (!types.includes(this.item().type)) throw new Error('Invalid conversion for item type.');
    return this;
  }

  private write(method: string, change: Partial<FormItem>): this {
    this.port.write(method, change);
    return this;
  }
}

class ChoiceStandIn {
  constructor(private readonly value: string) {}
  getValue(): string {
    return this.value;
  }
}
