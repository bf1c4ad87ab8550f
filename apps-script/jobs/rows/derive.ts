// “Cần sửa” of the tabs of which no other step of a run speaks.
import type { RunContext } from '../base/context.ts';
import { deriveBodies } from './bodies.ts';
import { deriveCalendar } from './calendar.ts';
import { deriveIncoming } from './incoming.ts';
import { deriveSettings } from './settings.ts';
import { deriveSigners } from './signers.ts';
import type { Written } from './written.ts';

export function deriveRows(context: RunContext, written: Pick<Written, 'words'>): void {
  deriveCalendar(context, written);
  deriveIncoming(context);
  deriveBodies(context);
  deriveSettings(context);
  deriveSigners(context);
}
