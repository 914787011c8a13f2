import { useState } from 'react';
import { rowTitle } from '../../../shared/charts/report-rows';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { CopyPicture } from '../../components/CopyPicture';
import type { PictureWanted } from '../../../shared/ipc/picture-wanted';
import type { IndicatorReport, YearReport } from '../../../shared/report/types/year-report.types';

const everything = 'All indicators';
const nameOf = (row: IndicatorReport, { indicators }: YearReport): string =>
  `${String(row.indicator)}. ${rowTitle(row, indicators)}`;

/** The whole overview or one row of it as a picture, for slides and letters. */
export const OverviewPictures = ({ report }: { readonly report: YearReport }) => {
  const [chosen, setChosen] = useState(everything);
  const { year, version, indicators } = report;
  if (indicators.length === 0) return null;
  const row = indicators.find((each) => nameOf(each, report) === chosen);
  const names = [everything, ...indicators.map((each) => nameOf(each, report))];
  const picture: PictureWanted =
    row === undefined
      ? { kind: 'overview', measure: null, year, version }
      : { kind: 'figure', indicator: row.indicator, view: row.view, year, version };
  return (
    <div className="picture-choice no-print">
      <ChoiceSelect
        label="One picture of"
        value={row === undefined ? everything : chosen}
        options={names.map((name) => ({ value: name, label: name }))}
        onChoose={setChosen}
      />
      <CopyPicture what={row === undefined ? everything : chosen} picture={picture} />
    </div>
  );
};
