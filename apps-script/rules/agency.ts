// The names of the agency in all their lengths, from the one in the settings.

interface AgencyNames {
  /** “UBND phường …” */
  readonly short: string;
  /** “Ủy ban nhân dân phường …” */
  readonly full: string;
  /** “phường …” */
  readonly area: string;
}

/** However the setting has it, “UBND …” or “Ủy ban nhân dân …”. */
export function agencyNames(agency: string): AgencyNames {
  const area = agency
    .normalize('NFC')
    .replace(/^\s*(UBND|Ủy ban nhân dân)\s+/i, '')
    .trim();
  return { short: `UBND ${area}`, full: `Ủy ban nhân dân ${area}`, area };
}
