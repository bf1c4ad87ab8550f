// Menus and dialogs: what was shown is kept, what the person answers is decided by whoever runs the office.

interface Shown {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}
interface Answer {
  readonly button: string;
  readonly text: string;
}
interface MenuEntry {
  readonly menu: string;
  readonly caption: string;
  readonly fn: string;
}

export interface Screen {
  readonly shown: Shown[];
  menus: MenuEntry[];
  answer: ((shown: Shown) => Answer) | null;
}

const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

export class UiStandIn {
  readonly Button = BUTTONS;
  readonly ButtonSet = SETS;

  constructor(private readonly screen: Screen) {}

  createMenu(caption: string): MenuStandIn {
    return new MenuStandIn(this.screen, caption);
  }
  alert(...args: string[]): string {
    return this.ask('alert', args).button;
  }
  prompt(...args: string[]): PromptStandIn {
    return new PromptStandIn(this.ask('prompt', args));
  }
  showModalDialog(page: { getContent(): string }, title: string): void {
    this.screen.shown.push({ kind: 'dialog', title, text: page.getContent() });
  }
  showSidebar(page: { getContent(): string; getTitle(): string }): void {
    this.screen.shown.push({ kind: 'sidebar', title: page.getTitle(), text: page.getContent() });
  }

  private ask(kind: string, args: readonly string[]): Answer {
    const texts = args.filter((value, index) => index === 0 || !(value in SETS));
    const [first = '', second] = texts;
    const shown =
      second === undefined ? { title: '', text: first } : { title: first, text: second };
    this.screen.shown.push({ kind, ...shown });
    return this.screen.answer?.({ kind, ...shown }) ?? { button: BUTTONS.CLOSE, text: '' };
  }
}

class PromptStandIn {
  constructor(private readonly answer: Answer) {}

  getSelectedButton(): string {
    return this.answer.button;
  }
  getResponseText(): string {
    return this.answer.text;
  }
}

class MenuStandIn {
  private readonly entries: MenuEntry[] = [];
  constructor(
    private readonly screen: Screen,
    private readonly menu: string,
  ) {}

  addItem(caption: string, fn: string): this {
    this.entries.push({ menu: this.menu, caption, fn });
    return this;
  }
  addSeparator(): this {
    return this;
  }
  addSubMenu(menu: MenuStandIn): this {
    this.entries.push(...menu.entries);
    return this;
  }
  addToUi(): void {
    const others = this.screen.menus.filter(({ menu }) => menu !== this.menu);
    this.screen.menus = [...others, ...this.entries];
  }
}
