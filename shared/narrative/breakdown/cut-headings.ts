import { cutLabels } from '../../reference/cuts';
import type { Cut, EthnicCut } from '../../reference/cuts';

export interface CutHeadings {
  /** Over the column of parts. */
  readonly heading: string;
  /** After the name of an indicator: "Appointed from shortlisting, by directorate". */
  readonly by: string;
  /** More than one part, in a sentence. */
  readonly many: string;
}

export const cutHeadings: Readonly<Record<Cut, CutHeadings>> = {
  section: { heading: 'Part of the workforce', by: 'by part of the workforce', many: 'parts of the workforce' },
  band: { heading: 'Band or grade', by: 'by pay band or grade', many: 'bands and grades' },
  staff_group: { heading: 'Staff group', by: 'by staff group', many: 'staff groups' },
  directorate: { heading: 'Directorate', by: 'by directorate', many: 'directorates' },
  site: { heading: 'Site', by: 'by site', many: 'sites' },
  sex: { heading: 'Sex', by: 'by sex', many: 'sexes' },
  five_groups: { heading: 'Ethnic group', by: 'by five ethnic groups', many: 'ethnic groups' },
  sixteen_groups: { heading: 'Ethnic group', by: 'by sixteen ethnic groups', many: 'ethnic groups' },
};

export const isEthnicCut = (cut: Cut): cut is EthnicCut => cut === 'five_groups' || cut === 'sixteen_groups';

/** What a part is compared with, where that is not said by its name. Said once under the heading of the section. */
export const cutComparison = (cut: Cut): string | null =>
  isEthnicCut(cut) ? 'Each group is compared with all White people.' : null;

/** The name of the part whose column was left blank. */
export const blankPart = 'Not recorded';

/** A part as a filter, for titles: "Directorate: Surgery". */
export const filterWords = (cut: Cut, partLabel: string): string => `${cutLabels[cut]}: ${partLabel}`;
