// The types of fingerprint.js, which is plain JavaScript because ward.js needs it before anything is compiled.
export function fingerprint(root: string, places: readonly string[]): string;
