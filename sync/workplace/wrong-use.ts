// A wrong use of a command, said in one sentence.

/** The caller asked for something that cannot be: one Vietnamese sentence, exit code 2. */
export class WrongUse extends Error {
  readonly code = 'WRONG_USE';
}
