import { placeCuts } from '../../../shared/reference/cuts';
import { requests } from '../../../shared/ipc/contract';
import type { Requests } from '../../../shared/ipc/contract';
import { breakdownReport } from '../../data/services/reports/breakdown-service';
import { comparisonReport } from '../../data/services/reports/comparison-service';
import type { OpenedServices } from '../../data/open-services';
import type { ComparisonReport, SideFigure } from '../../../shared/report/types/comparison-report.types';
import { hiddenMark } from '../hidden-mark';
import { badArguments, textOption, versionOption, yearOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

/** True where a year of the data is compared; otherwise `compare` takes four numbers. */
export const isAboutYear = (batch: BatchArguments): boolean => textOption(batch, 'year') !== null;

const twoParts = (batch: BatchArguments, cut: string): unknown => {
  const [first, second, ...more] = batch.rest;
  if (first === undefined || second === undefined || more.length > 0)
    throw badArguments('compare --cut needs the names of two parts');
  if (!placeCuts.some((each) => each === cut)) throw badArguments(`--cut is ${placeCuts.join(', ')}`);
  return { kind: 'parts', cut, first, second };
};

/** A whole number is a year, everything else the name of a place. */
const yearOrPlace = (wanted: string): unknown =>
  /^\d{4}$/.test(wanted) ? { kind: 'year', year: Number(wanted) } : { kind: 'peer', place: wanted };

const wantedOf = (batch: BatchArguments): Requests['report.compare'] => {
  const cut = textOption(batch, 'cut');
  const other = textOption(batch, 'with');
  if ((cut === null) === (other === null))
    throw badArguments('compare --year needs one of --with YEAR, --with PLACE, or --cut CUT PART PART');
  const compared = cut === null ? yearOrPlace(other ?? '') : twoParts(batch, cut);
  const wanted = requests['report.compare'].safeParse({
    year: yearOption(batch),
    version: versionOption(batch),
    with: compared,
  });
  if (!wanted.success) throw badArguments('compare cannot read what to compare with');
  return wanted.data;
};

const sideJson = ({ isHidden, ...figure }: SideFigure) => ({ ...figure, ...hiddenMark(isHidden) });

const comparisonJson = ({ rows, ...report }: ComparisonReport) => ({
  ...report,
  rows: rows.map(({ first, second, hasLowNumbers, ...row }) => ({
    ...row,
    first: sideJson(first),
    second: sideJson(second),
    lowNumbers: hasLowNumbers,
  })),
});

/** compare --year Y --with YEAR|PLACE, or --cut CUT PART PART: the report object of the page Compare. */
export const compareFiguresCommand = (batch: BatchArguments, { context }: OpenedServices): Outcome =>
  done(comparisonJson(comparisonReport(context.db, wantedOf(batch), breakdownReport)));
