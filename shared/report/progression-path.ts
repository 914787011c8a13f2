import type { DisclosedLine, DisclosedProgression } from '../disclosure/figures/disclose-progression';
import type { GroupFigure } from '../indicators/figure';
import { bandPath, onTheLine, yearsLeftIn } from '../indicators/progression/model-employer-path';
import type { BandPath } from '../indicators/progression/model-employer-path';
import { baselineSentence, pathLineSentence, pathSentence, pathYearsSentence } from '../narrative/progression-words';
import { modelEmployer } from '../reference/model-employer';
import { isTier, rungLabel } from '../reference/tiers';
import type { Rung } from '../reference/tiers';
import { lineOf } from './progression-pipeline';
import type { ModelEmployerReport, PathReport } from './progression-report.types';

/** Made of shown counts only: no target without the headcount of the band and of the workforce. */
const pathOf = (bme: GroupFigure, workforce: GroupFigure, year: number): BandPath | null => {
  if (bme.of === null || workforce.count === null || workforce.of === null) return null;
  return bandPath({ count: bme.count, of: bme.of }, { count: workforce.count, of: workforce.of }, year);
};

const rungReport = (
  line: DisclosedLine,
  now: DisclosedProgression,
  in2018: DisclosedProgression | null,
): PathReport => {
  const { rung, bme } = line;
  const path = pathOf(bme, now.workforceBme, now.year);
  const before = in2018 === null ? null : (lineOf(in2018, 'overall', rung)?.bme.count ?? null);
  const isOnTheWay = now.year <= modelEmployer.to;
  return {
    band: isTier(rung) ? null : rung,
    label: isTier(rung) ? 'All of these together' : rungLabel(rung),
    bme,
    target: path?.target ?? null,
    gap: path?.gap ?? null,
    aYear: path?.aYear ?? null,
    onLine: path === null || before === null || !isOnTheWay ? null : onTheLine(before, path.target, now.year),
    isHidden: path === null || path.gap === null,
    sentence: pathSentence(path),
  };
};

/** The Model Employer path of one year; null where its bands are not held. */
export const pathReport = (years: readonly DisclosedProgression[], year: number): ModelEmployerReport | null => {
  const now = years.find((one) => one.year === year);
  if (now === undefined) return null;
  const in2018 = years.find((one) => one.year === modelEmployer.from) ?? null;
  const rungs: readonly Rung[] = [...modelEmployer.bands, 'upper'];
  const lines = rungs.flatMap((rung) => lineOf(now, 'overall', rung) ?? []);
  return {
    year,
    to: modelEmployer.to,
    yearsLeft: yearsLeftIn(year),
    workforceBme: now.workforceBme,
    bands: lines.map((line) => rungReport(line, now, in2018)),
    baselineSentence: baselineSentence(now.workforceBme),
    lineSentence: pathLineSentence(in2018 !== null, year),
    yearsSentence: pathYearsSentence(year),
    source: modelEmployer.source,
  };
};
