import type { FileGlimpse, JobProgress } from '../../../shared/ipc/replies/imports';

/** What a table looks to be, and how much of its file had been read when that was said. */
export interface Recognition {
  readonly phase: JobProgress['phase'];
  readonly glimpse: FileGlimpse;
}

/** The list after one more word about a file: what the whole file says takes the place of what its first rows said. */
export const withGlimpse = (
  recognitions: readonly Recognition[],
  { phase, glimpse }: JobProgress,
): readonly Recognition[] => {
  if (glimpse === undefined) return recognitions;
  const others = recognitions.filter(
    ({ phase: said, glimpse: other }) =>
      other.fileName !== glimpse.fileName || (said === phase && other.sheet !== glimpse.sheet),
  );
  return [...others, { phase, glimpse }];
};
