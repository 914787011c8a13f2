import { figureTitle } from '../../../../shared/narrative/figure-title';
import { breakdownName, nothingLeftSentence } from '../../../../shared/narrative/breakdown/breakdown-page-words';
import { cutIndicators } from '../../../../shared/reference/cuts';
import { useBreakdown } from '../../../api/queries';
import { useSelection } from '../../../session/selection';
import { Banner } from '../../../components/Banner';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Page } from '../../../components/Page';
import { Waiting } from '../../../components/Waiting';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Requests } from '../../../../shared/ipc/contract';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';
import type { IndicatorReport } from '../../../../shared/report/types/year-report.types';

export interface NarrowedPage {
  /** The indicator as the page shows it: of the whole trust, or of the filter's part. */
  readonly shown: IndicatorReport;
  /** Null for an indicator that comes as it is and cannot be broken down. */
  readonly breakdown: UseQueryResult<BreakdownReport> | null;
  readonly filterLabel: string | null;
}

interface Props {
  readonly whole: IndicatorReport;
  readonly children: (page: NarrowedPage) => ReactNode;
}

type Wanted = Requests['report.breakdown'];

const wantedOf = ({ indicator, view, figure }: IndicatorReport, chosen: Pick<Wanted, 'version' | 'filter'>) => {
  const found = cutIndicators.find((each) => each === indicator);
  return found === undefined ? null : { indicator: found, view, year: figure.year, ...chosen };
};

const titleOf = ({ indicator, title }: IndicatorReport): string => {
  const found = cutIndicators.find((each) => each === indicator);
  return found === undefined ? title : breakdownName(found);
};

/** Years, peers and the national figure are those of whole organisations and would not be about the part. */
const narrowed = (whole: IndicatorReport, part: NonNullable<BreakdownReport['whole']>): IndicatorReport => ({
  ...whole,
  ...part,
  title: titleOf(whole),
  trend: [],
  change: null,
  benchmark: null,
  peers: [],
});

/** Gives a page its figures: those of the trust or, where a filter is chosen and the indicator can be broken down, those of one part. */
export const Narrowed = ({ whole, children }: Props) => {
  const { filter, narrow, version } = useSelection();
  const part = filter === null ? null : { cut: filter.cut, part: filter.part };
  const wanted = wantedOf(whole, { version, filter: part });
  const breakdown = useBreakdown(wanted);
  if (wanted === null) return children({ shown: whole, breakdown: null, filterLabel: null });
  if (filter === null) return children({ shown: whole, breakdown, filterLabel: null });
  const filterLabel = breakdown.data?.filterLabel ?? filter.label;
  const found = breakdown.data?.whole ?? null;
  if (found !== null) return children({ shown: narrowed(whole, found), breakdown, filterLabel });
  return (
    <Page title={figureTitle({ what: `${String(whole.indicator)}. ${titleOf(whole)}`, filterLabel })}>
      {breakdown.data === undefined ? (
        <NotYet breakdown={breakdown} />
      ) : (
        <Banner tone="plain">
          <p>{nothingLeftSentence(filterLabel, whole.figure.year)}</p>
          <p>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                narrow(null);
              }}
            >
              Show the whole trust
            </button>
          </p>
        </Banner>
      )}
    </Page>
  );
};

/** Until the figures of the part are there, those of the trust must not stand under its name. */
export const NotYet = ({ breakdown }: { readonly breakdown: UseQueryResult<BreakdownReport> }) =>
  breakdown.error === null ? (
    <Waiting what="Working out the figures" />
  ) : (
    <ErrorNotice
      error={breakdown.error}
      onRetry={() => {
        void breakdown.refetch();
      }}
    />
  );
