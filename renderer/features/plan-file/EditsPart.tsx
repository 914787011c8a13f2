import { Radios } from 'nhsuk-react-components';
import { editFieldWords, editValueWords } from '../../../shared/narrative/actions/plan-file-words';
import { formatInstant, plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { toggled } from './decisions';
import { PlanQuestions } from './PlanQuestions';
import { RefusedTable } from './RefusedTable';
import { RowsTable } from './RowsTable';
import type { PlanEdits } from '../../../shared/ipc/replies/plans';
import type { FieldChange } from '../../../shared/plan-file/edits/merge-plan';
import type { Decisions } from './decisions';

interface Props {
  readonly reading: PlanEdits;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const Conflict = ({ conflict, decisions, onDecide }: Omit<Props, 'reading'> & { readonly conflict: FieldChange }) => {
  const { key, reference, field, ours, theirs } = conflict;
  const choose = (side: 'ours' | 'theirs') => () => {
    onDecide({ ...decisions, conflicts: { ...decisions.conflicts, [key]: side } });
  };
  return (
    <div className="plan-file-sides">
      <Radios name={`conflict-${key}`} legend={`${reference}: ${editFieldWords(field)}`} small>
        <Radios.Item value="ours" checked={decisions.conflicts[key] === 'ours'} onChange={choose('ours')}>
          <strong>Here now</strong>
          <span className="plan-file-side">{editValueWords(field, ours)}</span>
        </Radios.Item>
        <Radios.Item value="theirs" checked={decisions.conflicts[key] === 'theirs'} onChange={choose('theirs')}>
          <strong>In the file</strong>
          <span className="plan-file-side">{editValueWords(field, theirs)}</span>
        </Radios.Item>
      </Radios>
    </div>
  );
};

const Conflicts = ({ reading, ...rest }: Props) =>
  reading.conflicts.length === 0 ? null : (
    <section className="questions">
      <h2 className="flush">Changed on both sides</h2>
      <p>Choose for each which words are kept. Nothing is chosen for you.</p>
      {reading.conflicts.map((conflict) => (
        <Conflict key={conflict.key} conflict={conflict} {...rest} />
      ))}
    </section>
  );

interface ChangesProps {
  readonly title: string;
  readonly headings: readonly [string, string];
  readonly changes: readonly FieldChange[];
}

const Changes = ({ title, headings, changes }: ChangesProps) =>
  changes.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <TableRegion label={title}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{title}</caption>
          <TableHead headings={['Action', 'Field', ...headings]} />
          <tbody>
            {changes.map(({ key, reference, field, ours, theirs }) => (
              <tr key={key}>
                <th scope="row">{reference}</th>
                <td>{editFieldWords(field)}</td>
                <td className="plan-file-words">{editValueWords(field, ours)}</td>
                <td className="plan-file-words">{editValueWords(field, theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );

const Missing = ({ reading, decisions, onDecide }: Props) =>
  reading.missing.length === 0 ? null : (
    <fieldset className="questions plan-file-missing">
      <legend className="nhsuk-fieldset__legend">Rows that are gone from the file</legend>
      <p>The actions stay, unless you tick one to remove it here too.</p>
      {reading.missing.map(({ reference, issue }) => (
        <p key={reference}>
          <label>
            <input
              type="checkbox"
              checked={decisions.remove.includes(reference)}
              onChange={(event) => {
                onDecide({ ...decisions, remove: [...toggled(decisions.remove, reference, event.target.checked)] });
              }}
            />{' '}
            Remove {reference}: {issue}
          </label>
        </p>
      ))}
    </fieldset>
  );

const Notes = ({ notes }: Pick<PlanEdits, 'notes'>) =>
  notes.length === 0 ? null : (
    <>
      <h2>New progress notes</h2>
      <ul>
        {notes.map(({ reference, text }) => (
          <li key={reference} className="plan-file-words">
            <strong>{reference}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );

const isWithoutChange = ({ taken, conflicts, refused, notes, rows, missing }: PlanEdits): boolean =>
  taken.length + conflicts.length + refused.length + notes.length + rows.length + missing.length === 0;

/** An export that others edited, beside the plan as it is now. */
export const EditsPart = (props: Props) => {
  const { reading } = props;
  return (
    <>
      <p className="lede">
        {reading.exportedAt === ''
          ? 'An export of your plan.'
          : `Your plan as exported on ${formatInstant(reading.exportedAt)}.`}{' '}
        {isWithoutChange(reading) ? 'It holds no change that is not here already.' : 'Nothing has been stored yet.'}
      </p>
      <Conflicts {...props} />
      <Changes
        title={`${plural(reading.taken.length, 'change')} to take over`}
        headings={['Here now', 'In the file']}
        changes={reading.taken}
      />
      <Notes notes={reading.notes} />
      <Missing {...props} />
      {reading.rows.length === 0 ? null : (
        <>
          <h2>{plural(reading.rows.length, 'new row becomes a draft', 'new rows become drafts')}</h2>
          <PlanQuestions {...props} />
          <RowsTable label="New rows" {...props} />
        </>
      )}
      <RefusedTable title="Cannot be taken over" refused={reading.refused} />
      <Changes
        title="Changed here since the export: kept"
        headings={['Here now: kept', 'In the file: as exported']}
        changes={reading.kept}
      />
    </>
  );
};
