import type { StaffRow } from '../extract-types';

/**
 * The people in the workforce, each once: of the assignments that are not left out, the primary one, and the first where
 * none is primary (someone whose primary assignment is on the bank still counts for the other). Rows without an employee
 * number count one each if they are primary.
 */
export const workforceOf = (staff: readonly StaffRow[]): readonly StaffRow[] => {
  const people = new Map<string, StaffRow>();
  const nameless: StaffRow[] = [];
  for (const row of staff) {
    if (row.leftOutBecause !== null) continue;
    if (row.person === null) {
      if (row.isPrimary) nameless.push(row);
      continue;
    }
    const held = people.get(row.person);
    if (held === undefined || (row.isPrimary && !held.isPrimary)) people.set(row.person, row);
  }
  return [...people.values(), ...nameless];
};
