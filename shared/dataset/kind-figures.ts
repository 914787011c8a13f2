import type { ExtractKind } from './extract-kinds';

/** A figure or page that a kind of table gives, with its place in the app where it has one. */
export interface TouchedFigure {
  readonly label: string;
  readonly path: string | null;
}

const indicator = (number: number): TouchedFigure => ({
  label: `Indicator ${String(number)}`,
  path: `/indicators/${String(number)}`,
});

const training: readonly TouchedFigure[] = [{ label: 'Training measures', path: null }];
const requests: readonly TouchedFigure[] = [{ label: 'Learning and CPD requests', path: null }];

const register: readonly TouchedFigure[] = [{ label: 'Register of internationally educated staff', path: null }];

const byKind: Readonly<Record<ExtractKind, readonly TouchedFigure[]>> = {
  staff_in_post: [1, 3, 4, 9].map(indicator),
  recruitment: [indicator(2)],
  disciplinary: [indicator(3)],
  learning: [indicator(4)],
  survey_results: [5, 6, 7, 8].map(indicator),
  board_members: [indicator(9)],
  trainees: training,
  arcp: training,
  exams: training,
  training_applications: training,
  study_leave: requests,
  cpd_funding: requests,
  apprenticeships: requests,
  experts: register,
  benchmarks: [],
  counts: [],
};

/**
 * The figures that change when an ethnicity in a table of this kind is read in another way. Staff in post also gives the group of people in
 * cases and learning that have none of their own.
 *
 * @example figuresOfKind('recruitment') // [{ label: 'Indicator 2', path: '/indicators/2' }]
 */
export const figuresOfKind = (kind: ExtractKind): readonly TouchedFigure[] => byKind[kind];
