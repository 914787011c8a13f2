import { lazy, Suspense, useState } from 'react';
import { Details } from 'nhsuk-react-components';
import { Waiting } from '../../components/Waiting';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

/** The charting library is a third of the window's code, and read only by who opens this. */
const YearsInTurn = lazy(() => import('../../charts/YearsInTurn').then((module) => ({ default: module.YearsInTurn })));

export const YearsInTurnDetails = ({ report }: { readonly report: IndicatorReport }) => {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Details
      onToggle={(event) => {
        if (event.currentTarget.open) setIsOpened(true);
      }}
    >
      <Details.Summary>Go through the years one by one</Details.Summary>
      <Details.Text>
        <p className="quiet">
          Point at a year, or choose the chart with the Tab key and go with the arrow keys. The table has the same
          values.
        </p>
        {isOpened ? (
          <Suspense fallback={<Waiting what="Opening the chart" />}>
            <YearsInTurn report={report} />
          </Suspense>
        ) : null}
      </Details.Text>
    </Details>
  );
};
