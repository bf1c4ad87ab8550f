// What the snapshot keeps of a case: the cells that staff filled in, by their headers, as a person reads them.

export type KeptCells = Readonly<Partial<Record<string, string>>>;

/** The cells of a snapshot's row; none where it cannot be read. */
export function keptCells(text: string | null): KeptCells {
  try {
    const cells: unknown = JSON.parse(text ?? '{}');
    return typeof cells === 'object' && cells !== null ? (cells as KeptCells) : {};
  } catch {
    return {};
  }
}
