import { useState } from 'react';
import { noRowsSentence } from '../../../../shared/narrative/breakdown/breakdown-page-words';
import { cutComparison } from '../../../../shared/narrative/breakdown/cut-headings';
import { AddAction } from '../../../components/AddAction';
import { BreakdownFigure } from './BreakdownFigure';
import { CombinationFigure } from './CombinationFigure';
import { CutChoice } from './CutChoice';
import { FilterChoice } from './FilterChoice';
import { FunnelFigure } from './FunnelFigure';
import { HiddenList } from './HiddenList';
import { NotYet } from './Narrowed';
import { HelpHeading } from '../../../components/HelpHeading';
import { otherCutOf } from './other-cut';
import { SecondChoice } from './SecondChoice';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Cut } from '../../../../shared/reference/cuts';
import type { Breakdown, BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';
import type { ActionStart } from '../../../components/AddAction';
import type { FigureProps } from './BreakdownFigure';

const startsOf = ({ report, breakdown }: FigureProps): readonly ActionStart[] => {
  const { indicator, view, filter } = report;
  return breakdown.rows.map(({ part, label }) => ({
    label,
    measure: { kind: 'part', indicator, view, cut: breakdown.cut, part, filter },
  }));
};

/** One cut: the words first, then the picture or the table. */
const CutShown = (props: FigureProps) => (
  <>
    <p className="finding">
      {props.breakdown.sentence} {cutComparison(props.breakdown.cut)}
    </p>
    <BreakdownFigure {...props} />
    <AddAction year={props.report.year} starts={startsOf(props)} />
    <FunnelFigure {...props} />
  </>
);

interface FoundProps {
  readonly report: BreakdownReport;
  readonly isTable: boolean;
  /** A cut that the page already shows in another way. */
  readonly without: Cut | null;
}

/** A page that opens on a cut of which all is hidden would look as if there were nothing. */
const hasFigure = ({ rows }: Breakdown): boolean => rows.some((row) => row.figure.value !== null);

/** Every cut on the same scale, one at a time. */
const Found = ({ report, isTable, without }: FoundProps) => {
  const [cut, setCut] = useState<Cut | null>(null);
  const breakdowns = report.breakdowns.filter((each) => each.cut !== without);
  const [second, setSecond] = useState('');
  const chosen = breakdowns.find((each) => each.cut === cut) ?? breakdowns.find(hasFigure) ?? breakdowns[0];
  const combination =
    chosen === undefined
      ? undefined
      : report.combinations.find((each) => second !== '' && otherCutOf(each, chosen.cut) === second);
  return (
    <>
      <div className="spread section-head">
        <HelpHeading title="Where is the gap?" page="breakdowns" />
        {chosen === undefined ? null : <CutChoice breakdowns={breakdowns} value={chosen.cut} onChange={setCut} />}
        {chosen === undefined ? null : (
          <SecondChoice combinations={report.combinations} cut={chosen.cut} value={second} onChange={setSecond} />
        )}
        <span className="grow" />
        <FilterChoice key={report.filterLabel ?? ''} report={report} />
      </div>
      {chosen === undefined ? null : combination === undefined ? (
        <CutShown report={report} breakdown={chosen} isTable={isTable} />
      ) : (
        <CombinationFigure report={report} combination={combination} />
      )}
      {chosen === undefined && report.notes.length === 0 ? <p>{noRowsSentence}</p> : null}
      {report.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <HiddenList hidden={report.hidden} />
    </>
  );
};

interface Props extends Omit<FoundProps, 'report'> {
  readonly breakdown: UseQueryResult<BreakdownReport>;
}

/** Where in the trust a gap is: by directorate, band, group, as far as the files of the year say. */
export const BreakdownSection = ({ breakdown, ...shown }: Props) => (
  <section className="breakdown">
    {breakdown.data === undefined ? (
      <>
        <h2>Where is the gap?</h2>
        <NotYet breakdown={breakdown} />
      </>
    ) : (
      <Found report={breakdown.data} {...shown} />
    )}
  </section>
);
