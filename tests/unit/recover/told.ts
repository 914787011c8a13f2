import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { YearReport } from '../../../shared/report/types/year-report.types';

/** One number that a reply tells, by the name of the cell it is of. */
export type Told = readonly [id: string, value: number];

const tell = (id: string, value: number | null): readonly Told[] => (value === null ? [] : [[id, value]]);

const shareFigure = (row: string, figure: IndicatorFigure): readonly Told[] => [
  ...ethnicGroups.flatMap((group) => [
    ...tell(`${row}|${group}`, figure[group].count),
    ...tell(`${row}|total`, figure[group].of),
  ]),
  ...tell('wf|bme', figure.workforceBme?.count ?? null),
  ...tell('wf|total', figure.workforceBme?.of ?? null),
];

const ofStaff = (name: string, figure: IndicatorFigure): readonly Told[] =>
  ethnicGroups.flatMap((group) => [
    ...tell(`${name}|${group}`, figure[group].count),
    ...tell(`wf|${group}`, figure[group].of),
  ]);

const ofRecruitment = ({ source, view, ...figure }: IndicatorFigure): readonly Told[] => {
  const name = source === 'return' ? 'return' : view;
  return ethnicGroups.flatMap((group) => [
    ...tell(`${name}|appointed|${group}`, figure[group].count),
    ...tell(`${name}|shortlisted|${group}`, figure[group].of),
  ]);
};

/** A percentage of a number of responses is a number of people. */
const ofSurvey = (name: string, figure: IndicatorFigure): readonly Told[] =>
  (['white', 'bme'] as const).flatMap((group) => {
    const { percent, of } = figure[group];
    return [
      ...tell(`${name}|${group}|of`, of),
      ...tell(`${name}|${group}`, percent === null || of === null ? null : Math.round((percent / 100) * of)),
    ];
  });

const ofFigure = (figure: IndicatorFigure): readonly Told[] => {
  switch (figure.indicator) {
    case 1:
      return shareFigure('upper', figure);
    case 2:
      return ofRecruitment(figure);
    case 3:
      return ofStaff('cases', figure);
    case 4:
      return ofStaff('training', figure);
    case 9:
      return shareFigure(`board|${figure.view}`, figure);
    default:
      return ofSurvey(`survey ${String(figure.indicator)}`, figure);
  }
};

const workforce = (figures: Readonly<Record<'white' | 'bme' | 'unknown', GroupFigure>>): readonly Told[] =>
  ethnicGroups.flatMap((group) => [
    ...tell(`wf|${group}`, figures[group].count),
    ...tell('wf|total', figures[group].of),
  ]);

/** Every count that the reply of one year tells, wherever on a page it stands. */
export const toldBy = (report: YearReport): readonly Told[] => [
  ...workforce(report.workforce),
  ...report.indicators.flatMap(({ figure }) => ofFigure(figure)),
  ...report.bands.flatMap(({ section, band, figure }) => shareFigure(`band|${section}|${band}`, figure)),
  ...report.specials.recruitmentPaths.flatMap(({ view, stages }) =>
    stages.flatMap(({ stage, counts }) =>
      ethnicGroups.flatMap((group) => tell(`${view}|${stage}|${group}`, counts[group])),
    ),
  ),
];
