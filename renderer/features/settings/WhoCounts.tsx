import { Checkboxes } from 'nhsuk-react-components';
import {
  fixedCountingRules,
  leftOutKinds,
  leftOutLabels,
  leftOutReasons,
} from '../../../shared/reference/staff-groups-assignments';
import type { LeftOutKind } from '../../../shared/reference/staff-groups-assignments';

interface WhoCountsProps {
  readonly counted: readonly LeftOutKind[];
  readonly onChange: (counted: readonly LeftOutKind[]) => void;
}

/** Who the workforce is in counts made from extracts: what is left out and why, and the rules that are no choice. */
export const WhoCounts = ({ counted, onChange }: WhoCountsProps) => (
  <>
    <p>
      This is for figures made from row-level extracts; the return comes counted. What is ticked here is said in the
      method of every paper.
    </p>
    <Checkboxes
      name="counted-assignments"
      small
      legend="Left out, unless you count them anyway"
      legendProps={{ size: 's' }}
    >
      {leftOutKinds.map((kind) => (
        <Checkboxes.Item
          key={kind}
          value={kind}
          checked={counted.includes(kind)}
          hint={leftOutReasons[kind]}
          onChange={(event) => {
            const { checked } = event.target;
            onChange(leftOutKinds.filter((one) => (one === kind ? checked : counted.includes(one))));
          }}
        >
          Count {leftOutLabels[kind].charAt(0).toLowerCase()}
          {leftOutLabels[kind].slice(1)}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
    <h3>Always so</h3>
    <ul>
      {fixedCountingRules.map(({ rule, reason }) => (
        <li key={rule}>
          <strong>{rule}.</strong> {reason}
        </li>
      ))}
    </ul>
  </>
);
