// HtmlService: pages made from text or from the bundle's own pages; templates are not emulated.
import type { Running } from '../vm/execution.ts';

export class HtmlServiceStandIn {
  constructor(
    private readonly running: Running,
    private readonly pages: Readonly<Record<string, string>>,
  ) {}

  createHtmlOutput(html = ''): HtmlOutputStandIn {
    return new HtmlOutputStandIn(html);
  }
  createHtmlOutputFromFile(name: string): HtmlOutputStandIn {
    this.running.use('page');
    const page = this.pages[`${name}.html`];
    if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutputStandIn(page);
  }
}

class HtmlOutputStandIn {
  private title = '';
  constructor(private html: string) {}

  getContent(): string {
    return this.html;
  }
  setContent(html: string): this {
    this.html = html;
    return this;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  setWidth(): this {
    return this;
  }
  setHeight(): this {
    return this;
  }
}
