import type { EthnicGroup } from '../../reference/groups';
import { applicationParts } from './application-parts';
import { arcpParts } from './arcp-parts';
import { examParts } from './exam-parts';
import { places } from './training-counts';
import type { Place, TrainingCounts } from './training-counts';
import type { TrainingSection } from './training-measures';
import { valueOverall } from './training-parts';
import type { SectionParts } from './training-parts';

/** Place of qualification of a figure, or all places together. */
export type FigurePlace = Place | 'all';

export const figurePlaces = ['all', ...places] as const satisfies readonly FigurePlace[];

export const partsOfSections = (counts: TrainingCounts): Readonly<Record<TrainingSection, SectionParts>> => ({
  arcp: arcpParts(counts.arcp),
  exams: examParts(counts.exams),
  applications: applicationParts(counts.applications),
});

export const valueAt = (parts: SectionParts, name: string, group: EthnicGroup, pmq: FigurePlace): number =>
  pmq === 'all' ? valueOverall(parts, name, group) : parts.value(name, group, pmq);
