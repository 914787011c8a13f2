import type { LockedYear } from '../../year/year-lock.types';

export interface Status {
  readonly organisation: string | null;
  readonly years: readonly number[];
  /** The newest year that has a figure of an indicator; null where none has. */
  readonly newestWithFigures: number | null;
  readonly isExample: boolean;
  /** The years that are locked now. */
  readonly locked: readonly LockedYear[];
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  /** Something the user must know about the data at start: restored, damaged, read-only. Null when all is well. */
  readonly notice: string | null;
  readonly isReadOnly: boolean;
}

/** Small remembered choices of the window: last year, version. */
export interface Preferences {
  readonly year: number | null;
  readonly version: 'restricted' | 'public';
}

export type MenuCommand =
  | 'import'
  | 'find'
  | 'undo'
  | 'redo'
  | 'print'
  | 'overview'
  | 'quick-comparison'
  | 'board-paper'
  | 'actions'
  | 'protection'
  | 'help'
  | 'help-contents'
  | 'about';
