import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';

interface Props {
  readonly title: string;
  readonly nothing: string;
  readonly headings: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A heading with a plain table of words under it, or a sentence where there is nothing to list. */
export const SummaryTable = ({ title, nothing, headings, rows }: Props) => (
  <section>
    <h2>{title}</h2>
    {rows.length === 0 ? (
      <p>{nothing}</p>
    ) : (
      <TableRegion label={title}>
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{title}</caption>
          <TableHead headings={headings} />
          <tbody>
            {rows.map(([first = '', ...cells], at) => (
              // Rows stand in a fixed order and hold no state; two may say the same.
              <tr key={`${first} ${String(at)}`}>
                <th scope="row">{first}</th>
                {cells.map((cell, column) => (
                  <td key={headings[column + 1] ?? ''}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    )}
  </section>
);
