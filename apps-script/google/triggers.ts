// The triggers of the office's account: exactly one a handler.

interface Sources {
  readonly register: string;
  readonly form: string;
}

/** What starts which entry; an entry that is not named here has no trigger. */
const STARTS: Readonly<Record<string, (sources: Sources) => void>> = {
  hourly: () => {
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  },
  onEditInstalled: ({ register }) => {
    ScriptApp.newTrigger('onEditInstalled').forSpreadsheet(register).onEdit().create();
  },
  onFormSubmit: ({ form }) => {
    ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create();
  },
};

export const HANDLERS: readonly string[] = Object.keys(STARTS);

/** Adds what is missing, and takes away what is there twice, of another file, or of an entry that is no more. */
export function setTriggers(sources: Sources): void {
  const there = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    const source = trigger.getTriggerSourceId();
    const isOurs = !source || source === sources.register || source === sources.form;
    if (isOurs && handler in STARTS && !there.has(handler)) there.add(handler);
    else ScriptApp.deleteTrigger(trigger);
  }
  for (const [handler, add] of Object.entries(STARTS)) if (!there.has(handler)) add(sources);
}

export const triggerIds = (): string[] =>
  ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());

/** An account sees and removes only its own. */
export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
