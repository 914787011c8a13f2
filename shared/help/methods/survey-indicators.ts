import { surveyQuestion, surveyWording } from '../../reference/survey-questions';
import type { SurveyIndicator } from '../../reference/indicators';
import type { MethodPage } from '../article';
import type { MethodId } from '../help-ids';
import { gapDirection, noCause, standardSource } from './common-words';
import { surveyExample } from './survey-example';
import type { SurveyAnswers } from './survey-example';

interface Survey {
  readonly id: MethodId;
  readonly indicator: SurveyIndicator;
  readonly answers: string;
  readonly percent: SurveyAnswers;
  readonly particular: readonly string[];
  readonly alsoKnownAs: string;
}

const responses = { white: 1480, bme: 620 };
const newestSurvey = 2024;

const gapOf = (indicator: SurveyIndicator): string =>
  indicator === 7
    ? 'Gap = BME percentage − White percentage, because a low percentage is the worse experience here.'
    : 'Gap = White percentage − BME percentage, because a high percentage is the worse experience here.';

const surveyPage = ({ id, indicator, answers, percent, particular, alsoKnownAs }: Survey): MethodPage => ({
  id,
  answers,
  working: [
    `The question (${surveyQuestion(indicator, newestSurvey) ?? 'number not known'} in the survey of ${String(newestSurvey)}): “${surveyWording[indicator]}”`,
    gapOf(indicator),
    'The percentages are those of the NHS Staff Survey of the autumn before: a return of 2025 uses the survey of 2024. The Settings page can give a question another number.',
    'The interval is Newcombe’s, from the percentages and the numbers of responses. A file without the number of responses gives a gap and no interval.',
    ...particular,
  ],
  example: surveyExample(indicator, percent, responses),
  reading: [
    'Read both percentages before the gap. A small gap between two high percentages is no good news.',
    'Look at the years together. One survey swings by a point or two through chance alone.',
  ],
  direction: gapDirection,
  notSaid: [
    noCause,
    'What people who did not answer would have said. If fewer BME staff answer, the figure rests on those who did.',
    'How many people it is: the survey gives answers, and no figure of people short is made of them.',
    'A group with fewer than 11 responses is left blank by the survey itself. It is shown as suppressed at source, never as zero.',
  ],
  source: `${standardSource} The numbers of the questions have not been checked against the guidance yet.`,
  related: ['intervals', 'findings', 'compare', 'small-numbers'],
  alsoKnownAs: `${alsoKnownAs} staff survey responses percentage question`,
});

export const indicator5 = surveyPage({
  id: 'indicator-5',
  indicator: 5,
  answers:
    'Do more BME than White staff experience harassment, bullying or abuse from patients, relatives or the public?',
  percent: { white: 26.8, bme: 30.4 },
  particular: [],
  alsoKnownAs: 'violence harassment bullying abuse patients public',
});

export const indicator6 = surveyPage({
  id: 'indicator-6',
  indicator: 6,
  answers: 'Do more BME than White staff experience harassment, bullying or abuse from managers or colleagues?',
  percent: { white: 21.6, bme: 27.2 },
  particular: [
    'Somebody who names both managers and colleagues is counted once: it is a union of two answers, not their sum.',
  ],
  alsoKnownAs: 'harassment bullying abuse colleagues managers',
});

export const indicator7 = surveyPage({
  id: 'indicator-7',
  indicator: 7,
  answers:
    'Do fewer BME than White staff believe that the trust gives equal opportunities for progression or promotion?',
  percent: { white: 58.9, bme: 46.3 },
  particular: [
    'From the survey of 2021 on, “don’t know” counts among the answers. Percentages before and after are not comparable, so no line is drawn between them and no change is claimed.',
  ],
  alsoKnownAs: 'promotion career opportunities belief fairness break',
});

export const indicator8 = surveyPage({
  id: 'indicator-8',
  indicator: 8,
  answers: 'Do more BME than White staff experience discrimination from a manager, team leader or other colleague?',
  percent: { white: 6.4, bme: 15.1 },
  particular: [],
  alsoKnownAs: 'discrimination racism manager team leader colleague',
});
