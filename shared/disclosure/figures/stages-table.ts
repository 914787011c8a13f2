import { bothPlaces } from '../../indicators/recruitment-stages';
import type { RecruitmentStage, RecruitmentStages } from '../../indicators/recruitment-stages';
import type { EthnicGroup } from '../../reference/groups';
import { joinTables } from '../join-tables';
import type { Cell, Sum, Table } from '../types';

/** Indicator 2 has these views, and so has its path. */
export type PathView = 'all' | 'without_international';

type Place = PathView | 'abroad';
export const stageId = (place: Place, stage: string): string => `${place}|${stage}`;
const restId = (place: Place, stage: string): string => `${place}|${stage} and no further`;

export const countOf = (path: RecruitmentStages, place: Place, index: number, group: EthnicGroup): number => {
  const stage = path.stages[index];
  if (stage === undefined) return 0;
  return { all: bothPlaces(stage), without_international: stage.home, abroad: stage.abroad }[place][group];
};

/** What indicator 2 itself shows is printed elsewhere; the stages between give way first. */
const worthOf = (view: Place, stage: RecruitmentStage, shown: ReadonlySet<string>): Omit<Cell, 'id' | 'value'> => {
  if (view === 'abroad') return { worth: 0 };
  return shown.has(stageId(view, stage)) ? { worth: 3, isAlwaysShown: true } : { worth: 1 };
};

/** The stages of one place: each is those who go on and those who do not. */
const placeTable = (path: RecruitmentStages, group: EthnicGroup, place: Place, shown: ReadonlySet<string>): Table => {
  const at = (index: number): number => countOf(path, place, index, group);
  const steps = path.stages.slice(0, -1).map(({ stage }, index) => ({
    stage,
    next: path.stages[index + 1]?.stage ?? stage,
    rest: at(index) - at(index + 1),
  }));
  return {
    cells: [
      ...path.stages.map(({ stage }, index) => ({
        id: stageId(place, stage),
        value: at(index),
        ...worthOf(place, stage, shown),
      })),
      ...steps.map(({ stage, rest }) => ({ id: restId(place, stage), value: rest, worth: 0 })),
    ],
    sums: steps.map(({ stage, next }) => ({
      total: stageId(place, stage),
      parts: [stageId(place, next), restId(place, stage)],
    })),
  };
};

/** Both views and what only the first of them holds: taking one from the other is a sum too. */
const placesTogether = ({ stages }: RecruitmentStages): readonly Sum[] =>
  stages.flatMap(({ stage }, index) =>
    [stageId, ...(index < stages.length - 1 ? [restId] : [])].map((id) => ({
      total: id('all', stage),
      parts: [id('without_international', stage), id('abroad', stage)],
    })),
  );

/**
 * The path of one group in both views as one table. Groups are never added up, so each is a table of its own.
 * @param shown - ids of cells that indicator 2 shows
 */
export const stagesTable = (
  path: RecruitmentStages,
  group: EthnicGroup,
  shown: ReadonlySet<string> = new Set(),
): Table => {
  const table = (place: Place): Table => placeTable(path, group, place, shown);
  if (!path.hasInternational) return table('all');
  const { cells, sums } = joinTables([table('all'), table('without_international'), table('abroad')]);
  return { cells, sums: [...sums, ...placesTogether(path)] };
};
