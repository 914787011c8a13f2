import { leftOutWords, planFieldWords } from '../../../shared/narrative/actions/plan-file-words';
import { plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { PlanQuestions } from './PlanQuestions';
import { RowsTable } from './RowsTable';
import type { PlanPreview } from '../../../shared/ipc/replies/plans';
import type { Decisions } from './decisions';

const Columns = ({ columns }: Pick<PlanPreview, 'columns'>) => (
  <details className="nhsuk-details">
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">What each column is read as</span>
    </summary>
    <div className="nhsuk-details__text">
      <ul className="read-as">
        {columns.map(({ sheet, header, field }) => (
          <li key={`${sheet} ${header}`}>
            {header} → {field === null ? <strong>not read</strong> : planFieldWords[field]}{' '}
            <span className="quiet">({sheet})</span>
          </li>
        ))}
      </ul>
      <p>
        A column that should be read: give it a usual heading, such as Action, Lead or Deadline, and choose the file
        again.
      </p>
    </div>
  </details>
);

const LeftOut = ({ leftOut }: Pick<PlanPreview, 'leftOut'>) =>
  leftOut.length === 0 ? null : (
    <>
      <h2>
        {plural(leftOut.length, 'row')} that {leftOut.length === 1 ? 'is' : 'are'} no action
      </h2>
      <TableRegion label="Rows that are no action">
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">Rows that are no action</caption>
          <TableHead headings={['Place', 'Words', 'Why']} />
          <tbody>
            {leftOut.map(({ place, words, reason }) => (
              <tr key={`${place.sheet} ${String(place.row)}`}>
                <th scope="row">
                  {place.sheet}, row {place.row}
                </th>
                <td>
                  <div className="clamped">{words}</div>
                </td>
                <td>{leftOutWords[reason]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );

interface Props {
  readonly reading: PlanPreview;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** A plan that was made elsewhere: what each of its rows becomes. */
export const PlanPreviewPart = (props: Props) => (
  <>
    <p className="lede">
      {plural(props.reading.rows.length, 'action')} found. Each becomes a draft, until you give it a figure, a target
      and a test date. Nothing has been stored yet.
    </p>
    <Columns columns={props.reading.columns} />
    <PlanQuestions {...props} />
    <h2>What each row becomes</h2>
    <RowsTable label="What each row becomes" {...props} />
    <p className="quiet small">Look through the words for names of people: only owners are looked at for you.</p>
    <LeftOut leftOut={props.reading.leftOut} />
  </>
);
