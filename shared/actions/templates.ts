import type { HighImpactAction } from '../reference/high-impact-actions';
import { isTrainingRef } from '../measures/measure-ref';
import type { MeasureRef } from '../measures/measure-ref';
import type { ActionTag } from './action';

export const templateIds = [
  'shortlisting',
  'disciplinary',
  'learning_access',
  'training_gap',
  'skills_gap',
  'learning_requests',
  'first_band',
  'induction',
] as const;
export type TemplateId = (typeof templateIds)[number];

/**
 * A start for an action about one gap, in the project's own words. It says what would change and what to look at, never that it works: the
 * figure has to show that. No text holds a number, since what people write is printed in every version of a paper.
 */
export interface ActionTemplate {
  readonly id: TemplateId;
  readonly title: string;
  /** The figure it starts from where none is chosen: its measure and, in a year, its baseline. */
  readonly ref: MeasureRef;
  readonly issue: string;
  readonly change: string;
  readonly why: string;
  /** What is looked at again. */
  readonly measure: string;
  readonly tags: readonly ActionTag[];
  readonly highImpactActions: readonly HighImpactAction[];
}

const seen = 'Whether it does will be seen when the figure is tested again.';

export const actionTemplates: readonly ActionTemplate[] = [
  {
    id: 'shortlisting',
    title: 'From shortlisting to appointment',
    ref: { kind: 'indicator', indicator: 2, view: 'all' },
    issue: 'Shortlisted White applicants are more likely to be appointed than shortlisted BME applicants.',
    change:
      'For each post in the chosen bands: questions and scores are agreed before interviews, panels write down why each candidate was or was not appointed, and someone from outside the team reads the reasons each quarter.',
    why: `Written reasons show where in the process the gap opens. ${seen}`,
    measure: 'Indicator 2 reaches the target value in the annual return.',
    tags: ['recognise'],
    highImpactActions: [2],
  },
  {
    id: 'disciplinary',
    title: 'Before a formal disciplinary process',
    ref: { kind: 'indicator', indicator: 3, view: 'all' },
    issue: 'BME staff are more likely to enter the formal disciplinary process than White staff.',
    change:
      'Before any case becomes formal, a manager from another team reads it against a short list of questions, and writes down why an informal way was not enough.',
    why: `Cases that need not be formal are found before they are. ${seen}`,
    measure: 'Indicator 3 reaches the target value in the annual return.',
    tags: ['connect'],
    highImpactActions: [6],
  },
  {
    id: 'learning_access',
    title: 'Access to learning and CPD',
    ref: { kind: 'indicator', indicator: 4, view: 'all' },
    issue: 'White staff are more likely to access non-mandatory training and CPD than BME staff.',
    change:
      'Courses and funds are announced to everyone at the same time, each appraisal asks what learning the person wants, and each directorate sees every quarter who took part.',
    why: `Places that go to those who are asked leave out those who are not. ${seen}`,
    measure: 'Indicator 4 reaches the target value in the annual return.',
    tags: ['develop'],
    highImpactActions: [2, 5],
  },
  {
    id: 'training_gap',
    title: 'The gap in medical training',
    ref: { kind: 'training', measure: 'arcp_unsatisfactory', window: 5, place: 'all' },
    issue: 'Outcomes of doctors in training differ by ethnicity and place of qualification.',
    change:
      'Each trainee who is new to the country meets a named educator in the first month, agrees goals in writing, and is told early and plainly where an outcome is at risk and what help there is.',
    why: `Trainees hear of a difficulty while there is still time to do something about it. ${seen}`,
    measure: 'The gap in unsatisfactory ARCP outcomes on the Training page becomes smaller.',
    tags: ['develop', 'connect'],
    highImpactActions: [5],
  },
  {
    id: 'skills_gap',
    title: 'Skills from overseas that roles do not use',
    ref: { kind: 'experts', share: 'skills_gap' },
    issue: 'Colleagues hold specialist skills from overseas that their roles do not use.',
    change:
      'Each colleague in the register who wants it has a talk about how the skill can be used, vacancies in that specialty are sent to them first, and what stands in the way is written down and answered.',
    why: `Nobody can use a skill that nobody asks about. ${seen}`,
    measure: 'The skills-recognised gap on the Experts page becomes smaller.',
    tags: ['recognise', 'lead'],
    highImpactActions: [5],
  },
  {
    id: 'learning_requests',
    title: 'Requests for learning that are refused',
    ref: { kind: 'requests', request: 'study_leave', step: 'decided' },
    issue:
      'Requests for study leave, CPD funding or apprenticeships are approved more often for some groups than for others.',
    change:
      'Every refusal has a reason from one list, a second person reads refusals each month, and whoever is refused is told what would make the request succeed.',
    why: `Reasons that are read by a second person can be compared. ${seen}`,
    measure: 'The gap in approvals on the Learning requests page becomes smaller.',
    tags: ['develop'],
    highImpactActions: [2, 5],
  },
  {
    id: 'first_band',
    title: 'First band against level overseas',
    ref: { kind: 'experts', share: 'first_band' },
    issue: 'Colleagues who held senior posts overseas began here at a junior band.',
    change:
      'Experience overseas is read against the job description before the band of a first post is set, and those who began below their level are offered a review within a year.',
    why: `The first band decides how long the way up is. ${seen}`,
    measure: 'More colleagues who were senior overseas begin at a matching band, in the table on the Experts page.',
    tags: ['recognise'],
    highImpactActions: [3, 5],
  },
  {
    id: 'induction',
    title: 'Induction and a mentor for internationally educated staff',
    ref: { kind: 'experts', share: 'induction' },
    issue: 'Not every internationally educated colleague had an induction or has a mentor.',
    change:
      'Each internationally educated joiner has an induction of their own and a named mentor from the first week, and is asked after three months what is missing.',
    why: `People who know whom to ask need not find their way alone. ${seen}`,
    measure: 'More colleagues in the register say that they had an induction and a mentor.',
    tags: ['connect', 'develop'],
    highImpactActions: [5],
  },
];

/** Whether two figures are about the same gap: the same indicator in all or in a part, the same share of the register. */
const isSameGap = (template: MeasureRef, ref: MeasureRef): boolean => {
  switch (template.kind) {
    case 'indicator':
      return (ref.kind === 'indicator' || ref.kind === 'part') && ref.indicator === template.indicator;
    case 'experts':
      if (template.share === 'induction' && ref.kind === 'experts' && ref.share === 'mentor') return true;
      return ref.kind === 'experts' && ref.share === template.share;
    case 'requests':
      return ref.kind === 'requests';
    default:
      return isTrainingRef(template) && isTrainingRef(ref);
  }
};

/** Templates about a figure; often one or none. */
export const templatesFor = (ref: MeasureRef): readonly ActionTemplate[] =>
  actionTemplates.filter((template) => isSameGap(template.ref, ref));
