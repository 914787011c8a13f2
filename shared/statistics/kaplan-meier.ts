import { Z_95 } from './constants';
import type { RiskRow } from './risk-table';
import type { Interval } from './types';
import { wilsonInterval } from './wilson';

/** The share (0 to 1) that has not had the event by a time, with its 95 % interval, beside the counts it comes from. */
export interface SurvivalStep extends RiskRow, Interval {
  readonly survival: number;
}

function checkRow({ atRisk, events }: RiskRow): void {
  if (!Number.isInteger(atRisk) || !Number.isInteger(events) || events < 0 || events > atRisk) {
    throw new RangeError(`Events must be whole and no more than the people at risk: got ${events} of ${atRisk}.`);
  }
}

/** Where nobody or everybody has had the event the log-log interval has no width, so this step's own Wilson interval is taken. */
function intervalAtTheEnds(before: number, { atRisk, events }: RiskRow): Interval {
  const { lower, upper } = wilsonInterval({ count: atRisk - events, of: atRisk });
  return { lower: before * lower, upper: before * upper };
}

function logLogInterval(survival: number, greenwood: number): Interval {
  const logSurvival = Math.log(survival);
  const reach = Z_95 * Math.sqrt(greenwood / logSurvival ** 2);
  return { lower: survival ** Math.exp(reach), upper: survival ** Math.exp(-reach) };
}

/**
 * The Kaplan–Meier estimate: how many have not had the event by each time, when some are followed for less long than others. The interval is
 * Greenwood's on the log(−log) scale, which never leaves 0 to 1.
 *
 * Source: Kaplan and Meier, 1958; Greenwood, 1926; log(−log) interval: Kalbfleisch and Prentice, 1980.
 *
 * @param rows - ascending times, from `riskTable`; times without anybody at risk give no step
 * @returns shares from 0 to 1, one step a row
 * @throws RangeError when there are more events than people at risk
 *
 * @example kaplanMeier(rows of the 6-MP arm of Freireich, 1963) // 0.857 at 6 weeks, 0.753 at 10, 0.448 at 23
 */
export function kaplanMeier(rows: readonly RiskRow[]): readonly SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  const steps: SurvivalStep[] = [];
  for (const row of rows) {
    checkRow(row);
    const { atRisk, events } = row;
    if (atRisk === 0) break;
    const before = survival;
    survival *= (atRisk - events) / atRisk;
    if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    const isAtAnEnd = survival === 0 || greenwood === 0;
    const interval = isAtAnEnd ? intervalAtTheEnds(before, row) : logLogInterval(survival, greenwood);
    steps.push({ ...row, survival, ...interval });
  }
  return steps;
}
