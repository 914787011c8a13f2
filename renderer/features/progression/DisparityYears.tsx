import { formatRatio } from '../../../shared/narrative/format';
import { bandsSource } from '../../../shared/narrative/leaving/picture-source';
import { Cell } from '../../components/Cell';
import { formatRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { Version } from '../../../shared/reference/settings';
import type { DisparityReport, ProgressionViewReport } from '../../../shared/report/types/progression-report.types';

const Ratio = ({ ratio }: { readonly ratio: DisparityReport }) => {
  const range = formatRange(ratio, formatRatio);
  return (
    <td>
      <strong>
        <Cell value={formatRatio(ratio.value, ratio.isHidden)} />
      </strong>
      {range === null ? '' : ` (${range})`}
      <span className="quiet"> {ratio.tag}</span>
    </td>
  );
};

interface Props {
  readonly view: ProgressionViewReport;
  /** The year the page shows. */
  readonly year: number;
  readonly version: Version;
}

/** The ratios of every year held, each with what it supports. */
export const DisparityYears = ({ view, year: shown, version }: Props) => {
  const caption = `Race disparity ratios by year, ${view.label}`;
  return (
    <>
      <h3 className="after-buttons">By year</h3>
      <CopyableTable
        label={caption}
        origin={{ source: bandsSource }}
        picture={{ what: caption, picture: { kind: 'disparity_years', part: view.view, year: shown, version } }}
      >
        <table className="data-table">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <TableHead headings={['Year', ...(view.disparity[0]?.ratios ?? []).map(({ label }) => label)]} />
          <tbody>
            {[...view.disparity].reverse().map(({ year, ratios }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {ratios.map((ratio) => (
                  <Ratio key={ratio.step} ratio={ratio} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </CopyableTable>
    </>
  );
};
