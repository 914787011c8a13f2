import { defaultArcpUnit } from '../../../../shared/reference/outcomes-arcp';
import { measureOfArcp } from '../../../../shared/indicators/training/training-measures';
import { cutsOfSection } from '../../../../shared/indicators/training/training-cuts';
import { defaultTrainingWindow, trainingWindows } from '../../../../shared/reference/training-year';
import type { Version } from '../../../../shared/reference/settings';
import { readPreferences } from '../../queries/settings';
import { figuresWithParts } from './comparison-service';
import type { ServiceContext } from '../context';
import type { DataHandlers } from '../handlers';
import { statusOf } from '../status-service';
import { yearsToCount } from './year-counts';

/** One piece of work for a moment in which nobody asks for anything. What it works out is remembered where it is worked out. */
export type Step = () => unknown;

interface Shown {
  readonly year: number;
  readonly version: Version;
}

const breakdowns = (handlers: DataHandlers, shown: Shown): readonly Step[] =>
  figuresWithParts.map(
    (figure) => () =>
      handlers['report.breakdown']({ indicator: figure.indicator, view: figure.view, ...shown, filter: null }),
  );

const defaultDefinition = 'regulator';

const training = (handlers: DataHandlers, shown: Shown): readonly Step[] => {
  const ofWindow =
    (window: (typeof trainingWindows)[number]): Step =>
    () =>
      handlers['report.training']({ ...shown, window, definition: defaultDefinition, unit: defaultArcpUnit });
  const byCut = cutsOfSection.arcp.map(
    (cut): Step =>
      () =>
        handlers['report.trainingCut']({
          ...shown,
          window: defaultTrainingWindow,
          measure: measureOfArcp(defaultDefinition, 'outcomes'),
          cut,
        }),
  );
  const others = shown.version === 'public' ? [] : trainingWindows.filter((window) => window !== defaultTrainingWindow);
  return [ofWindow(defaultTrainingWindow), ...byCut, ...others.map(ofWindow)];
};

/** What the pages of the navigation ask for, the first one first. */
const pages = (handlers: DataHandlers, shown: Shown): readonly Step[] => [
  () => handlers['report.year'](shown),
  () => handlers['report.dataFacts'](shown),
  () => handlers['report.progression'](shown),
  ...breakdowns(handlers, shown),
  () => handlers['report.compareChoices']({ ...shown, withParts: true }),
  ...training(handlers, shown),
  () => handlers['report.experts'](shown),
  () => handlers['courses.list']({ version: shown.version }),
  () => handlers['translations.list']({ version: shown.version }),
  () => handlers['report.twoGroups']({ year: shown.year }),
  () => handlers['paper.preview'](shown),
];

const other: Readonly<Record<Version, Version>> = { public: 'restricted', restricted: 'public' };

/**
 * Everything the pages will ask for about the year that is shown, in steps; the other version last, and last of all what is one long step of
 * a region's staff. Nothing while no data are held.
 */
export const pagesAhead = (context: ServiceContext, handlers: DataHandlers): readonly Step[] => {
  const { years, newestWithFigures } = statusOf(context);
  const { year: chosen, version } = readPreferences(context.db);
  const year = chosen !== null && years.includes(chosen) ? chosen : (newestWithFigures ?? years.at(-1));
  if (year === undefined) return [];
  return [
    ...yearsToCount(context.db),
    ...pages(handlers, { year, version }),
    ...pages(handlers, { year, version: other[version] }),
    ...[version, other[version]].map((each) => () => handlers['report.journeys']({ year, version: each })),
  ];
};
