import { settingProblems } from '../../../shared/reference/check-settings';
import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import { surveyIndicators } from '../../../shared/reference/indicators';
import type { SurveyIndicator } from '../../../shared/reference/indicators';
import type { Settings, Version } from '../../../shared/reference/settings';
import { surveyQuestion, surveyYearOf } from '../../../shared/reference/survey-questions';
import { yearSteps } from '../../../shared/reference/year-dates';
import type { YearStep } from '../../../shared/reference/year-dates';

export interface DayText {
  readonly day: string;
  readonly month: string;
}

/** Numbers of questions as typed, by survey year; what is not typed is the default. */
export type QuestionTexts = Readonly<Record<string, Readonly<Partial<Record<SurveyIndicator, string | undefined>>>>>;

type Typed = 'thresholds' | 'firstSingleYear' | 'modelEmployer' | 'surveyQuestions' | 'yearDates';

/** What is in the fields, as typed: a half-typed number is kept as it is until the form is saved. */
export interface SettingsText extends Omit<Settings, Typed> {
  readonly thresholds: Readonly<Record<Version, string>>;
  readonly firstSingleYear: string;
  readonly pathFrom: string;
  readonly pathTo: string;
  readonly pathBaseline: Settings['modelEmployer']['baseline'];
  readonly questions: QuestionTexts;
  readonly dates: Readonly<Record<YearStep, DayText>>;
  readonly role: string;
  readonly why: string;
}

export type FieldErrors = Readonly<Record<string, string>>;

/** What every part of the form is given. */
export interface PartProps {
  readonly form: SettingsText;
  readonly onChange: (change: Partial<SettingsText>) => void;
  readonly errors: FieldErrors;
}

/** The component library tells "no error" by the absence of the property. */
export const errorOf = (errors: FieldErrors, field: string): { readonly error?: string } => {
  const error = errors[field];
  return error === undefined ? {} : { error };
};

const plainNumber = (text: string): string => text.replace(/^0/, '');

const dayTextOf = (day: string): DayText => ({ day: plainNumber(day.slice(3)), month: plainNumber(day.slice(0, 2)) });

const forSteps = <T>(of: (step: YearStep) => T): Readonly<Record<YearStep, T>> => ({
  signOff: of('signOff'),
  submitted: of('submitted'),
  consulted: of('consulted'),
  committee: of('committee'),
  board: of('board'),
  published: of('published'),
});

export const textOf = (settings: Settings, role = ''): SettingsText => {
  const { thresholds, firstSingleYear, modelEmployer, surveyQuestions, yearDates, ...rest } = settings;
  return {
    ...rest,
    thresholds: { restricted: String(thresholds.restricted), public: String(thresholds.public) },
    firstSingleYear: String(firstSingleYear),
    pathFrom: String(modelEmployer.from),
    pathTo: String(modelEmployer.to),
    pathBaseline: modelEmployer.baseline,
    questions: surveyQuestions,
    dates: forSteps((step) => dayTextOf(yearDates[step])),
    role,
    why: '',
  };
};

/** Not a number where the text is not a whole one: the rules of the settings say what is wanted. */
const numberOf = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** A half-given day is no day, and is refused as such. */
const dayOf = ({ day, month }: DayText): string => {
  const parts = [month.trim(), day.trim()];
  if (parts.every((part) => part === '')) return '';
  return parts.map((part) => (/^\d{1,2}$/.test(part) ? part.padStart(2, '0') : '00')).join('-');
};

/** Only what differs from the default is kept, so that a later default reaches every other year. */
const ownQuestions = (questions: QuestionTexts): Settings['surveyQuestions'] =>
  Object.fromEntries(
    Object.entries(questions).flatMap(([year, texts]) => {
      const own = surveyIndicators.flatMap((indicator) => {
        const text = texts[indicator]?.trim() ?? '';
        return text === '' || text === surveyQuestion(indicator, Number(year)) ? [] : [[indicator, text] as const];
      });
      return own.length === 0 ? [] : [[year, Object.fromEntries(own)]];
    }),
  );

export const settingsOf = (form: SettingsText): Settings => ({
  thresholds: { restricted: numberOf(form.thresholds.restricted), public: numberOf(form.thresholds.public) },
  boardShownBelowThreshold: form.boardShownBelowThreshold,
  disciplineBasis: form.disciplineBasis,
  firstSingleYear: numberOf(form.firstSingleYear),
  preferredSource: form.preferredSource,
  countedAssignments: form.countedAssignments,
  registerKeeper: form.registerKeeper,
  tiers: form.tiers,
  modelEmployer: { from: numberOf(form.pathFrom), to: numberOf(form.pathTo), baseline: form.pathBaseline },
  surveyQuestions: ownQuestions(form.questions),
  yearDates: forSteps((step) => dayOf(form.dates[step])),
  ownBenchmarks: form.ownBenchmarks,
  remembersCopies: form.remembersCopies,
});

/** Reads the fields. The first error of a field is the one said; they stand in the order of the page. */
export const readSettings = (
  form: SettingsText,
  imported: readonly ImportedBenchmark[] = [],
): { readonly settings: Settings | null; readonly errors: FieldErrors } => {
  const settings = settingsOf(form);
  const problems = [
    ...settingProblems(settings, imported),
    ...(form.role.trim() === '' ? [{ field: 'changed-by', text: 'Enter your role, like EDI lead' }] : []),
  ];
  const errors = Object.fromEntries([...problems].reverse().map(({ field, text }) => [field, text]));
  return { settings: problems.length === 0 ? settings : null, errors: inOrder(errors, problems) };
};

const inOrder = (errors: FieldErrors, problems: readonly { readonly field: string }[]): FieldErrors =>
  Object.fromEntries(problems.map(({ field }) => [field, errors[field] ?? '']));

/** Where the link of an error leads: the first box of a day, otherwise the field itself. */
export const fieldId = (field: string): string => (field.startsWith('date-') ? `${field}-day` : field);

/** The surveys of the reporting years held, and those with numbers of their own; newest first. */
export const surveyYears = (reportingYears: readonly number[], questions: QuestionTexts): readonly number[] =>
  [...new Set([...reportingYears.map(surveyYearOf), ...Object.keys(questions).map(Number)])].sort((a, b) => b - a);

/** True where the fields say what the default says. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const steps = yearSteps;
