// Utilities.formatDate for the patterns in common use (java.text.SimpleDateFormat).

const OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Ho_Chi_Minh': 7,
  'GMT+7': 7,
  'GMT+07:00': 7,
  GMT: 0,
  UTC: 0,
  'Etc/GMT': 0,
};

const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The date as text, or null when zone or pattern are not among those known. */
export function formatDate(date: Date, timeZone: string, pattern: string): string | null {
  const hours = OFFSETS[timeZone];
  if (hours === undefined) return null;
  const local = new Date(date.getTime() + hours * 3_600_000);
  let text = '';
  for (const [token, literal, letter] of pattern.matchAll(TOKENS)) {
    const part =
      literal !== undefined
        ? literal.replaceAll("''", "'") || "'"
        : letter === undefined
          ? token
          : field(local, token, hours);
    if (part === null) return null;
    text += part;
  }
  return text;
}

function field(date: Date, token: string, hours: number): string | null {
  const number = (value: number) => String(value).padStart(token.length, '0');
  switch (token) {
    case 'yy':
      return String(date.getUTCFullYear()).slice(-2);
    case 'yyyy':
    case 'y':
      return number(date.getUTCFullYear());
    case 'MM':
    case 'M':
      return number(date.getUTCMonth() + 1);
    case 'dd':
    case 'd':
      return number(date.getUTCDate());
    case 'HH':
    case 'H':
      return number(date.getUTCHours());
    case 'hh':
    case 'h':
      return number(date.getUTCHours() % 12 || 12);
    case 'mm':
    case 'm':
      return number(date.getUTCMinutes());
    case 'ss':
    case 's':
      return number(date.getUTCSeconds());
    case 'SSS':
      return number(date.getUTCMilliseconds());
    case 'u':
      return number(date.getUTCDay() || 7);
    case 'XXX':
      return hours === 0 ? 'Z' : `+${String(hours).padStart(2, '0')}:00`;
    case 'Z':
      return `+${String(hours).padStart(2, '0')}00`;
    default:
      return null;
  }
}
