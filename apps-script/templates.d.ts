// The module that the build makes of templates/: each record id (file name without ending) → text.
declare module 'templates:all' {
  export const letters: Readonly<Record<string, string>>;
  export const letterPartials: Readonly<Record<string, string>>;
  export const mails: Readonly<Record<string, string>>;
  export const texts: Readonly<Record<string, string>>;
}
