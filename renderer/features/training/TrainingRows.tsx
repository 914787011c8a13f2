import { useState } from 'react';
import { placeLabels, wordsOfMeasure } from '../../../shared/narrative/training/training-words';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { useTrainingRows } from '../../api/queries';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ListedRows } from '../../components/rows/ListedRows';
import { RowsDetails } from '../../components/rows/RowsDetails';
import { usePageOfRows } from '../../components/rows/use-page-of-rows';
import { Segmented } from '../../components/Segmented';
import type { RowSide } from '../../../shared/dataset/rows-behind';
import type { FigurePlace } from '../../../shared/indicators/training/training-figures';
import type { EthnicGroup } from '../../../shared/reference/groups';
import type {
  TrainingMeasureReport,
  TrainingReport,
  TrainingSectionReport,
} from '../../../shared/report/types/training-report.types';

const groups = ethnicGroups.map((group) => ({ value: group, label: groupLabels[group] }));
const sides = ['hits', 'of'] as const satisfies readonly RowSide[];

interface ChosenProps {
  readonly report: TrainingReport;
  readonly measures: readonly TrainingMeasureReport[];
  readonly first: TrainingMeasureReport;
}

const Chosen = ({ report, measures, first }: ChosenProps) => {
  const [wanted, setMeasure] = useState<string>(first.measure);
  const [group, setGroup] = useState<EthnicGroup>('bme');
  const [place, setPlace] = useState<FigurePlace>('all');
  const [side, setSide] = useState<RowSide>('hits');
  const { from, onPage, fromStart } = usePageOfRows();
  const { measure, title, rows } = measures.find((each) => each.measure === wanted) ?? first;
  const at = rows.find(({ pmq }) => pmq === place)?.pmq ?? 'all';
  const { year, version, window } = report;
  const found = useTrainingRows({ year, version, window, measure, group, place: at, side, from });
  const isLonglistApart = measures.some((each) => each.measure === 'application_longlisted');
  const many = wordsOfMeasure(measure, isLonglistApart).many;
  return (
    <>
      <div className="rows-choices">
        {measures.length === 1 ? null : (
          <ChoiceSelect
            label="Measure"
            value={measure}
            options={measures.map((each) => ({ value: each.measure, label: each.title }))}
            onChoose={fromStart(setMeasure)}
          />
        )}
        <ChoiceSelect
          label="Number"
          value={side}
          options={[
            { value: 'hits', label: title },
            { value: 'of', label: `All ${many}` },
          ]}
          onChoose={fromStart((chosen: string) => {
            setSide(sides.find((each) => each === chosen) ?? 'hits');
          })}
        />
        <ChoiceSelect
          label="Qualified in"
          value={at}
          options={rows.map(({ pmq }) => ({ value: pmq, label: placeLabels[pmq] }))}
          onChoose={fromStart((chosen: string) => {
            setPlace(rows.find(({ pmq }) => pmq === chosen)?.pmq ?? 'all');
          })}
        />
        <Segmented legend="Group" value={group} options={groups} onChange={fromStart(setGroup)} />
      </div>
      <ListedRows found={found} onPage={onPage} />
    </>
  );
};

interface Props {
  readonly report: TrainingReport;
  readonly section: TrainingSectionReport;
}

/** The rows behind the measures of one section, in the window and definition of the page. */
export const TrainingRows = ({ report, section: { section, title, measures } }: Props) => {
  const [first] = measures;
  if (first === undefined) return null;
  return (
    <RowsDetails of={title}>
      <Chosen
        key={`${section} ${report.windowLabel} ${first.measure}`}
        report={report}
        measures={measures}
        first={first}
      />
    </RowsDetails>
  );
};
