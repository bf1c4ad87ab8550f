// A step that cannot be done as things stand in the office.

/** The message is for the person who wrote the rehearsal file. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';
}
