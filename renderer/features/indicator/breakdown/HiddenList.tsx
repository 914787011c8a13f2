import { Details } from 'nhsuk-react-components';
import { plural } from '../../../components/format';
import type { HiddenNote } from '../../../../shared/report/types/year-report.types';

/** What was hidden on this part of the page, and why. */
export const HiddenList = ({ hidden }: { readonly hidden: readonly HiddenNote[] }) =>
  hidden.length === 0 ? null : (
    <Details>
      <Details.Summary>What is hidden here, and why: {plural(hidden.length, 'place')}</Details.Summary>
      <Details.Text>
        <ul>
          {hidden.map(({ place, reason }) => (
            <li key={`${place} ${reason}`}>
              {place}: {reason}
            </li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  );
