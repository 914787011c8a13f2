import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useComparison, useComparisonChoices } from '../../api/queries';
import { useKept } from '../../app/kept-choices';
import { useSelection } from '../../session/selection';
import { HelpLink } from '../../components/HelpLink';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { NoData } from '../../components/NoData';
import { Page } from '../../components/Page';
import { Segmented } from '../../components/Segmented';
import { Waiting } from '../../components/Waiting';
import { Choices } from './Choices';
import { Comparison } from './Comparison';
import { wantedOf } from './compare-choice';
import { NothingToCompare } from './NothingToCompare';
import type { Kind } from './compare-choice';
import type { ComparedWith } from '../../../shared/report/types/comparison-report.types';

const title = 'Compare';
const what = 'Two years, two parts of the trust, or the trust beside others: is the difference more than chance?';

const kinds = [
  { value: 'year', label: 'Two years' },
  { value: 'parts', label: 'Two parts of the trust' },
  { value: 'peer', label: 'With others' },
] as const;

interface AskedProps {
  readonly year: number;
  readonly wanted: ComparedWith;
}

const Asked = ({ year, wanted }: AskedProps) => {
  const { version } = useSelection();
  const reply = useComparison({ year, version, with: wanted });
  if (reply.error !== null) return <ErrorNotice error={reply.error} />;
  return reply.data === undefined ? <Waiting what="Comparing" /> : <Comparison report={reply.data} />;
};

const isSame = (wanted: ComparedWith): boolean => wanted.kind === 'parts' && wanted.first === wanted.second;

interface CompareProps {
  readonly year: number;
  /** Of the link that led here; null where none was named. */
  readonly linked: Kind | null;
}

const Compare = ({ year, linked }: CompareProps) => {
  const { version } = useSelection();
  const [, go] = useLocation();
  const [kept, setChoice] = useKept('compare');
  const choice = linked === null ? kept : { ...kept, kind: linked };
  useEffect(() => {
    if (kept.kind !== choice.kind) setChoice(choice);
  });
  const reply = useComparisonChoices({ year, version, withParts: choice.kind === 'parts' });
  const choices = reply.data;
  const wanted = choices === undefined ? null : wantedOf(choice, choices, year);
  return (
    <Page title={title} lede={what} tools={<HelpLink page="compare" isInWords />}>
      <div className="compare-choices">
        <Segmented
          legend="Compare"
          value={choice.kind}
          options={kinds}
          onChange={(kind) => {
            setChoice({ ...choice, kind });
            go(`/compare/${kind}`, { replace: true });
          }}
        />
        {choices === undefined || wanted === null ? null : (
          <Choices
            choice={choice}
            choices={choices}
            wanted={wanted}
            onChoose={(change) => {
              setChoice({ ...choice, ...change });
            }}
          />
        )}
      </div>
      {reply.error === null ? null : <ErrorNotice error={reply.error} />}
      {choices === undefined && reply.error === null ? <Waiting what="Looking what can be compared" /> : null}
      {choices !== undefined && wanted === null ? <NothingToCompare kind={choice.kind} year={year} /> : null}
      {wanted !== null && isSame(wanted) ? <Banner tone="plain">Choose two parts that differ.</Banner> : null}
      {wanted === null || isSame(wanted) ? null : <Asked year={year} wanted={wanted} />}
    </Page>
  );
};

/** Two sets of figures side by side, each with whether the difference itself is more than chance. */
export const ComparePage = ({ kind }: { readonly kind?: string | undefined }) => {
  const linked = kinds.find(({ value }) => value === kind)?.value ?? null;
  const { year } = useSelection();
  return year === null ? <NoData title={title} what={what} /> : <Compare year={year} linked={linked} />;
};
