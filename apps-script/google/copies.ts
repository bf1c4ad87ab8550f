// The copies of the register in Drive: by which mark they are found, and how all of them are taken away.
import * as z from 'zod/mini';
import { keepCopied, keptCopied } from './properties.ts';
import { callGoogle, urls } from './rest.ts';

/** All weekly copies bear this mark, so that one list finds them. */
export const COPY_MARK = { key: 'copy', value: 'tuần' } as const;
export const isCopy = `appProperties has { key='${COPY_MARK.key}' and value='${COPY_MARK.value}' }`;

const Ids = z.object({ files: z.array(z.object({ id: z.string() })) });

/** The copies hold what is erased: they go for good, also those in the trash; the next look makes a new one. */
export function eraseCopies(): void {
  if (keptCopied() === 'off') return;
  const query = { q: isCopy, fields: 'files(id)', pageSize: 1000 };
  const { files } = z.parse(Ids, callGoogle({ method: 'get', url: urls.files, query }));
  for (const { id } of files) callGoogle({ method: 'delete', url: urls.file(id) });
  keepCopied({ week: null, tried: null });
}
