// What the journal is told of the templates: once that one is faulty, and once that it can be read again.
import { tell, type Told } from '../base/journal.ts';
import type { RunContext } from '../base/context.ts';

export function templateNews({ book, templateFaults }: RunContext): Told[] {
  const told = new Map<string, string>();
  for (const { event } of book.journal.entries) {
    if (event?.type !== 'template') continue;
    if (event.fault === null) told.delete(event.template);
    else told.set(event.template, event.fault);
  }
  const faulty = new Set(templateFaults.map(({ template }) => template));
  const news = (template: string, fault: string | null): Told =>
    tell({ type: 'template', template, fault }, { key: null, case: null });
  return [
    ...templateFaults
      .filter(({ template, message }) => told.get(template) !== message)
      .map(({ template, message }) => news(template, message)),
    ...[...told.keys()].filter((one) => !faulty.has(one)).map((one) => news(one, null)),
  ];
}
