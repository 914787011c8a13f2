import { editFieldWords, editValueWords } from '../../../shared/narrative/actions/plan-file-words';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import type { RefusedChange } from '../../../shared/plan-file/edits/merge-plan';

interface Props {
  readonly title: string;
  readonly refused: readonly RefusedChange[];
}

/** Changes that are not made, with the reason, so that somebody can make them by hand. */
export const RefusedTable = ({ title, refused }: Props) =>
  refused.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <TableRegion label={title}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{title}</caption>
          <TableHead headings={['Action', 'Field', 'In the file', 'Why not']} />
          <tbody>
            {refused.map(({ reference, field, theirs, reason }) => (
              <tr key={`${reference} ${field}`}>
                <th scope="row">{reference}</th>
                <td>{editFieldWords(field)}</td>
                <td className="plan-file-words">{editValueWords(field, theirs)}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
