import { requestStepLabels } from '../../../shared/narrative/experts/request-words';
import { formatPercent, formatRatio } from '../../../shared/narrative/format';
import { findingTag, hiddenTag } from '../../../shared/narrative/tags';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { Cell } from '../../components/Cell';
import { FindingChip } from '../../components/FindingChip';
import { formatWithRange } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { CopyableTable } from '../../components/CopyableTable';
import type { ShownStep } from '../../../shared/disclosure/experts/disclose-steps';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';

const nothingFound = { finding: null, isAdverse: null, hasLowNumbers: false, value: null } as const;

const Row = ({ step, percents, comparison }: ShownStep) => (
  <tr>
    <th scope="row">{requestStepLabels[step]}</th>
    {ethnicGroups.map((group) => (
      <td key={group} className="n">
        <Cell value={formatPercent(percents[group].percent, percents[group].isHidden)} />
      </td>
    ))}
    <td className="n">
      <Cell value={comparison === null ? '*' : formatWithRange(comparison.ratio, (value) => formatRatio(value))} />
    </td>
    <td>
      <FindingChip
        found={comparison === null ? nothingFound : { ...comparison, value: comparison.ratio.value }}
        tag={comparison === null ? hiddenTag : findingTag[comparison.finding]}
      />
    </td>
  </tr>
);

/** What became of requests step by step, and White against BME at each. */
export const StepsTable = ({ requests }: { readonly requests: LearningRequests }) => {
  const caption = `${requests.label} step by step`;
  const headings = [
    'Step',
    ...ethnicGroups.map((group) => ({ number: groupLabels[group] })),
    { number: 'White ÷ BME' },
    'What the numbers support',
  ];
  return (
    <CopyableTable label={caption} counts={{ kind: 'requests' }}>
      <table className="data-table">
        <caption className="quiet">{caption}</caption>
        <TableHead headings={headings} />
        <tbody>
          {requests.steps.map((step) => (
            <Row key={step.step} {...step} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
