import { leaveOutOffer, noLeaveOutOffer } from '../../../../shared/narrative/leaving/paper-part-words';
import { WorkbenchFailure } from '../../../ipc/failure';
import { readSettings } from '../../queries/settings';
import type { ServiceContext } from '../context';
import { audienceOf, heldAgainst, thresholdsOf } from './release-service';
import type { ReleaseWanted } from './release-service';
import { partsToLeaveOut } from './safe-parts';
import type { Reducible } from './safe-parts';

/** What a refused run offers: its files with the parts that could be left out, and how these are called. */
export interface Offer {
  readonly files: readonly (Omit<Reducible<string>, 'next'> & {
    readonly wanted: Pick<ReleaseWanted, 'audience' | 'version' | 'year'>;
  })[];
  readonly label: (part: string) => string;
}

const isRefusal = (error: unknown): error is WorkbenchFailure =>
  error instanceof WorkbenchFailure && error.code === 'release_refused';

/** The names of parts cross the boundary in one text, a line each: details are single values. */
const partLines = (parts: readonly string[]): string => parts.join('\n');

const withOffer = ({ db }: ServiceContext, error: WorkbenchFailure, { files, label }: Offer): WorkbenchFailure => {
  const held = heldAgainst(db);
  if (held === null) return error;
  const { organisation, earlier } = held;
  const parts = partsToLeaveOut(
    earlier,
    files.map(({ wanted, ...file }) => ({
      ...file,
      next: { audience: audienceOf(wanted), organisation, year: wanted.year },
    })),
    thresholdsOf(readSettings(db)),
  );
  if (parts === null)
    return new WorkbenchFailure('release_refused', `${error.message} ${noLeaveOutOffer}`, error.details);
  const names = parts.map(label);
  return new WorkbenchFailure('release_refused', `${error.message} ${leaveOutOffer(names)}`, {
    ...error.details,
    leaveOut: partLines(parts),
    leaveOutNames: partLines(names),
  });
};

/**
 * Runs an export; where the guard refuses it, the refusal says what could be left out so that it may leave.
 * @param offer - made only when it is needed: finding the parts takes a moment
 */
export const offering = async <T>(
  context: ServiceContext,
  offer: () => Offer,
  run: () => T | Promise<T>,
): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw isRefusal(error) ? withOffer(context, error, offer()) : error;
  }
};
