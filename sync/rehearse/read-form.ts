// A form response in a rehearsal file: the unit's answers and up to five petitions.
import { GROUPS, UNIT_KINDS, YES_NO } from '#register/tabs/lists';
import type { Collector } from './collect.ts';
import {
  FORM_FIELDS,
  PETITION_FIELDS,
  type FormAnswers,
  type FormField,
  type PetitionField,
} from './rehearsal.ts';
import type { Entry, Tree } from './tree.ts';

/** What a phiếu offers to choose from; anything else cannot be sent. */
const CHOICES: Partial<Record<FormField, readonly string[]>> = {
  kind: UNIT_KINDS,
  attend: YES_NO,
  inWard: YES_NO,
  publishName: YES_NO,
};
const MOST_PETITIONS = 5;

export function readForm(tree: Tree, collect: Collector): FormAnswers {
  const known = [...FORM_FIELDS, 'petitions', 'edits', 'lost', 'twice'];
  const map = collect.entries(tree, 'Bước “form”', known);
  const fields: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS) {
    const text = readField(field, map.get(field), collect);
    if (text !== null) fields[field] = text;
  }
  const edits = map.get('edits');
  const petitions = readPetitions(map.get('petitions'), collect);
  return {
    fields,
    petitions: edits !== undefined && map.has('petitions') ? inEveryPlace(petitions) : petitions,
    edits: edits === undefined ? null : collect.text(edits.value, 'Mục “edits” của phiếu'),
    lost: readFlag('lost', map.get('lost'), collect),
    twice: readFlag('twice', map.get('twice'), collect),
  };
}

function readField(field: FormField, entry: Entry | undefined, collect: Collector): string | null {
  if (entry === undefined) return null;
  const choices = CHOICES[field];
  const what = `Mục “${field}” của phiếu`;
  if (choices === undefined || unanswered(entry)) return collect.text(entry.value, what);
  return collect.choice(entry.value, what, choices);
}

function readPetitions(entry: Entry | undefined, collect: Collector): FormAnswers['petitions'] {
  if (entry === undefined) return [];
  const items = collect.list(entry.value, 'Mục “petitions”');
  if (items.length > MOST_PETITIONS) {
    collect.add(entry.line, `Một phiếu có tối đa 05 kiến nghị, ở đây có ${items.length}`);
  }
  return items.map((item) => readPetition(item, collect));
}

/** The petitions of an edited phiếu are all it has: what stood in the other places is gone. */
const inEveryPlace = (petitions: FormAnswers['petitions']): FormAnswers['petitions'] =>
  Array.from({ length: MOST_PETITIONS }, (_, n) => ({
    group: '',
    title: '',
    content: '',
    ...petitions[n],
  }));

function readPetition(tree: Tree, collect: Collector): Partial<Record<PetitionField, string>> {
  const map = collect.entries(tree, 'Kiến nghị trong phiếu', PETITION_FIELDS);
  const petition: Partial<Record<PetitionField, string>> = {};
  for (const field of PETITION_FIELDS) {
    const entry = map.get(field);
    if (entry === undefined) continue;
    const what = `Mục “${field}” của kiến nghị`;
    const text =
      field === 'group' && !unanswered(entry)
        ? collect.choice(entry.value, what, GROUPS)
        : collect.text(entry.value, what);
    if (text !== null) petition[field] = text;
  }
  return petition;
}

/** A question left empty, as a form allows. */
const unanswered = ({ value }: Entry): boolean => value.kind === 'text' && value.text === '';

function readFlag(name: string, entry: Entry | undefined, collect: Collector): boolean {
  if (entry === undefined) return false;
  return collect.choice(entry.value, `Mục “${name}” của phiếu`, ['true', 'false']) === 'true';
}
