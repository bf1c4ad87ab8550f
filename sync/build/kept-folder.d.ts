// The types of kept-folder.js, which is plain JavaScript because ward.js needs it before anything is compiled.
export function keptFolder(
  folder: string,
  make: (draft: string) => Promise<unknown>,
): Promise<string | null>;
