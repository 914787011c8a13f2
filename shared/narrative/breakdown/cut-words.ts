import { bandLabel, bandsOf, sectionLabels, sections } from '../../reference/bands';
import { cutLabels, otherParts } from '../../reference/cuts';
import type { Cut, CutPart } from '../../reference/cuts';
import { fiveGroupLabels, fiveGroups, nationalCategory } from '../../reference/ethnicity';
import type { FigureNames } from '../figure-names';

const notRecorded = 'Not recorded';

/** The parts of a cut that are too small to stand alone beside another cut. */
const otherPartsTogether = 'All others together';

/** BME people of whom only that is recorded. */
const groupNotRecorded = 'BME, group not recorded';

const knownBands = sections.flatMap((section) => bandsOf(section));

const placeLabel = (cut: Cut, part: string): string => {
  if (part === otherParts) return otherPartsTogether;
  if (part === '') return notRecorded;
  const section = sections.find((known) => known === part);
  if (cut === 'section' && section !== undefined) return sectionLabels[section];
  const band = knownBands.find((known) => known === part);
  return cut === 'band' && band !== undefined ? bandLabel(band) : part;
};

/** @example partLabel('five_groups', 'asian') // "Asian or Asian British" */
export const partLabel = (cut: Cut, part: string): string => {
  if (cut !== 'five_groups' && cut !== 'sixteen_groups') return placeLabel(cut, part);
  if (part === '') return groupNotRecorded;
  const five = fiveGroups.find((known) => known === part);
  if (five !== undefined)
    return cut === 'five_groups' ? fiveGroupLabels[five] : `${fiveGroupLabels[five]} (no further detail)`;
  return nationalCategory(part)?.label ?? part;
};

/** "Directorate: Surgery" for titles. */
export const filterLabel = ({ cut, part }: CutPart): string => `${cutLabels[cut]}: ${placeLabel(cut, part)}`;

const setOf: Readonly<Record<Cut, string>> = {
  section: 'staff in this part',
  band: 'staff in this band',
  staff_group: 'staff in this staff group',
  directorate: 'staff in this directorate',
  site: 'staff at this site',
  sex: 'staff of this sex',
  five_groups: 'staff in this group',
  sixteen_groups: 'staff in this group',
};

/** What the figure of a part is about. */
export const partNames = (cut: Cut, part: string): FigureNames =>
  cut === 'five_groups' || cut === 'sixteen_groups' ? { group: partLabel(cut, part) } : { set: setOf[cut] };

/** Many parts of a cut: "directorates". */
export const partsWord: Readonly<Record<Cut, string>> = {
  section: 'parts of the workforce',
  band: 'bands and grades',
  staff_group: 'staff groups',
  directorate: 'directorates',
  site: 'sites',
  sex: 'groups by sex',
  five_groups: 'ethnic groups',
  sixteen_groups: 'ethnic groups',
};

/** What the figure of everything counted is about. */
export const wholeNames: FigureNames = { set: 'all staff' };
