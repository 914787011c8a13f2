import type { CountSource } from '../../indicators/counts';

/** Where the figures of a picture or table come from, as it is written on them. */
export const figureSources: Readonly<Record<CountSource, string>> = {
  return: 'the annual WRES return',
  extracts: 'row-level extracts of the trust’s own systems',
};

export const rowFilesSource = figureSources.extracts;

/** Pay bands of several years may come from either. */
export const bandsSource = 'pay bands of the annual WRES return, or of staff in post';

export const trainingSource = 'the trust’s files of annual reviews, examinations and applications';

export const registerSource = 'the register of internationally educated staff who agreed to be held';

/** @example journeysSource([2021, 2022]) // "staff in post of 2021 and 2022" */
export const journeysSource = (snapshots: readonly number[]): string =>
  snapshots.length < 2
    ? `staff in post of ${snapshots.map(String).join('')}`
    : `staff in post of ${snapshots.slice(0, -1).map(String).join(', ')} and ${String(snapshots.at(-1))}`;
