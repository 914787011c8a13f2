import { Packer } from 'docx';
import type { Document } from 'docx';
import { WorkbenchFailure } from '../../ipc/failure';

/**
 * The library dates what it packs by the clock of the computer, and a zip knows the years 1980 to 2099.
 * @throws WorkbenchFailure clock_wrong
 */
export const refuseWrongClock = (): void => {
  const year = new Date().getFullYear();
  if (year >= 1980 && year <= 2099) return;
  throw new WorkbenchFailure(
    'clock_wrong',
    `The clock of this computer says ${String(year)}, and a Word file cannot have that date. Nothing was saved. Set the date right, then export again.`,
  );
};

/** The bytes of a Word file. */
export const packWord = async (document: Document): Promise<Uint8Array> => {
  refuseWrongClock();
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
