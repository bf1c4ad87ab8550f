// files.delete: the file is gone, past the trash.
import { GoogleError, NotEmulated } from '../../store/errors.ts';
import { DOCUMENT, SPREADSHEET, type Store } from '../../store/store.ts';

export function deleteFile(store: Store, id: string): void {
  const file = store.file(id);
  if (file.id === store.state.rootId)
    throw new GoogleError(403, 'The user does not have sufficient permissions.', 'forbidden');
  const { mimeType } = file;
  const known = mimeType === DOCUMENT || mimeType === SPREADSHEET;
  if (mimeType.startsWith('application/vnd.google-apps') && !known)
    throw new NotEmulated(`drive.files.delete of ${mimeType}`);
  const files = new Map(store.state.files);
  files.delete(file.id);
  const spreadsheets = new Map(store.state.spreadsheets);
  spreadsheets.delete(file.id);
  store.set({ files, spreadsheets });
}
