import { trainingStages } from '../dataset/row-types/training-rows';
import { requestKinds } from '../indicators/experts/request-counts';
import { requestSteps } from '../indicators/experts/request-steps';
import { journeyMeasures } from '../indicators/journeys/first-two-years';
import { disparitySteps } from '../indicators/progression/disparity';
import { trainingCuts } from '../indicators/training/training-cuts';
import { figurePlaces } from '../indicators/training/training-figures';
import { trainingMeasures } from '../indicators/training/training-measures';
import { bandsOf, payBands, sections } from '../reference/bands';
import { cutIndicators, cuts, placeCuts } from '../reference/cuts';
import { indicatorNumbers, indicatorViews } from '../reference/indicators';
import { progressionViews } from '../reference/tiers';
import { trainingWindows } from '../reference/training-year';
import { allPathBands, expertsShares, isTrainingRef, journeyWays } from './measure-ref';
import type { MeasureKind, MeasureRef, TrainingRef } from './measure-ref';

/** Names of parts come from cells of files. */
const longestPart = 300;
/** Above this many years after joining nobody is followed. */
const mostYears = 40;

const fieldsOfTraining = (ref: TrainingRef): readonly (string | number)[] => {
  switch (ref.kind) {
    case 'training':
      return [ref.measure, ref.window, ref.place];
    case 'training_alike':
      return [ref.measure, ref.window];
    case 'training_part':
      return [ref.measure, ref.window, ref.cut, ref.part];
    case 'stage':
      return [ref.window, ref.place, ref.stage];
  }
};

/** The fields of a name in the order in which its key has them. A part within a part ends in the cut and part of the filter. */
const fieldsOf = (ref: MeasureRef): readonly (string | number)[] => {
  if (isTrainingRef(ref)) return fieldsOfTraining(ref);
  switch (ref.kind) {
    case 'indicator':
      return [ref.indicator, ref.view];
    case 'part':
      return [
        ref.indicator,
        ref.view,
        ref.cut,
        ref.part,
        ...(ref.filter === null ? [] : [ref.filter.cut, ref.filter.part]),
      ];
    case 'band':
      return [ref.section, ref.band];
    case 'disparity':
      return [ref.view, ref.step];
    case 'model_employer':
      return [ref.band];
    case 'requests':
      return [ref.request, ref.step];
    case 'promotion':
      return [ref.way];
    case 'promoted_by':
      return [ref.years];
    case 'two_years':
      return [ref.measure, ref.way];
    case 'experts':
      return [ref.share];
    case 'learning_access':
      return [];
  }
};

/**
 * The stable text of a name: for links, and to tell two names apart. It never changes, since it stands in stored data.
 * @example measureKey({ kind: 'part', indicator: 2, view: 'all', cut: 'directorate', part: 'A/B', filter: null })
 * // "part~2~all~directorate~A!2FB"
 */
export const measureKey = (ref: MeasureRef): string =>
  [ref.kind, ...fieldsOf(ref)].map((field) => escaped(String(field))).join('~');

/** Without a per cent sign, so that nothing on the way of a link decodes it once too often. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll('!', '%21').replaceAll('~', '%7E').replaceAll('%', '!');

/** One of a list that reads as this text, or null. */
const among = <T extends string | number>(list: readonly T[], text: string | undefined): T | null =>
  list.find((one) => String(one) === text) ?? null;

const partOf = (text: string | undefined): string | null =>
  text === undefined || text.length > longestPart ? null : text;

/** The whole object where every field was read; null where any is null. */
const whole = <T extends object>(fields: T): { readonly [K in keyof T]: Exclude<T[K], null> } | null => {
  const isWhole = (some: T): some is T & { readonly [K in keyof T]: Exclude<T[K], null> } =>
    Object.values(some).every((field) => field !== null);
  return isWhole(fields) ? fields : null;
};

type Texts = readonly (string | undefined)[];
type Reader = (texts: Texts) => MeasureRef | null;

const named = <K extends MeasureKind, F extends object>(
  kind: K,
  fields: F | null,
): ({ readonly kind: K } & F) | null => (fields === null ? null : { kind, ...fields });

const readPart: Reader = ([indicator, view, cut, part, filterCut, filterPart]) => {
  const own = whole({
    indicator: among(cutIndicators, indicator),
    view: among(indicatorViews, view),
    cut: among(cuts, cut),
    part: partOf(part),
  });
  if (own === null) return null;
  if (filterCut === undefined) return { kind: 'part', ...own, filter: null };
  const filter = whole({ cut: among(placeCuts, filterCut), part: partOf(filterPart) });
  return filter === null ? null : { kind: 'part', ...own, filter };
};

const readBand: Reader = ([sectionText, bandText]) => {
  const section = among(sections, sectionText);
  const band = section === null ? null : among(bandsOf(section), bandText);
  return section === null || band === null ? null : { kind: 'band', section, band };
};

const steps = disparitySteps.map(({ step }) => step);
const years = Array.from({ length: mostYears }, (_, at) => at + 1);

const readers: Readonly<Record<MeasureKind, { readonly fields: readonly number[]; readonly read: Reader }>> = {
  indicator: {
    fields: [2],
    read: ([indicator, view]) =>
      named('indicator', whole({ indicator: among(indicatorNumbers, indicator), view: among(indicatorViews, view) })),
  },
  part: { fields: [4, 6], read: readPart },
  band: { fields: [2], read: readBand },
  disparity: {
    fields: [2],
    read: ([view, step]) =>
      named('disparity', whole({ view: among(progressionViews, view), step: among(steps, step) })),
  },
  model_employer: {
    fields: [1],
    read: ([band]) => named('model_employer', whole({ band: among([...payBands, allPathBands] as const, band) })),
  },
  training: {
    fields: [3],
    read: ([measure, window, place]) =>
      named(
        'training',
        whole({
          measure: among(trainingMeasures, measure),
          window: among(trainingWindows, window),
          place: among(figurePlaces, place),
        }),
      ),
  },
  training_alike: {
    fields: [2],
    read: ([measure, window]) =>
      named(
        'training_alike',
        whole({ measure: among(trainingMeasures, measure), window: among(trainingWindows, window) }),
      ),
  },
  training_part: {
    fields: [4],
    read: ([measure, window, cut, part]) =>
      named(
        'training_part',
        whole({
          measure: among(trainingMeasures, measure),
          window: among(trainingWindows, window),
          cut: among(trainingCuts, cut),
          part: partOf(part),
        }),
      ),
  },
  stage: {
    fields: [3],
    read: ([window, place, stage]) =>
      named(
        'stage',
        whole({
          window: among(trainingWindows, window),
          place: among(figurePlaces, place),
          stage: among([...trainingStages, 'whole_way'] as const, stage),
        }),
      ),
  },
  requests: {
    fields: [2],
    read: ([request, step]) =>
      named(
        'requests',
        whole({ request: among(requestKinds, request), step: among([...requestSteps, 'decided'] as const, step) }),
      ),
  },
  promotion: { fields: [1], read: ([way]) => named('promotion', whole({ way: among(journeyWays, way) })) },
  promoted_by: { fields: [1], read: ([text]) => named('promoted_by', whole({ years: among(years, text) })) },
  two_years: {
    fields: [2],
    read: ([measure, way]) =>
      named('two_years', whole({ measure: among(journeyMeasures, measure), way: among(journeyWays, way) })),
  },
  experts: { fields: [1], read: ([share]) => named('experts', whole({ share: among(expertsShares, share) })) },
  learning_access: { fields: [0], read: () => ({ kind: 'learning_access' }) },
};

const isKind = (text: string | undefined): text is MeasureKind => text !== undefined && Object.hasOwn(readers, text);

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('!', '%'));
  } catch {
    return null;
  }
};

/**
 * Reads a key. Null for anything that is not exactly the key of a figure.
 * @example readMeasureKey('indicator~2~all') // { kind: 'indicator', indicator: 2, view: 'all' }
 */
export const readMeasureKey = (key: string): MeasureRef | null => {
  const texts = key.split('~').map(decoded);
  const fields = texts.filter((text) => text !== null);
  const [kind, ...rest] = fields;
  if (fields.length < texts.length || !isKind(kind) || !readers[kind].fields.includes(rest.length)) return null;
  const ref = readers[kind].read(rest);
  return ref !== null && measureKey(ref) === key ? ref : null;
};
