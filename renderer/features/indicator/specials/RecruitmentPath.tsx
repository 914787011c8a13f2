import { recruitmentSteps } from '../../../../shared/charts/special-forests';
import { formatCount } from '../../../../shared/narrative/format';
import { ethnicGroups, groupLabels } from '../../../../shared/reference/groups';
import { HelpHeading } from '../../../components/HelpHeading';
import { Cell } from '../../../components/Cell';
import { TableHead } from '../../../components/TableHead';
import { CopyableTable } from '../../../components/CopyableTable';
import { ForestTable } from './ForestTable';
import type { RecruitmentPathReport } from '../../../../shared/report/specials/specials.types';
import type { YearReport } from '../../../../shared/report/types/year-report.types';

/** How many of each group reached each stage. */
const Stages = ({ path }: { readonly path: RecruitmentPathReport }) => {
  const caption = `Applications at each stage: ${path.label.toLowerCase()}`;
  return (
    <CopyableTable label={caption}>
      <table className="data-table slim">
        <caption className="quiet">{caption}</caption>
        <TableHead headings={['Group', ...path.stages.map(({ label }) => ({ number: label }))]} />
        <tbody>
          {ethnicGroups.map((group) => (
            <tr key={group}>
              <th scope="row">{groupLabels[group]}</th>
              {path.stages.map(({ stage, counts }) => (
                <td key={stage} className="n">
                  <Cell value={formatCount(counts[group], counts[group] === null)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};

interface PathProps {
  readonly path: RecruitmentPathReport;
  readonly report: YearReport;
}

const Path = ({ path, report: { year, version } }: PathProps) => {
  const forest = recruitmentSteps(path);
  return (
    <>
      <h3>{path.label}</h3>
      <Stages path={path} />
      {forest === null ? null : (
        <ForestTable forest={forest} picture={{ kind: 'recruitment_path', view: path.view, year, version }} />
      )}
      {path.product === null ? null : <p>{path.product}</p>}
      {path.hidden === null ? null : <p className="quiet">* {path.hidden}</p>}
    </>
  );
};

/** Where on the way from application to appointment the gap arises. */
export const RecruitmentPath = ({ report }: { readonly report: YearReport }) => {
  const { recruitmentPaths, pathNote } = report.specials;
  if (recruitmentPaths.length === 0) return null;
  return (
    <section className="specials">
      <HelpHeading title="From application to appointment" page="applications" />
      <p className="quiet">
        Applications are counted, not people. Each ratio is the White rate divided by the BME rate from one stage to the
        next; above 1.00 is worse for BME applicants. {pathNote}
      </p>
      {recruitmentPaths.map((path) => (
        <Path key={path.view} path={path} report={report} />
      ))}
    </section>
  );
};
