import { rowsOfList } from '../../../shared/narrative/experts/register-list-words';
import { registerSource } from '../../../shared/narrative/leaving/picture-source';
import { formatCount } from '../../../shared/narrative/format';
import { Cell } from '../../components/Cell';
import { CopyableTable } from '../../components/CopyableTable';
import type { CopiedAs } from '../../components/PictureButtons';
import type { ShownItem, ShownList } from '../../../shared/disclosure/experts/disclose-experts';
import type { ShownCount } from '../../../shared/disclosure/experts/shown-count';

interface Props {
  readonly title: string;
  /** What the first column names: "Specialty". */
  readonly heading: string;
  readonly list: ShownList;
  /** Said under the table, where something is left away. */
  readonly note: string | null;
  readonly empty: string;
  /** A second column: how many of each name, such as those who speak a language at clinical level. */
  readonly picture: CopiedAs['picture'];
  readonly among?: { readonly heading: string; readonly items: readonly ShownItem[] } | null;
}

interface BarProps {
  readonly count: number | null;
  readonly most: number;
}

/** The number stands beside it, so the bar says nothing to a screen reader. */
const Bar = ({ count, most }: BarProps) =>
  count === null || most === 0 ? null : (
    <svg className="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="chart-bar-bme" width={(count / most) * 100} height="10" />
    </svg>
  );

interface RowProps {
  readonly name: string;
  readonly shown: ShownCount;
  readonly most: number;
  /** Of them; undefined where the table has no such column. */
  readonly among?: ShownCount | undefined;
}

const Row = ({ name, shown, most, among }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td className="n value">
      <Cell value={formatCount(shown.count, shown.isHidden)} />
    </td>
    {among === undefined ? null : (
      <td className="n">
        <Cell value={formatCount(among.count, among.isHidden)} />
      </td>
    )}
    <td className="bar">
      <Bar count={shown.count} most={most} />
    </td>
  </tr>
);

/** People by name, most first, as a table with bars. */
export const CountTable = ({ title, heading, list, note, empty, picture, among = null }: Props) => {
  const rows = rowsOfList(list);
  const most = Math.max(0, ...rows.map(({ count }) => count ?? 0));
  return (
    <section className="count-list">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{note === null ? empty : null}</p>
      ) : (
        <CopyableTable
          label={title}
          origin={{ source: registerSource }}
          picture={{ what: title, picture }}
          counts={{ kind: 'register' }}
        >
          <table className="data-table">
            <caption className="nhsuk-u-visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{heading}</th>
                <th scope="col" className="n">
                  People
                </th>
                {among === null ? null : (
                  <th scope="col" className="n">
                    {among.heading}
                  </th>
                )}
                <td aria-hidden="true" />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={row.name}
                  name={row.name}
                  shown={row}
                  most={most}
                  among={among?.items.find(({ name }) => name === row.name)}
                />
              ))}
            </tbody>
          </table>
        </CopyableTable>
      )}
      {note === null ? null : <p className="quiet">{note}</p>}
    </section>
  );
};
