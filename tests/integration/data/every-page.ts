import type { DataHandlers } from '../../../electron/data/services/handlers';
import { cutsOfSection } from '../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../shared/indicators/training/training-measures';
import { versions } from '../../../shared/reference/settings';
import { trainingWindows } from '../../../shared/reference/training-year';

/** A reply, or the sentence that says why there is none. */
const replyOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const oneASection = ['arcp_unsatisfactory', 'exam_pass', 'application_offered'] as const;

/** Everything that pages ask about one year, in both versions; of medical education one measure of each kind of file. */
export const everyPage = (handlers: DataHandlers, year: number): readonly unknown[] => [
  ...versions.flatMap((version) => {
    const shown = { year, version };
    return [
      () => handlers['report.year'](shown),
      () => handlers['report.lookFirst'](shown),
      () => handlers['report.dataFacts'](shown),
      () => handlers['report.progression'](shown),
      () => handlers['report.journeys'](shown),
      () => handlers['paper.preview'](shown),
      () => handlers['report.experts'](shown),
      () => handlers['report.compareChoices']({ ...shown, withParts: true }),
      () =>
        handlers['report.findExperts']({
          ...shown,
          first: { kind: 'language', name: 'Tagalog', isClinical: false },
          second: null,
        }),
      ...([1, 2, 3, 4] as const).map(
        (indicator) => () => handlers['report.breakdown']({ ...shown, indicator, view: 'all', filter: null }),
      ),
      ...trainingWindows.map(
        (window) => () => handlers['report.training']({ ...shown, window, definition: 'regulator', unit: 'outcomes' }),
      ),
      ...oneASection.flatMap((measure) =>
        cutsOfSection[sectionOfMeasure(measure)].map(
          (cut) => () => handlers['report.trainingCut']({ ...shown, window: 5, measure, cut }),
        ),
      ),
      ...oneASection.map(
        (measure) => () =>
          handlers['report.trainingRows']({
            ...shown,
            window: 1,
            measure,
            group: 'white',
            place: 'all',
            side: 'of',
            from: 0,
          }),
      ),
      () => handlers['report.registerRows']({ ...shown, number: { kind: 'skill', side: 'with_skill' }, from: 0 }),
      () => handlers['report.requestRows']({ ...shown, kind: 'study_leave', group: 'bme', cell: 'asked', from: 0 }),
      () => handlers['translations.list']({ version }),
      () => handlers['courses.list']({ version }),
      () => handlers['imports.list']({ version }),
    ].map(replyOf);
  }),
  replyOf(() => handlers['report.reconcile']({ year })),
  replyOf(() => handlers['report.twoGroups']({ year })),
];
