// What the rest of the script asks of this room. It goes up beside the code, and is loaded when a register is made or upgraded.
export { arrangedBoards } from './arrange.ts';
export { setupRequests } from './requests.ts';
export { upgradeOf } from './upgrade.ts';
