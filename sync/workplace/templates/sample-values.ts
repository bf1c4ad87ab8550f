// The names of a letter's fields in their places, every condition met, two items in each list.
import type { FieldList, Value, Values } from '#docx/template/field-list';

export const sampleValues = (fields: FieldList): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Value] => {
      if (field.kind === 'flag') return [name, true];
      if (field.kind === 'list')
        return [name, Array(2).fill(sampleValues(field.fields)) as Values[]];
      return [name, `[${name.replaceAll('_', ' ')}]`];
    }),
  );
