import { sectionIds } from '../../../shared/paper/paper-sections';
import type { SectionId } from '../../../shared/paper/paper-sections';
import type { Placeholder } from '../../../shared/paper/placeholders';
import type { TemplateProblem } from '../../../shared/paper/template-problem';
import { indicatorNumbers } from '../../../shared/reference/indicators';
import type { IndicatorNumber } from '../../../shared/reference/indicators';
import type { Place } from './find-places';

/** A place that will be filled. */
export type FilledPlace = Place & { readonly placeholder: Placeholder };

/** What "other sections" holds: of the indicators only those that have no place of their own. */
export interface Rest {
  readonly sections: readonly SectionId[];
  readonly indicators: readonly IndicatorNumber[];
}

export interface TemplatePlan {
  /** With paragraphs, tables and pictures, in the order of the text. */
  readonly blocks: readonly FilledPlace[];
  /** With words in a line. */
  readonly words: readonly FilledPlace[];
  readonly rest: Rest;
  readonly problems: readonly TemplateProblem[];
}

const isWords = ({ placeholder }: FilledPlace): boolean => placeholder.filling.kind === 'words';

const problemOf = ({ typed, placeholder, container, isAlone }: Place): TemplateProblem | null => {
  if (placeholder === null) return { kind: 'unknown', name: typed };
  const { filling, name, isNarrow } = placeholder;
  if (filling.kind === 'words') return null;
  if (container === 'edge') return { kind: 'edge', name };
  if (!isAlone) return { kind: 'not_alone', name };
  return container !== 'page' && !isNarrow ? { kind: 'too_narrow', name } : null;
};

/** The sections of which a place prints anything. */
export const sectionsOf = ({ placeholder: { filling } }: FilledPlace): readonly SectionId[] => {
  if (filling.kind === 'section') return [filling.section];
  if (filling.kind === 'indicator') return ['indicators'];
  return filling.kind === 'glance' || filling.kind === 'charts' ? ['summary'] : [];
};

/** Some of the nine have a place of their own, and these have none. */
const indicatorsLeftOut = (places: readonly FilledPlace[]): readonly IndicatorNumber[] => {
  const fillings = places.map(({ placeholder }) => placeholder.filling);
  const isWhole = fillings.some((one) => one.kind === 'section' && one.section === 'indicators');
  const placed = fillings.flatMap((one) => (one.kind === 'indicator' ? [one.indicator] : []));
  if (isWhole || placed.length === 0) return [];
  return indicatorNumbers.filter((indicator) => !placed.includes(indicator));
};

/** What is chosen and has no place of its own; the indicators too, where only some of them have one. */
const restOf = (places: readonly FilledPlace[], chosen: readonly SectionId[]): Rest => {
  const placed = new Set(places.flatMap(sectionsOf));
  const left = indicatorsLeftOut(places);
  return {
    sections: chosen.filter((id) => !placed.has(id) || (id === 'indicators' && left.length > 0)),
    indicators: placed.has('indicators') ? left : indicatorNumbers,
  };
};

const notPlaced = ({ sections, indicators }: Rest): readonly TemplateProblem[] =>
  sections.map((section): TemplateProblem => {
    if (section === 'hidden') return { kind: 'hidden_at_the_end' };
    return section === 'indicators' && indicators.length < indicatorNumbers.length
      ? { kind: 'no_place_for_indicators', indicators }
      : { kind: 'no_place', section };
  });

const showsVersion = ({ placeholder: { filling } }: FilledPlace): boolean =>
  filling.kind === 'banner' || (filling.kind === 'words' && filling.word === 'version');

const unique = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/**
 * Which place of a template is filled with what, and what does not fit.
 * @param places - in the order of the text
 * @param chosen - the sections of this paper, in their order
 */
export const planTemplate = (places: readonly Place[], chosen: readonly SectionId[]): TemplatePlan => {
  const misplaced = places.flatMap((place) => problemOf(place) ?? []);
  const filled = places.flatMap((place): readonly FilledPlace[] =>
    place.placeholder === null || problemOf(place) !== null ? [] : [{ ...place, placeholder: place.placeholder }],
  );
  const placed = new Set(filled.flatMap(sectionsOf));
  const rest = restOf(filled, chosen);
  const hasRest = filled.some(({ placeholder }) => placeholder.filling.kind === 'rest');
  return {
    blocks: filled.filter((place) => !isWords(place)),
    words: filled.filter(isWords),
    rest,
    problems: unique([
      ...misplaced,
      ...(hasRest ? [] : notPlaced(rest)),
      ...sectionIds
        .filter((section) => placed.has(section) && !chosen.includes(section))
        .map((section): TemplateProblem => ({ kind: 'not_chosen', section })),
      ...(filled.some(showsVersion) ? [] : [{ kind: 'version_at_the_top' } as const]),
    ]),
  };
};
