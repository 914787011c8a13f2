import type { YearCounts } from '../../indicators/counts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import { joinTables, noTable } from '../join-tables';
import type { Table } from '../types';

/** Indicators whose people are a part of the workforce. */
export type StaffIndicator = 3 | 4;

export const eventId = (indicator: StaffIndicator, group: EthnicGroup): string =>
  `indicator ${String(indicator)}|${group}`;
export const noEventId = (indicator: StaffIndicator, group: EthnicGroup): string => `not ${eventId(indicator, group)}`;

type EventCounts = Pick<YearCounts, 'disciplineCases' | 'trainingPeople'>;
type Hits = readonly (readonly [indicator: StaffIndicator, hits: GroupCounts])[];

const hitsOf = ({ disciplineCases, trainingPeople }: EventCounts): Hits => [
  ...(disciplineCases === null ? [] : [[3, disciplineCases] as const]),
  ...(trainingPeople === null ? [] : [[4, trainingPeople] as const]),
];

const splitOf = (indicator: StaffIndicator, group: EthnicGroup, count: number, of: number, staffId: string): Table => {
  // More cases than people come from two files that do not belong together: nothing adds up, so nothing can be worked out.
  if (count > of) return noTable;
  const event = { id: eventId(indicator, group), value: count, worth: 2 };
  const rest = { id: noEventId(indicator, group), value: of - count, worth: 0 };
  return { cells: [event, rest], sums: [{ total: staffId, parts: [event.id, rest.id] }] };
};

/**
 * Staff it happened to and staff it did not are the workforce of their group. A hidden number lies between one and those people, so in a
 * group as small as the threshold the size of the group must be protected too. Larger groups leave enough doubt by themselves.
 */
export const staffEventsTable = (
  counts: EventCounts,
  workforce: GroupCounts,
  threshold: number,
  staffId: (group: EthnicGroup) => string,
): Table =>
  joinTables(
    hitsOf(counts).flatMap(([indicator, hits]) =>
      ethnicGroups
        .filter((group) => workforce[group] <= threshold)
        .map((group) => splitOf(indicator, group, hits[group], workforce[group], staffId(group))),
    ),
  );
