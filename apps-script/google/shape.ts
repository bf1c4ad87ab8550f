// Whether the files of the register stand as this version declares them: what a run asks before it reads.
import { stamp } from 'resources:stamp';
import { shapeOf } from '../register/setup/shape.ts';
import { ALL_TABS } from '../register/tabs/all.ts';
import { keepShape, keptShape } from './properties.ts';

/** Both files stand as this version declares them: a run need not look. */
export function rememberShape(): void {
  keepShape(`${stamp.shape} ${JSON.stringify(shapeOf(ALL_TABS))}`);
}

export const isOfThisShape = (): boolean => keptShape()?.startsWith(stamp.shape) === true;
