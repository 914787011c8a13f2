import {
  registerListNote,
  registerListWords,
  registerLists,
} from '../../../shared/narrative/experts/register-list-words';
import { CountTable } from './CountTable';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';

const clinicalColumn = ({ clinicalLanguages }: ExpertsFigures) =>
  clinicalLanguages.length === 0 ? null : { heading: 'At clinical level', items: clinicalLanguages };

interface Props {
  readonly report: ExpertsReport;
  readonly experts: ExpertsFigures;
}

/** Who is in the register, name by name. */
export const RegisterLists = ({ report: { year, version }, experts }: Props) => (
  <div className="count-lists">
    {registerLists.map((list) => (
      <CountTable
        key={list}
        {...registerListWords[list]}
        list={experts[list]}
        note={registerListNote(experts, list)}
        picture={{ kind: 'register', list, year, version }}
        among={list === 'languages' ? clinicalColumn(experts) : null}
      />
    ))}
  </div>
);
