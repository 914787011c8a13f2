import { useState } from 'react';
import { keyOfNumber } from '../../../shared/indicators/experts/register-number';
import { registerNumberLabel } from '../../../shared/narrative/experts/register-number-words';
import { shownRegisterNumbers } from '../../../shared/report/experts/shown-register-numbers';
import { useRegisterRows } from '../../api/queries';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ListedRows } from '../../components/rows/ListedRows';
import { RowsDetails } from '../../components/rows/RowsDetails';
import { usePageOfRows } from '../../components/rows/use-page-of-rows';
import type { RegisterNumber } from '../../../shared/indicators/experts/register-number';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';

interface ChosenProps {
  readonly report: ExpertsReport;
  readonly numbers: readonly RegisterNumber[];
  readonly first: RegisterNumber;
}

const Chosen = ({ report: { year, version }, numbers, first }: ChosenProps) => {
  const [wanted, setWanted] = useState(keyOfNumber(first));
  const { from, onPage, fromStart } = usePageOfRows();
  const number = numbers.find((each) => keyOfNumber(each) === wanted) ?? first;
  const found = useRegisterRows({ year, version, number, from });
  return (
    <>
      <p className="quiet narrow">
        Only colleagues who agreed to be in the register are in it, and so in these lists. Of what the register says of
        them nothing is listed.
      </p>
      <div className="rows-choices">
        <ChoiceSelect
          label="Number"
          value={keyOfNumber(number)}
          options={numbers.map((each) => ({ value: keyOfNumber(each), label: registerNumberLabel(each) }))}
          onChoose={fromStart(setWanted)}
        />
      </div>
      <ListedRows found={found} onPage={onPage} />
    </>
  );
};

interface Props {
  readonly report: ExpertsReport;
  readonly experts: ExpertsFigures;
}

/** The rows of the register behind skills, levels, barriers and answers. */
export const RegisterRows = ({ report, experts }: Props) => {
  const numbers = shownRegisterNumbers(experts).map(({ number }) => number);
  const [first] = numbers;
  if (first === undefined) return null;
  return (
    <section>
      <h2>Rows of the register</h2>
      <RowsDetails of="the register">
        <Chosen report={report} numbers={numbers} first={first} />
      </RowsDetails>
    </section>
  );
};
