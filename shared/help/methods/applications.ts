import { formatCount } from '../../narrative/format';
import { funnelOfStages } from '../../statistics/funnel-of-stages';
import { estimateLine } from '../example';
import type { MethodPage } from '../article';
import { noCause } from './common-words';

/** Published numbers of applicants at each stage. */
const white = [1954, 1554, 728, 387, 224];
const others = [591, 415, 111, 63, 30];
const funnel = funnelOfStages(white, others);
const product = funnel.steps.reduce((all, { value }) => all * (value ?? 0), 1);

const path = (counts: readonly number[]): string => counts.map((count) => formatCount(count)).join(' → ');

export const applications: MethodPage = {
  id: 'applications',
  answers: 'On the way from an application to a post, at which step do BME applicants fall behind?',
  working: [
    'At each step: rate = applications that go on ÷ applications at the stage before. Ratio of the step = White rate ÷ BME rate.',
    'Ratio of the whole path = White (last stage ÷ applied) ÷ BME (last stage ÷ applied).',
    'The ratios of the steps multiply to the ratio of the whole path, on numbers that are not rounded. So each step shows its part of the whole.',
    'A later stage implies the earlier ones. A withdrawn application keeps the stages that it reached.',
    'Applications are counted, not people. On the page Training each stage is also shown out of all applications.',
  ],
  example: {
    given: `White applicants: ${path(white)}. Other applicants: ${path(others)}. Published counts.`,
    lines: [
      ...funnel.steps.map((step, at) =>
        estimateLine(
          `Step ${String(at + 1)}, to ${formatCount(white[at + 1] ?? null)} and ${formatCount(others[at + 1] ?? null)}`,
          'ratio',
          step,
        ),
      ),
      estimateLine('The whole path', 'ratio', funnel.overall),
      { what: 'The four steps multiplied', unit: 'ratio', value: product },
    ],
    sentence: null,
  },
  reading: [
    'Look for the step with the largest ratio whose interval leaves out 1. That is where the path loses most, and where to look at how decisions are made.',
    'A step below 1 after one far above 1 is common: the few who came through were very strong.',
  ],
  direction: 'Above 1.00 is worse for BME applicants. 1.00 means that both groups went on equally often.',
  notSaid: [
    noCause,
    'Who did not apply.',
    'How good an application was. The figure compares groups and judges nobody.',
  ],
  source: 'Recruitment files and lists of specialty applications; the numbers of the example were published.',
  related: ['indicator-2', 'intervals', 'like-for-like', 'findings'],
  alsoKnownAs:
    'recruitment stages funnel specialty training applied shortlisted interviewed offered accepted product path',
};
