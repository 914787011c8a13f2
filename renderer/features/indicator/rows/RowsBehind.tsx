import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import { isRowIndicator } from '../../../../shared/dataset/rows-behind';
import { ethnicGroups, groupLabels } from '../../../../shared/reference/groups';
import { indicatorDefinitions } from '../../../../shared/reference/indicators';
import { useRows } from '../../../api/queries';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Pager } from '../../../components/Pager';
import { Segmented } from '../../../components/Segmented';
import { Waiting } from '../../../components/Waiting';
import { RowsTable } from './RowsTable';
import type { RowIndicator, RowSide } from '../../../../shared/dataset/rows-behind';
import type { Requests } from '../../../../shared/ipc/contract';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { IndicatorReport, YearReport } from '../../../../shared/report/year-report.types';

const aPage = 50;

const Listed = ({
  request,
  onPage,
}: {
  readonly request: Requests['report.rows'];
  readonly onPage: (from: number) => void;
}) => {
  const found = useRows(request);
  if (found.error !== null) return <ErrorNotice error={found.error} />;
  if (found.data === undefined) return <Waiting what="Looking up the rows" />;
  const { sentence, rows, total, from } = found.data;
  return (
    <>
      <p>{sentence}</p>
      {rows.length === 0 ? null : (
        <>
          <RowsTable reply={found.data} />
          <Pager from={from} shown={rows.length} total={total} aPage={aPage} onPage={onPage} />
        </>
      )}
    </>
  );
};

const groups = ethnicGroups.map((group) => ({ value: group, label: groupLabels[group] }));

/** Bands and boards count everybody below the line, so the group is asked of those above it only. */
const sidesOf = (indicator: RowIndicator) => {
  const { hits, base, workforceBme } = {
    ...indicatorDefinitions[indicator],
    workforceBme: indicator === 1 || indicator === 9,
  };
  return [
    { value: 'hits', label: workforceBme ? 'Of this group' : sentenceCase(hits) },
    { value: 'of', label: workforceBme ? `All ${base}` : sentenceCase(base) },
  ] as const;
};

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface ChosenProps {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
  readonly indicator: RowIndicator;
}

const Chosen = ({ report, shown, indicator }: ChosenProps) => {
  const [group, setGroup] = useState<EthnicGroup>('bme');
  const [side, setSide] = useState<RowSide>('hits');
  const [from, setFrom] = useState(0);
  const fromStart =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setFrom(0);
    };
  const { year, version } = report;
  return (
    <>
      <p className="quiet narrow">
        Nobody is named or numbered here: a row says where it stands in which file, so that whoever keeps the file can
        look it up.
      </p>
      <div className="spread">
        <Segmented legend="Group" value={group} options={groups} onChange={fromStart(setGroup)} />
        <Segmented legend="Number" value={side} options={sidesOf(indicator)} onChange={fromStart(setSide)} />
      </div>
      <Listed request={{ year, version, indicator, view: shown.view, group, side, from }} onPage={setFrom} />
    </>
  );
};

/** Every row behind this figure, asked for once it is opened. */
export const RowsBehind = ({ report, shown }: Pick<ChosenProps, 'report' | 'shown'>) => {
  const [isOpen, setOpen] = useState(false);
  if (!isRowIndicator(shown.indicator)) return null;
  return (
    <Details
      className="rows-behind"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <Details.Summary>Every row behind this figure</Details.Summary>
      <Details.Text>
        {isOpen ? (
          <Chosen
            key={`${String(shown.indicator)} ${shown.view}`}
            report={report}
            shown={shown}
            indicator={shown.indicator}
          />
        ) : null}
      </Details.Text>
    </Details>
  );
};
