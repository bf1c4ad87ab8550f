// What the rest of the script asks of this room: it goes up beside the code, and is loaded when the owner asks for something, when a register is upgraded, and for the look of a day.
export { lookAround } from './look-around.ts';
export { checkOffice, listHandOver, makeYearFile, setUp, takeDown, tellRun } from './owner.ts';
export { upgradeFiles } from './upgrade.ts';
export type { Told } from '../../register/setup/living.ts';
