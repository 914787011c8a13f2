import { groupLabels } from '../reference/groups';

/** What a figure is about, where it is not all BME people or not the set of the indicator itself. */
export interface FigureNames {
  /** The group beside White people: "Asian or Asian British". */
  readonly group?: string;
  /** The people of a share: "staff in this directorate". */
  readonly set?: string;
}

export const groupName = ({ group }: FigureNames): string => group ?? groupLabels.bme;
