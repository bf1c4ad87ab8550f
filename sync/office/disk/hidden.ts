// Names of what an office keeps for itself in its folder.

export const HIDDEN = '.office';
export const STATE_FILE = `${HIDDEN}/state.json`;
/** Says that the folder holds a told year, and what its files were when it was told. */
export const TOLD_MARK = `${HIDDEN}/nam-mau.json`;
export const JOURNAL = `${HIDDEN}/dang-luu.json`;
export const STAGING = `${HIDDEN}/tam`;
export const LOCK = `${HIDDEN}/dang-dung.lock`;
export const VERSIONS = '.ban-truoc';
