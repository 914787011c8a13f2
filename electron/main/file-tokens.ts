import fs from 'node:fs';
import path from 'node:path';
import type { FileToken } from '../../shared/ipc/replies/imports';
import type { FileAtPath } from '../ipc/data-protocol';
import { shownName } from '../importing/shown-name';
import { WorkbenchFailure } from '../ipc/failure';

/** The renderer names files by tokens that live as long as the app. Paths stay in the main process. */
export interface FileTokens {
  readonly give: (paths: readonly string[]) => readonly FileToken[];
  readonly resolve: (tokens: readonly string[]) => readonly FileAtPath[];
}

const sizeOf = (place: string): number => {
  try {
    return fs.statSync(place).size;
  } catch {
    return 0;
  }
};

export const createFileTokens = (newId: () => string): FileTokens => {
  const paths = new Map<string, string>();
  return {
    give: (places) =>
      places.map((place) => {
        const token = newId();
        paths.set(token, place);
        return { token, name: shownName(path.basename(place)), size: sizeOf(place) };
      }),
    resolve: (tokens) =>
      tokens.map((token) => {
        const place = paths.get(token);
        if (place === undefined) {
          throw new WorkbenchFailure(
            'unknown_token',
            'That file is no longer open here. Nothing was imported. Choose the file again.',
          );
        }
        return { path: place, name: shownName(path.basename(place)) };
      }),
  };
};
