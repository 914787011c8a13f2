import type { DisclosedLine, DisclosedProgression } from '../../disclosure/figures/disclose-progression';
import type { GroupFigure } from '../../indicators/figure';
import { bandPath, onTheLine, yearsLeftIn } from '../../indicators/progression/model-employer-path';
import type { BandPath } from '../../indicators/progression/model-employer-path';
import {
  baselineSentence,
  noPathSentence,
  pathLineSentence,
  pathSentence,
  pathYearsSentence,
} from '../../narrative/progression/progression-words';
import { bandLabel } from '../../reference/bands';
import { modelEmployer } from '../../reference/model-employer';
import type { ModelEmployerYears } from '../../reference/model-employer';
import { isTier } from '../../reference/tiers';
import type { Rung } from '../../reference/tiers';
import { lineOf } from './progression-pipeline';
import type { ModelEmployerReport, PathReport } from '../types/progression-report.types';

/** Made of shown counts only: no target without the headcount of the band and of the workforce. */
const pathOf = (bme: GroupFigure, workforce: GroupFigure, year: number, years: ModelEmployerYears): BandPath | null => {
  if (bme.of === null || workforce.count === null || workforce.of === null) return null;
  return bandPath({ count: bme.count, of: bme.of }, { count: workforce.count, of: workforce.of }, year, years);
};

interface PathPlace {
  readonly now: DisclosedProgression;
  readonly start: DisclosedProgression | null;
  /** BME staff of all staff, of the year whose share is the target. */
  readonly target: GroupFigure;
  readonly years: ModelEmployerYears;
}

/** Where the straight line stands; null where its start or the target is not shown, and after its end. */
const lineAt = (line: DisclosedLine, path: BandPath | null, { now, start, years }: PathPlace): number | null => {
  const before = start === null ? null : (lineOf(start, 'overall', line.rung)?.bme.count ?? null);
  if (path === null || before === null || now.year > years.to) return null;
  return onTheLine(before, path.target, now.year, years);
};

const rungReport = (line: DisclosedLine, place: PathPlace): PathReport => {
  const { rung, bme } = line;
  const path = pathOf(bme, place.target, place.now.year, place.years);
  const isBand = !isTier(rung) && rung !== 'path';
  return {
    band: isBand ? rung : null,
    label: isBand ? bandLabel(rung) : 'All of these together',
    bme,
    target: path?.target ?? null,
    gap: path?.gap ?? null,
    aYear: path?.aYear ?? null,
    onLine: lineAt(line, path, place),
    isHidden: path === null || path.gap === null,
    sentence: (path === null ? null : noPathSentence(bme, place.target)) ?? pathSentence(path, place.years),
  };
};

const notHeld: GroupFigure = { count: null, of: null, percent: null, isHidden: false };

/** The Model Employer path of one year; null where its bands are not held. */
export const pathReport = (
  held: readonly DisclosedProgression[],
  year: number,
  years: ModelEmployerYears = modelEmployer,
): ModelEmployerReport | null => {
  const now = held.find((one) => one.year === year);
  if (now === undefined) return null;
  const start = held.find((one) => one.year === years.from) ?? null;
  const isFixed = years.baseline === 'first_year';
  const target = isFixed ? (start?.workforceBme ?? notHeld) : now.workforceBme;
  const rungs: readonly Rung[] = [...modelEmployer.bands, 'path'];
  const lines = rungs.flatMap((rung) => lineOf(now, 'overall', rung) ?? []);
  return {
    year,
    to: years.to,
    yearsLeft: yearsLeftIn(year, years),
    workforceBme: now.workforceBme,
    targetBme: target,
    baselineYear: isFixed ? years.from : null,
    bands: lines.map((line) => rungReport(line, { now, start, target, years })),
    baselineSentence: baselineSentence(target, years),
    lineSentence: pathLineSentence(start !== null, year, years),
    yearsSentence: pathYearsSentence(year, years),
    source: modelEmployer.source,
  };
};
