import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { cutLabels } from '../../../shared/reference/cuts';
import { funnelLimits } from '../../../shared/statistics/funnel-limits';
import { filterWords } from '../../../shared/narrative/breakdown/cut-headings';
import { figure, group, hiddenGroup, words } from './figures';
import type { IndicatorFigure } from '../../../shared/indicators/figure';
import type { Requests } from '../../../shared/ipc/contract';
import type { Cut } from '../../../shared/reference/cuts';
import type {
  Breakdown,
  BreakdownReport,
  BreakdownRow,
  Combination,
  CombinationRow,
  FunnelPlot,
} from '../../../shared/report/types/breakdown-report.types';

type Wanted = Requests['report.breakdown'];
/** White hits, White people, BME hits, BME people. */
type Counts = readonly [number, number, number, number];

const tags = {
  unlikely_chance: 'Unlikely to be chance',
  not_distinguishable: 'Not distinguishable',
  too_few: 'Too few to say',
  not_calculable: 'Not calculable',
} as const;

const estimate = (indicator: Wanted['indicator'], [a, m, b, n]: Counts) => {
  if (indicator === 1) {
    const spread = 196 * Math.sqrt(((b / n) * (1 - b / n)) / n);
    const value = (b / n) * 100 - 25;
    return { value, lower: value - spread, upper: value + spread, parity: 0 };
  }
  const [above, below] = indicator === 3 ? [b / n, a / m] : [a / m, b / n];
  const value = above / below;
  const spread = Math.exp(1.96 * Math.sqrt(1 / a - 1 / m + 1 / b - 1 / n));
  return { value, lower: value / spread, upper: value * spread, parity: 1 };
};

const numbersOf = (indicator: Wanted['indicator'], counts: Counts): Partial<IndicatorFigure> => {
  const [a, m, b, n] = counts;
  if (Math.min(m, n) < 10) return { finding: 'too_few', isAdverse: null };
  if (a === 0 || b === 0) return { finding: 'not_calculable', isAdverse: null, why: 'rate_below_the_line_is_zero' };
  const { value, lower, upper, parity } = estimate(indicator, counts);
  const finding = lower > parity || upper < parity ? 'unlikely_chance' : 'not_distinguishable';
  return { value, lower, upper, finding, isAdverse: parity === 0 ? value < 0 : value > 1 };
};

const figureOf = (wanted: Wanted, counts: Counts | null): IndicatorFigure => {
  const { indicator, view, year } = wanted;
  const about = { indicator, view, year, source: 'extracts', unknown: group(0, 12) } as const;
  if (counts === null)
    return figure({ ...about, white: hiddenGroup, bme: hiddenGroup, finding: 'not_calculable', isHidden: true });
  const [a, m, b, n] = counts;
  return figure({
    ...about,
    white: group(a, m),
    bme: group(b, n),
    hasLowNumbers: Math.min(m, n) < 30,
    ...numbersOf(indicator, counts),
  });
};

const row = (wanted: Wanted, label: string, counts: Counts | null): BreakdownRow => {
  const made = figureOf(wanted, counts);
  const said = counts === null ? 'Hidden' : tags[made.finding];
  return {
    part: label,
    label,
    figure: made,
    words: words(said, `${label}: a sentence about this part.`, {
      hidden: counts === null ? 'Hidden: Numbers from 1 to 4 are hidden to protect people.' : null,
    }),
  };
};

const directorates: readonly (readonly [string, Counts | null])[] = [
  ['Anaesthesia, critical care and theatres', [31, 101, 18, 96]],
  ['Children and young people', [22, 90, 16, 84]],
  ['Corporate services', [18, 72, 14, 60]],
  ['Emergency and acute medicine', [41, 118, 17, 141]],
  ['Estates and facilities', [12, 60, 11, 58]],
  ['Finance', [6, 24, 4, 21]],
  ['Medicine', [52, 202, 41, 231]],
  ['Pathology', [14, 70, 13, 66]],
  ['Pharmacy', [9, 31, 2, 9]],
  ['Research and innovation', null],
  ['Surgery', [48, 190, 22, 196]],
  ['Women’s services', [26, 107, 23, 95]],
];

const others: Readonly<Partial<Record<Cut, readonly (readonly [string, Counts | null])[]>>> = {
  sex: [
    ['Women', [201, 760, 131, 745]],
    ['Men', [78, 305, 50, 312]],
  ],
  staff_group: [
    ['Nursing and midwifery', [140, 480, 92, 520]],
    ['Administrative and clerical', [60, 260, 38, 240]],
    ['Medical and dental', [30, 110, 32, 160]],
    ['Estates and ancillary', [12, 60, 11, 58]],
  ],
  five_groups: [
    ['Asian', [279, 1065, 88, 520]],
    ['Black', [279, 1065, 56, 381]],
    ['Mixed', [279, 1065, 20, 86]],
    ['Other', [279, 1065, 17, 70]],
  ],
};

const limitsFor = (expected: number): FunnelPlot['limits'] =>
  Array.from({ length: 48 }, (_, index) => {
    const of = 5 + index * 5;
    const [inner, outer] = [funnelLimits(of, expected / 100, 0.95), funnelLimits(of, expected / 100, 0.998)];
    return {
      of,
      lower95: inner.lower * 100,
      upper95: inner.upper * 100,
      lower998: outer.lower * 100,
      upper998: outer.upper * 100,
    };
  });

const funnelOf = (rows: readonly BreakdownRow[]): FunnelPlot => {
  const expected = 26.2;
  return {
    expected,
    expectedLabel: 'White rate of the trust',
    points: rows.flatMap(({ part, label, figure: { bme, value } }) => {
      if (value === null || bme.percent === null || bme.of === null) return [];
      const [inner, outer] = [funnelLimits(bme.of, expected / 100, 0.95), funnelLimits(bme.of, expected / 100, 0.998)];
      const isIn = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
        (bme.percent ?? 0) >= lower * 100 && (bme.percent ?? 0) <= upper * 100;
      return [
        {
          part,
          label,
          of: bme.of,
          percent: bme.percent,
          position: isIn(inner) ? 'inside' : isIn(outer) ? 'outside_95' : 'outside_998',
        } as const,
      ];
    }),
    limits: limitsFor(expected),
    sentence: 'Two of ten stand outside the 99.8% limits: Emergency and acute medicine, and Surgery.',
  };
};

const cut = (
  wanted: Wanted,
  name: Cut,
  parts: readonly (readonly [string, Counts | null])[],
  sentence: string,
): Breakdown => {
  const rows = parts.map(([label, counts]) => row(wanted, label, counts));
  return { cut: name, label: cutLabels[name], rows, funnel: rows.length >= 8 ? funnelOf(rows) : null, sentence };
};

const cell = (wanted: Wanted, firstLabel: string, secondLabel: string, counts: Counts): CombinationRow => {
  const { figure: shown, words: said } = row(wanted, `${firstLabel}, ${secondLabel}`, counts);
  return { first: firstLabel, second: secondLabel, firstLabel, secondLabel, figure: shown, words: said };
};

/** Directorate by sex, of which only one directorate stands alone. */
const combination = (wanted: Wanted): Combination => ({
  first: 'directorate',
  second: 'sex',
  label: 'by directorate and by sex',
  rows: [
    cell(wanted, 'Surgery', 'Female', [60, 240, 38, 230]),
    cell(wanted, 'Surgery', 'Male', [30, 110, 22, 120]),
    cell(wanted, 'All others together', 'Female', [120, 480, 80, 470]),
    cell(wanted, 'All others together', 'Male', [69, 235, 41, 237]),
  ],
  sentence: 'No difference among these is clear of chance, which is not evidence of fairness.',
  note: 'Parts in which any number would be under 5 stand together.',
});

/** One indicator by five cuts, with a small part, a hidden one and one of low numbers. All invented. */
export const sampleBreakdown = (wanted: Wanted): BreakdownReport => {
  const { filter } = wanted;
  const part = filter?.cut === 'directorate' ? directorates.find(([name]) => name === filter.part) : undefined;
  const whole = row(wanted, 'Whole', filter === null ? [279, 1065, 181, 1057] : (part?.[1] ?? null));
  const within = (name: Cut): Breakdown =>
    cut(wanted, name, others[name] ?? [], `No part is clearly different in ${cutLabels[name].toLowerCase()}.`);
  return {
    ...wanted,
    filterLabel: filter === null ? null : filterWords(filter.cut, filter.part),
    whole:
      filter !== null && part === undefined
        ? null
        : {
            figure: whole.figure,
            words: {
              ...whole.words,
              sentence:
                filter === null
                  ? 'White applicants were 1.53 times as likely to be appointed.'
                  : `In ${filter.part}, White applicants were more likely to be appointed.`,
            },
          },
    combinations: filter === null ? [combination(wanted)] : [],
    breakdowns: [
      ...(filter === null
        ? [
            cut(
              wanted,
              'directorate',
              directorates,
              'The gap is clearest in Emergency and acute medicine: 2.88, which is unlikely to be chance. In 9 other parts it cannot be told from chance.',
            ),
          ]
        : []),
      within('staff_group'),
      within('sex'),
      within('five_groups'),
    ],
    filters: [
      { cut: 'directorate', label: cutLabels.directorate, parts: directorates.map(([name]) => name) },
      { cut: 'sex', label: cutLabels.sex, parts: ['Women', 'Men'] },
    ],
    notes: ['The recruitment file has no column for the site, so there is no cut by site.'],
    hidden: [
      {
        place: `${indicatorDefinitions[wanted.indicator].title}, Research and innovation`,
        reason: 'Fewer than 5 people in a group.',
      },
    ],
  };
};
