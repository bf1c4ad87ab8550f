// HtmlService: pages made from text or from the bundle's own pages; templates as far as their prints are escaped.
import { fillPage } from './html-template.ts';
import type { Running } from '../vm/execution.ts';

export class HtmlServiceStandIn {
  constructor(
    private readonly running: Running,
    private readonly pages: Readonly<Record<string, string>>,
  ) {}

  createHtmlOutput(html = ''): HtmlOutputStandIn {
    return new HtmlOutputStandIn(html);
  }
  createTemplateFromFile(name: string): HtmlTemplateStandIn {
    return new HtmlTemplateStandIn(this.running, this.createHtmlOutputFromFile(name).getContent());
  }
  createHtmlOutputFromFile(name: string): HtmlOutputStandIn {
    this.running.use('page');
    const page = this.pages[`${name}.html`];
    if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutputStandIn(page);
  }
}

class HtmlTemplateStandIn {
  private readonly values: Record<string, unknown> = {};
  constructor(
    private readonly running: Running,
    private readonly source: string,
  ) {}

  /** What the script sets on a template; no member of Google's. */
  receive(name: string, value: unknown): void {
    this.values[name] = value;
  }
  evaluate(): HtmlOutputStandIn {
    const filled = fillPage(this.source, this.values);
    if ('refused' in filled) throw this.running.notEmulated(filled.refused);
    return new HtmlOutputStandIn(filled.html);
  }
}

export class HtmlOutputStandIn {
  private title = '';
  private readonly metas: Record<string, string> = {};
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
  addMetaTag(name: string, content: string): this {
    this.metas[name] = content;
    return this;
  }
  getMetaTags(): Readonly<Record<string, string>> {
    return this.metas;
  }
  setWidth(): this {
    return this;
  }
  setHeight(): this {
    return this;
  }
}
