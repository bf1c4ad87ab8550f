// files.delete: the file is gone, past the trash.
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { DOCUMENT, type Store } from '../../store/store.ts';

export function deleteFile(store: Store, id: string): void {
  const file = store.file(id);
  if (file.id === store.state.rootId)
    throw new GoogleError(403, 'The user does not have sufficient permissions.', 'forbidden');
  if (file.mimeType.startsWith('application/vnd.google-apps') && file.mimeType !== DOCUMENT)
    throw new NotEmulated(`drive.files.delete of ${file.mimeType}`);
  const files = new Map(store.state.files);
  files.delete(file.id);
  store.set({ files });
}
