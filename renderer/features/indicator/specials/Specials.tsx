import { assertNever } from '../../../../shared/assert-never';
import { BoardSets } from './BoardSets';
import { PooledYears } from './PooledYears';
import { RecruitmentPath } from './RecruitmentPath';
import { SurveyYears } from './SurveyYears';
import { TwinViews } from './TwinViews';
import type { IndicatorReport, YearReport } from '../../../../shared/report/types/year-report.types';

interface Props {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
}

/** What the page of one indicator has beyond the parts that all pages share. */
export const Specials = ({ report, shown }: Props) => {
  switch (shown.indicator) {
    case 2:
      return (
        <>
          <TwinViews report={report} />
          <RecruitmentPath report={report} />
        </>
      );
    case 3:
      return <PooledYears report={report} shown={shown} />;
    case 5:
    case 6:
    case 7:
    case 8:
      return <SurveyYears report={report} shown={shown} />;
    case 9:
      return <BoardSets report={report} />;
    case 1:
    case 4:
      return null;
    default:
      return assertNever(shown.indicator);
  }
};
