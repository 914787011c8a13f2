import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { HelpHeading } from '../../components/HelpHeading';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import { allPathBands } from '../../../shared/measures/measure-ref';
import { AddAction } from '../../components/AddAction';
import { Cell } from '../../components/Cell';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { Version } from '../../../shared/reference/settings';
import type { ModelEmployerReport, PathReport } from '../../../shared/report/types/progression-report.types';

const count = (value: number | null): string => formatCount(value, value === null);

const aYearWords = ({ gap, aYear }: PathReport): string => {
  if (gap === null) return '*';
  return aYear === null ? '–' : formatCount(aYear);
};

const Row = ({ row, hasLine }: { readonly row: PathReport; readonly hasLine: boolean }) => (
  <tr {...(row.band === null ? { className: 'is-total' } : {})}>
    <th scope="row">{row.label}</th>
    <td className="n">
      <Cell value={count(row.bme.of)} />
    </td>
    <td className="n">
      <Cell value={formatCount(row.bme.count, row.bme.isHidden)} />
    </td>
    <td className="n">
      <Cell value={count(row.target)} />
    </td>
    {hasLine ? <td className="n">{row.onLine === null ? '–' : formatCount(Math.round(row.onLine))}</td> : null}
    <td className="n value">
      <Cell value={count(row.gap)} />
    </td>
    <td className="n">
      <Cell value={aYearWords(row)} />
    </td>
    <td>{row.sentence}</td>
  </tr>
);

interface Props {
  readonly path: ModelEmployerReport;
  readonly version: Version;
}

/** Each senior band on its way to mirror the workforce: what is missing, and how many more a year that is. */
export const ModelEmployer = ({ path, version }: Props) => {
  const hasLine = path.bands.some(({ onLine }) => onLine !== null);
  const caption = `Model Employer path to ${String(path.to)}, clinical and non-clinical together`;
  return (
    <section>
      <HelpHeading title={`Model Employer path to ${String(path.to)}`} page="model-employer" />
      <p>
        {path.yearsSentence} BME share of the whole workforce in {path.year}:{' '}
        <strong>
          <Cell value={formatPercent(path.workforceBme.percent, path.workforceBme.isHidden)} />
        </strong>
        .
      </p>
      <CopyableTable
        label={caption}
        origin={{ source: bandsSource }}
        counts={{ kind: 'ladder' }}
        picture={{ what: caption, picture: { kind: 'model_employer', year: path.year, version } }}
      >
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead
            headings={[
              'Band',
              { number: 'Staff' },
              { number: 'BME staff' },
              { number: 'Target' },
              ...(hasLine ? [{ number: 'On the line' }] : []),
              { number: 'Gap' },
              { number: 'More a year' },
              'In words',
            ]}
          />
          <tbody>
            {path.bands.map((row) => (
              <Row key={row.label} row={row} hasLine={hasLine} />
            ))}
          </tbody>
        </table>
      </CopyableTable>
      <AddAction
        year={path.year}
        starts={path.bands.map(({ band, label }) => ({
          label,
          measure: { kind: 'model_employer', band: band ?? allPathBands },
        }))}
      />
      <p className="quiet after-buttons">
        {path.baselineSentence} {path.lineSentence} Source: {path.source}.
      </p>
    </section>
  );
};
