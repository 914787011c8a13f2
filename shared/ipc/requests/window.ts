import { z } from 'zod';
import type { Preferences, Status } from '../replies/window';
import { nothing, version, year } from './parts';

/** What the frame around every page asks for. */
export const windowRequests = {
  'status.get': nothing,
  'undo.last': nothing,
  'redo.last': nothing,
  'preferences.get': nothing,
  'preferences.set': z.strictObject({ year: year.nullable(), version }),
  'window.print': nothing,
} as const;

export interface WindowReplies {
  'status.get': Status;
  'undo.last': { readonly undone: string };
  'redo.last': { readonly redone: string };
  'preferences.get': Preferences;
  'preferences.set': Preferences;
  'window.print': { readonly isPrinted: boolean };
}
