import { blocksOf } from '../../indicators/cuts/blocks';
import { cutsIn } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import { combinedCuts } from '../../reference/cuts';
import type { PlaceCut } from '../../reference/cuts';

type Place = (tally: Tally) => string;

const ofCut =
  (cut: PlaceCut): Place =>
  ({ places }) =>
    places[cut];
const ofYearRow: Place = ({ places: { section, band } }) => JSON.stringify([section, band]);

const areApart = (staff: readonly Tally[], first: Place, second: Place): boolean =>
  blocksOf(staff.map((tally) => [first(tally), second(tally)])).length < 2;

/**
 * Whether tables of these two cuts meet others in one cut only. A cut that is made of whole parts of another brings that one's tables with
 * it: where each directorate is at one site, directorate by band is site by band too.
 */
export const canBeCombined = (staff: readonly Tally[], cuts: readonly [PlaceCut, PlaceCut]): boolean => {
  const known = cutsIn(staff);
  if (!cuts.every((cut) => known.includes(cut))) return false;
  const [centre, leaf] = cuts;
  const leaves = combinedCuts(1).map(([, each]) => each);
  const before = leaves.slice(0, leaves.indexOf(leaf)).filter((each) => known.includes(each));
  return (
    areApart(staff, ofCut(centre), ofYearRow) &&
    areApart(staff, ofCut(centre), ofCut(leaf)) &&
    (leaf === 'band' ||
      (areApart(staff, ofCut(leaf), ofYearRow) && areApart(staff, ofCut(leaf), ofCut('staff_group')))) &&
    before.every((each) => areApart(staff, ofCut(leaf), ofCut(each)))
  );
};
