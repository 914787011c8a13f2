import { Packer } from 'docx';
import type { Document } from 'docx';
import { WorkbenchFailure } from '../../ipc/failure';
import { isZipDay } from '../zip-day';

/**
 * The library dates what it packs by the clock of the computer, and takes no other day.
 * @throws WorkbenchFailure clock_wrong
 */
export const refuseWrongClock = (): void => {
  const today = new Date();
  if (isZipDay(today)) return;
  throw new WorkbenchFailure(
    'clock_wrong',
    `The clock of this computer says ${String(today.getFullYear())}, and a Word file cannot have that date. Nothing was saved. Set the date right, then export again.`,
  );
};

/** The bytes of a Word file. */
export const packWord = async (document: Document): Promise<Uint8Array> => {
  refuseWrongClock();
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
