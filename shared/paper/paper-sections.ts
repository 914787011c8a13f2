import { paperPartTitles } from '../narrative/leaving/paper-words';

/** Every section of the board paper after its cover, in the order a paper starts with. */
export const sectionIds = [
  'summary',
  'background',
  'indicators',
  'bands',
  'where',
  'progression',
  'training',
  'experts',
  'actions',
  'ledger',
  'recommendations',
  'method',
  'unknowns',
  'hidden',
  'missing',
  'settings',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const sectionTitles: Readonly<Record<SectionId, string>> = {
  summary: 'Executive summary',
  background: 'Background',
  indicators: 'The nine indicators',
  bands: 'Indicator 1: pay bands and grades',
  where: paperPartTitles.where,
  progression: paperPartTitles.progression,
  training: paperPartTitles.training,
  experts: paperPartTitles.experts,
  actions: 'Action plan',
  ledger: 'What moved: the ledger',
  recommendations: 'Recommendations',
  method: 'Method',
  unknowns: 'Data quality and unknown ethnicity',
  hidden: 'Appendix: what was hidden and why',
  missing: 'Appendix: what is not held',
  settings: 'Appendix: settings and changes',
};

/** A paper with "*" in it and no word of why would mislead: this section is in every paper. */
export const alwaysIn: readonly SectionId[] = ['hidden'];

export interface SectionChoice {
  readonly id: SectionId;
  readonly isOn: boolean;
}

export const startingSections: readonly SectionChoice[] = sectionIds.map((id) => ({ id, isOn: true }));

/** Where a section that a kept choice does not know yet goes: after the nearest one before it in the starting order. */
const placeFor = (chosen: readonly SectionChoice[], id: SectionId): number => {
  const before = sectionIds.slice(0, sectionIds.indexOf(id));
  return 1 + chosen.findLastIndex((one) => before.includes(one.id));
};

/**
 * A kept choice as a whole one: every section once, a section of a later version of the app at its usual place, and what is in every
 * paper on.
 * @param kept - as it was stored; unknown names are left out
 * @example arrangeSections([{ id: 'actions', isOn: true }])[0] // { id: 'summary', isOn: true }
 */
export const arrangeSections = (
  kept: readonly { readonly id: string; readonly isOn: boolean }[],
): readonly SectionChoice[] => {
  const known = kept.flatMap(({ id, isOn }): readonly SectionChoice[] => {
    const found = sectionIds.find((one) => one === id);
    return found === undefined ? [] : [{ id: found, isOn }];
  });
  const once = known.filter((one, at) => known.findIndex(({ id }) => id === one.id) === at);
  const whole = sectionIds.reduce<readonly SectionChoice[]>((chosen, id) => {
    if (chosen.some((one) => one.id === id)) return chosen;
    const place = placeFor(chosen, id);
    return [...chosen.slice(0, place), { id, isOn: true }, ...chosen.slice(place)];
  }, once);
  return whole.map((one) => (alwaysIn.includes(one.id) ? { ...one, isOn: true } : one));
};

/** The same sections with one moved by so many places; at the ends nothing happens. */
export const moveSection = (
  sections: readonly SectionChoice[],
  id: SectionId,
  by: -1 | 1,
): readonly SectionChoice[] => {
  const from = sections.findIndex((one) => one.id === id);
  const to = from + by;
  const moved = sections[from];
  const other = sections[to];
  if (moved === undefined || other === undefined) return sections;
  return sections.map((one, at) => (at === from ? other : at === to ? moved : one));
};
