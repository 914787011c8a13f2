import { besideInside, containingAmong } from '../../indicators/cuts/contained-parts';
import { countAll } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { PlaceCut } from '../../reference/cuts';
import type { HiddenParts } from '../figures/hide-parts';
import type { Sum } from '../types';
import type { StaffLine } from './hide-staff-cuts';

export const nameOf = (cut: PlaceCut, part: string): string => JSON.stringify([cut, part]);

interface ContainedLines {
  readonly lines: readonly StaffLine[];
  readonly sums: readonly Sum[];
}

/**
 * Parts that lie in a part of another cut with others beside them: everybody in Estates is non-clinical. A reader who knows it takes one from the
 * other, so those beside are a line as well, which no page has. Of pay bands no such thing is known: that the few of a band are all in one
 * directorate is chance.
 *
 * @param cuts - the cuts of this table; sections stand already, as `sectionAs` says
 */
export const containedLines = (
  staff: readonly Tally[],
  cuts: readonly PlaceCut[],
  sectionAs: (section: string) => HiddenParts,
  threshold: number,
): ContainedLines => {
  const found = containingAmong(staff, ['section', ...cuts], threshold);
  const beside = (at: number): string => `beside ${String(at)}`;
  const sections = new Set(
    found.flatMap(({ cut, other, part, inside }) => [
      ...(cut === 'section' ? [part] : []),
      ...(other === 'section' ? inside : []),
    ]),
  );
  return {
    lines: [
      ...[...sections].map((section) => ({
        name: nameOf('section', section),
        counts: countAll(staff.filter(({ places }) => places.section === section)).of,
        elsewhere: sectionAs(section),
      })),
      ...found.map((one, at) => ({
        name: beside(at),
        counts: countAll(besideInside(staff, one)).of,
        elsewhere: null,
        isNeverPrinted: true,
      })),
    ],
    sums: found.map(({ cut, other, part, inside }, at) => ({
      total: nameOf(cut, part),
      parts: [...inside.map((one) => nameOf(other, one)), beside(at)],
    })),
  };
};
