import type { ExportedFile } from '../../../../shared/ipc/replies/exports';
import type { FileToRelease } from './release-service';

/** A file that is made and not yet written. */
export interface Prepared extends FileToRelease {
  readonly file: ExportedFile;
  readonly path: string;
  readonly warnings: readonly string[];
}

/** A file that was written. */
export type Exported = Pick<Prepared, 'file' | 'path' | 'warnings'>;
