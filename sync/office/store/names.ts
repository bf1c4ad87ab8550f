// File names that any system takes: no path parts, no control characters, not too long, no two alike.

const LONGEST = 120;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** One path part from any text a person or stranger typed. */
export function safeName(text: string): string {
  const clean = text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...clean].slice(0, LONGEST).join('').trimEnd();
  const cut = shortened(short, 200);
  return cut === '' || RESERVED.test(cut) ? `_${cut}` : cut;
}

// File systems count bytes: a Vietnamese letter takes up to three.
function shortened(text: string, bytes: number): string {
  let kept = text;
  while (Buffer.byteLength(kept) > bytes) kept = [...kept].slice(0, -1).join('').trimEnd();
  return kept;
}

/** Gives each asked name once; the second of a kind becomes `name (2)`. Case does not tell names apart. */
export class Names {
  private readonly taken = new Set<string>();

  take(folder: string, name: string, ending: string): string {
    for (let count = 1; ; count += 1) {
      const path = `${folder}${name}${count === 1 ? '' : ` (${count})`}${ending}`;
      if (this.has(path)) continue;
      this.taken.add(path.toLowerCase());
      return path;
    }
  }

  has(path: string): boolean {
    return this.taken.has(path.toLowerCase());
  }

  reserve(path: string): void {
    this.taken.add(path.toLowerCase());
  }
}
