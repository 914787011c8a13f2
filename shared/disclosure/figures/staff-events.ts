import type { YearCounts } from '../../indicators/counts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import { joinTables } from '../join-tables';
import type { Table } from '../types';

/** Indicators whose people are a part of the workforce. */
export type StaffIndicator = 3 | 4;

export const eventId = (indicator: StaffIndicator, group: EthnicGroup): string =>
  `indicator ${String(indicator)}|${group}`;
export const noEventId = (indicator: StaffIndicator, group: EthnicGroup): string => `not ${eventId(indicator, group)}`;

const splitOf = (
  indicator: StaffIndicator,
  hits: GroupCounts,
  workforce: GroupCounts,
  staffId: (group: EthnicGroup) => string,
): readonly Table[] =>
  ethnicGroups.map((group) => {
    const event = { id: eventId(indicator, group), value: hits[group], worth: 2 };
    const rest = workforce[group] - hits[group];
    // More cases than people come from two files that do not belong together: nothing adds up, so nothing can be worked out.
    if (rest < 0) return { cells: [event], sums: [] };
    return {
      cells: [event, { id: noEventId(indicator, group), value: rest, worth: 0 }],
      sums: [{ total: staffId(group), parts: [event.id, noEventId(indicator, group)] }],
    };
  });

/**
 * Staff it happened to and staff it did not are the workforce of their group, which indicators 1 and 9 print as well: hidden there, it must
 * not stand below the line here.
 */
export const staffEventsTable = (
  { disciplineCases, trainingPeople }: YearCounts,
  workforce: GroupCounts,
  staffId: (group: EthnicGroup) => string,
): Table =>
  joinTables([
    ...(disciplineCases === null ? [] : splitOf(3, disciplineCases, workforce, staffId)),
    ...(trainingPeople === null ? [] : splitOf(4, trainingPeople, workforce, staffId)),
  ]);
