import { useState } from 'react';
import { isRowIndicator } from '../../../../shared/dataset/rows-behind';
import { ethnicGroups, groupLabels } from '../../../../shared/reference/groups';
import { indicatorDefinitions } from '../../../../shared/reference/indicators';
import { useRows } from '../../../api/queries';
import { ListedRows } from '../../../components/rows/ListedRows';
import { RowsDetails } from '../../../components/rows/RowsDetails';
import { usePageOfRows } from '../../../components/rows/use-page-of-rows';
import { Segmented } from '../../../components/Segmented';
import type { RowIndicator, RowSide } from '../../../../shared/dataset/rows-behind';
import type { EthnicGroup } from '../../../../shared/reference/groups';
import type { IndicatorReport, YearReport } from '../../../../shared/report/types/year-report.types';

const groups = ethnicGroups.map((group) => ({ value: group, label: groupLabels[group] }));

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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

interface ChosenProps {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
  readonly indicator: RowIndicator;
}

const Chosen = ({ report, shown, indicator }: ChosenProps) => {
  const [group, setGroup] = useState<EthnicGroup>('bme');
  const [side, setSide] = useState<RowSide>('hits');
  const { from, onPage, fromStart } = usePageOfRows();
  const { year, version } = report;
  const found = useRows({ year, version, indicator, view: shown.view, group, side, from });
  return (
    <>
      <div className="spread">
        <Segmented legend="Group" value={group} options={groups} onChange={fromStart(setGroup)} />
        <Segmented legend="Number" value={side} options={sidesOf(indicator)} onChange={fromStart(setSide)} />
      </div>
      <ListedRows found={found} onPage={onPage} />
    </>
  );
};

/** Every row behind this figure, asked for once it is opened. */
export const RowsBehind = ({ report, shown }: Pick<ChosenProps, 'report' | 'shown'>) => {
  if (!isRowIndicator(shown.indicator)) return null;
  return (
    <RowsDetails>
      <Chosen
        key={`${String(shown.indicator)} ${shown.view}`}
        report={report}
        shown={shown}
        indicator={shown.indicator}
      />
    </RowsDetails>
  );
};
