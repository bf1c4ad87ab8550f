// What Drive lists, wherever staff moved it.
import { callGoogle, urls } from './rest.ts';

/** The office may have moved a folder into a shared drive: without this Google does not find it. */
export const ANY_DRIVE = { supportsAllDrives: true };

/** Google's answer on the files of which `wanted` is so, outside the trash and wherever staff moved them: of each these fields. */
export function listFiles(
  wanted: string,
  fields: string,
  order: { readonly orderBy?: string } = {},
): unknown {
  const query = {
    q: `(${wanted}) and trashed = false`,
    fields: `files(${fields})`,
    ...order,
    includeItemsFromAllDrives: true,
    ...ANY_DRIVE,
    pageSize: 1000,
  };
  return callGoogle({ method: 'get', url: urls.files, query });
}
