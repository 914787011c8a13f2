import type { IndicatorFigure } from '../../indicators/figure';
import type { RecruitmentStage, RecruitmentStages } from '../../indicators/recruitment-stages';
import type { EthnicGroup } from '../../reference/groups';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';
import { countOf, stageId, stagesTable } from './stages-table';
import type { PathView } from './stages-table';

/** One stage of one view as it may be shown: null where it may not. */
export interface DisclosedStage {
  readonly view: PathView;
  readonly stage: RecruitmentStage;
  readonly counts: Readonly<Record<EthnicGroup, number | null>>;
}

type Groups = Readonly<Record<EthnicGroup, ReadonlySet<string>>>;

interface ShownElsewhere {
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** What indicator 2 shows and hides of a group, as cells of its path. */
const inIndicator2 = (figures: readonly IndicatorFigure[], group: EthnicGroup): ShownElsewhere => {
  const cells = figures
    .filter(({ indicator }) => indicator === 2)
    .flatMap(({ view, ...figure }) => {
      const place: PathView = view === 'without_international' ? view : 'all';
      const { count, of, isHidden } = figure[group];
      return [
        { id: stageId(place, 'appointed'), isHidden: isHidden || count === null },
        { id: stageId(place, 'shortlisted'), isHidden: of === null },
      ];
    });
  const ids = (isHidden: boolean): ReadonlySet<string> =>
    new Set(cells.filter((cell) => cell.isHidden === isHidden).map(({ id }) => id));
  return { shown: ids(false), hidden: ids(true) };
};

/** The two ends of a view that the report does not hold, as where its figures come from the return: a figure all the same. */
const endsBeside = (path: RecruitmentStages, figures: readonly IndicatorFigure[]): readonly string[] => {
  const views: readonly PathView[] = path.hasInternational ? ['all', 'without_international'] : ['all'];
  return views
    .filter((view) => !figures.some((figure) => figure.indicator === 2 && figure.view === view))
    .flatMap((view) => [stageId(view, 'shortlisted'), stageId(view, 'appointed')]);
};

/** Every choice of stages to leave out, the fewest first. Indicator 2 itself is never among them. */
const leavingOut = ({ stages }: RecruitmentStages): readonly (readonly RecruitmentStage[])[] =>
  stages
    .map(({ stage }) => stage)
    .filter((stage) => stage !== 'shortlisted' && stage !== 'appointed')
    .reduce<readonly (readonly RecruitmentStage[])[]>(
      (choices, stage) => [...choices, ...choices.map((choice) => [...choice, stage])],
      [[]],
    )
    .toSorted((a, b) => a.length - b.length);

/**
 * A stage between is worth less than indicator 2: where its numbers cannot be told without hiding something of the indicator, the whole
 * stage is left out. What is left says of it only that it lies between its neighbours, which are the threshold apart, or the same.
 */
const hiddenOf = (
  path: RecruitmentStages,
  figures: readonly IndicatorFigure[],
  group: EthnicGroup,
  policy: DisclosurePolicy,
): ReadonlySet<string> => {
  const elsewhere = inIndicator2(figures, group);
  const wished = endsBeside(path, figures);
  const hide = (left: readonly RecruitmentStage[]): ReadonlySet<string> => {
    const kept = { ...path, stages: path.stages.filter(({ stage }) => !left.includes(stage)) };
    const own = hiddenCells(stagesTable(kept, group, new Set([...elsewhere.shown, ...wished])), policy);
    const gone = left.flatMap((stage) => [stageId('all', stage), stageId('without_international', stage)]);
    return new Set([...own, ...gone, ...elsewhere.hidden]);
  };
  const choices = leavingOut(path).map(hide);
  const keeps = (ids: Iterable<string>) => (hidden: ReadonlySet<string>) => [...ids].every((id) => !hidden.has(id));
  const most = choices.at(-1) ?? new Set<string>();
  return choices.find(keeps([...elsewhere.shown, ...wished])) ?? choices.find(keeps(elsewhere.shown)) ?? most;
};

export interface StagesHiding {
  readonly isHidden: (view: PathView, stage: RecruitmentStage, group: EthnicGroup) => boolean;
  readonly stages: readonly DisclosedStage[];
}

/**
 * The stages of recruitment through disclosure, together with what indicator 2 shows of them in its views.
 * @param figures - the figures of the year as they may be shown by themselves
 */
export const discloseStages = (
  path: RecruitmentStages,
  figures: readonly IndicatorFigure[],
  policy: DisclosurePolicy,
): StagesHiding => {
  const hidden: Groups = {
    white: hiddenOf(path, figures, 'white', policy),
    bme: hiddenOf(path, figures, 'bme', policy),
    unknown: hiddenOf(path, figures, 'unknown', policy),
  };
  const isHidden: StagesHiding['isHidden'] = (view, stage, group) => hidden[group].has(stageId(view, stage));
  const views: readonly PathView[] = path.hasInternational ? ['all', 'without_international'] : ['all'];
  const shownCount = (view: PathView, index: number, group: EthnicGroup): number | null => {
    const stage = path.stages[index]?.stage;
    return stage === undefined || isHidden(view, stage, group) ? null : countOf(path, view, index, group);
  };
  return {
    isHidden,
    stages: views.flatMap((view) =>
      path.stages.map(({ stage }, index) => ({
        view,
        stage,
        counts: {
          white: shownCount(view, index, 'white'),
          bme: shownCount(view, index, 'bme'),
          unknown: shownCount(view, index, 'unknown'),
        },
      })),
    ),
  };
};
