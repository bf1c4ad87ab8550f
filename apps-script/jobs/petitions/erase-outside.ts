// Takes away what of a denunciation lies outside the register: its phiếu, its files, the register's copies. Before the
// register forgets where.
import type { Ports } from '../base/ports.ts';
import type { Outside } from './erase.ts';

interface Failed {
  readonly code: string;
  readonly problem: string;
}

/** Returns what could not be taken away: the register keeps it, and a later run tries again. */
export function eraseOutside(
  outside: readonly Outside[],
  { forms, files }: Pick<Ports, 'forms' | 'files'>,
): readonly Failed[] {
  return outside.flatMap(({ code, responses, files: keys }) => {
    try {
      for (const response of responses) forms.erase(response);
      files.erase(keys);
      files.eraseCopies();
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ code, problem: `Chưa xóa được ${code}, lượt sau làm tiếp: ${why}` }];
    }
  });
}
