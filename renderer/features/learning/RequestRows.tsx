import { useState } from 'react';
import { requestCells } from '../../../shared/indicators/experts/register-number';
import { requestCellLabels } from '../../../shared/narrative/experts/register-number-words';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { useRequestRows } from '../../api/queries';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ListedRows } from '../../components/rows/ListedRows';
import { RowsDetails } from '../../components/rows/RowsDetails';
import { usePageOfRows } from '../../components/rows/use-page-of-rows';
import { Segmented } from '../../components/Segmented';
import type { RequestCell } from '../../../shared/indicators/experts/register-number';
import type { EthnicGroup } from '../../../shared/reference/groups';
import type { Version } from '../../../shared/reference/settings';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';

const groups = ethnicGroups.map((group) => ({ value: group, label: groupLabels[group] }));

interface Props {
  readonly year: number;
  readonly version: Version;
  readonly requests: LearningRequests;
}

const Chosen = ({ year, version, requests }: Props) => {
  const [group, setGroup] = useState<EthnicGroup>('bme');
  const [wanted, setCell] = useState<RequestCell>('asked');
  const { from, onPage, fromStart } = usePageOfRows();
  // What the file does not say has no rows.
  const cells = requestCells.filter((cell) => requests.groups[group][cell] !== null);
  const cell = cells.find((each) => each === wanted) ?? 'asked';
  const found = useRequestRows({ year, version, kind: requests.kind, group, cell, from });
  return (
    <>
      <div className="rows-choices">
        <ChoiceSelect
          label="Number"
          value={cell}
          options={cells.map((value) => ({ value, label: requestCellLabels[value] }))}
          onChoose={fromStart((chosen: string) => {
            setCell(cells.find((each) => each === chosen) ?? 'asked');
          })}
        />
        <Segmented legend="Group" value={group} options={groups} onChange={fromStart(setGroup)} />
      </div>
      <ListedRows found={found} onPage={onPage} />
    </>
  );
};

/** The requests behind the counts of one kind. */
export const RequestRows = (props: Props) => (
  <RowsDetails of={props.requests.label}>
    <Chosen {...props} />
  </RowsDetails>
);
