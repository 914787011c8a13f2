import type { ShownCount } from '../disclosure/experts/shown-count';
import { reasonLabel } from '../narrative/experts/request-words';
import { ethnicGroups } from '../reference/groups';
import type { EthnicGroup } from '../reference/groups';
import type { ExpertsReport, LearningRequests } from '../report/types/experts-report.types';
import type { DraftSum, DraftTables } from './draft-tables';
import { countKey } from './known-counts';
import type { ReleasedCell } from './release.types';

/** Approved requests by whether they were funded and attended: funded and attended ones overlap within them. */
const approvedAtoms = ['funded, attended', 'funded only', 'attended only', 'neither'] as const;
const fundedAtoms = [approvedAtoms[0], approvedAtoms[1]];
const attendedAtoms = [approvedAtoms[0], approvedAtoms[2]];

const reasonAtom = (reason: Parameters<typeof reasonLabel>[0]): string => `refused: ${reasonLabel(reason)}`;

interface Part {
  readonly part: string;
  readonly atoms?: readonly string[];
  readonly shown: ShownCount | null;
}

const partsOf = ({ asked, approved, refused, funded, attended, reasons }: LearningRequests['groups']['white']) => {
  const named = reasons.map(({ reason, ...shown }): Part => ({
    part: reasonAtom(reason),
    atoms: [reasonAtom(reason)],
    shown,
  }));
  return {
    named,
    all: [
      { part: '', shown: asked },
      { part: 'approved', atoms: approvedAtoms, shown: approved },
      { part: 'refused', atoms: named.map(({ part }) => part), shown: refused },
      { part: 'funded', atoms: fundedAtoms, shown: funded },
      { part: 'attended', atoms: attendedAtoms, shown: attended },
      ...named,
    ] satisfies readonly Part[],
  };
};

const ofGroup = (place: Pick<ReleasedCell, 'table' | 'population'>, group: EthnicGroup, requests: LearningRequests) => {
  const { all, named } = partsOf(requests.groups[group]);
  const cells = all.flatMap(({ shown, ...part }): readonly ReleasedCell[] =>
    shown === null || (shown.count === null && !shown.isHidden)
      ? []
      : [{ ...place, ...part, group, value: shown.count }],
  );
  const keyOf = (part: string, atoms: readonly string[]): string =>
    countKey({ population: place.population, part, group, atoms });
  const sums: readonly DraftSum[] =
    named.length === 0
      ? []
      : [
          {
            total: keyOf(
              'refused',
              named.map(({ part }) => part),
            ),
            parts: named.map(({ part }) => keyOf(part, [part])),
          },
        ];
  return { cells, sums };
};

/**
 * Learning requests, a table a kind: each group by itself, since no total of groups is printed. Refused ones are all of their reasons, with
 * those without one.
 */
export const tablesOfRequests = ({ year, learningRequests }: ExpertsReport): readonly DraftTables[] =>
  learningRequests.flatMap((requests) => {
    const place = {
      table: `${requests.label}, ${String(year)}`,
      population: `${String(year)} requests ${requests.kind}`,
    };
    return ethnicGroups.map((group) => ofGroup(place, group, requests));
  });
