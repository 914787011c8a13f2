import type { Action } from '../../shared/actions/action';
import { startingChoices } from '../../shared/paper/paper-choices';
import type { SectionId } from '../../shared/paper/paper-sections';
import { withoutNumbers } from '../../shared/measures/mask';
import { leftOutReason, paperPartLabel } from '../../shared/narrative/leaving/paper-part-words';
import { isEthnicCut } from '../../shared/narrative/breakdown/cut-headings';
import type { BreakdownReport } from '../../shared/report/types/breakdown-report.types';
import type { LookFirst, YearReport } from '../../shared/report/types/year-report.types';
import { cutPart, indicatorPart, paperParts, partsOfMeasure } from '../../shared/releases/paper-parts';
import type { PaperPart } from '../../shared/releases/paper-parts';
import { cuts } from '../../shared/reference/cuts';
import type { PaperInput } from './paper-input';

type Out = ReadonlySet<string>;

/** A shortfall is said of an indicator or of a part of a cut. Of an ethnic group no cut is named, so both ethnic cuts take it with them. */
const isNamed =
  (out: Out) =>
  ({ indicator, filter }: LookFirst): boolean => {
    if (out.has(indicatorPart(indicator))) return false;
    return !cuts.some(
      (cut) =>
        out.has(`where-${String(indicator)}-${cut}`) && (filter === null ? isEthnicCut(cut) : filter.cut === cut),
    );
  };

const reportWithout = (report: YearReport, out: Out): YearReport => {
  const isIn = ({ indicator }: { readonly indicator: YearReport['indicators'][number]['indicator'] }): boolean =>
    !out.has(indicatorPart(indicator));
  const gone = [...new Set(report.indicators.filter((one) => !isIn(one)).map(({ indicator }) => indicator))];
  return {
    ...report,
    indicators: report.indicators.filter(isIn),
    bands: out.has('bands') ? [] : report.bands,
    lookFirst: report.lookFirst.filter(isNamed(out)),
    hidden: [
      ...report.hidden,
      ...paperParts
        .filter((part) => out.has(part))
        .map((part) => ({ place: paperPartLabel(part), reason: leftOutReason })),
    ],
    missing: [...report.missing, ...gone.map((indicator) => ({ indicator, sentence: leftOutReason }))],
  };
};

const breakdownWithout = (report: BreakdownReport, out: Out): BreakdownReport => {
  const { indicator } = report;
  if (out.has(indicatorPart(indicator)))
    return { ...report, whole: null, breakdowns: [], combinations: [], notes: [leftOutReason] };
  const gone = report.breakdowns.filter(({ cut }) => out.has(cutPart(indicator, cut)));
  return {
    ...report,
    breakdowns: report.breakdowns.filter((one) => !gone.includes(one)),
    combinations: report.combinations.filter(
      ({ first, second }) => !gone.some(({ cut }) => cut === first || cut === second),
    ),
    notes: [...report.notes, ...gone.map(({ cut }) => `${paperPartLabel(cutPart(indicator, cut))}: ${leftOutReason}`)],
  };
};

/** The words of an action stay; the numbers of a figure that is left out do not. */
const actionWithout = (action: Action, out: Out): Action => {
  const isOut = partsOfMeasure(action.baseline.ref).some((part) => out.has(part));
  if (!isOut) return action;
  const { completion } = action;
  return {
    ...action,
    baseline: withoutNumbers(action.baseline),
    completion:
      completion?.kind === 'measured' ? { ...completion, figure: withoutNumbers(completion.figure) } : completion,
  };
};

const sectionsOf: Readonly<Partial<Record<PaperPart, SectionId>>> = {
  bands: 'bands',
  progression: 'progression',
  training: 'training',
  experts: 'experts',
};

/**
 * What a document is made from without some of its parts. Whatever is made from it, and what the register takes down of it, is without them;
 * the appendix names them.
 */
export const leaveOut = <T extends PaperInput>(input: T, parts: readonly PaperPart[]): T => {
  if (parts.length === 0) return input;
  const out: Out = new Set(parts);
  const { report, pages, actions, ledger, choices = startingChoices } = input;
  const lines = ledger.lines.filter(({ action }) => !partsOfMeasure(action.baseline.ref).some((part) => out.has(part)));
  const off = new Set(parts.map((part) => sectionsOf[part]));
  return {
    ...input,
    leftOut: parts,
    report: reportWithout(report, out),
    pages: {
      ...pages,
      lookFirst: { ...pages.lookFirst, items: pages.lookFirst.items.filter(isNamed(out)) },
      breakdowns: pages.breakdowns.map((one) => breakdownWithout(one, out)),
    },
    actions: actions.map((action) => actionWithout(action, out)),
    ledger: { ...ledger, lines },
    choices: {
      ...choices,
      sections: choices.sections.map((one) => (off.has(one.id) ? { ...one, isOn: false } : one)),
    },
  };
};

/** The parts that a document holds, so that one of them could be left out. */
export const partsHeld = ({ report, pages, leftOut = [] }: PaperInput): readonly PaperPart[] => {
  const held = new Set<PaperPart>([
    'progression',
    'training',
    'experts',
    ...(report.bands.length > 0 ? (['bands'] as const) : []),
    ...report.indicators.map(({ indicator }) => indicatorPart(indicator)),
    ...pages.breakdowns.flatMap(({ indicator, breakdowns }) => breakdowns.map(({ cut }) => cutPart(indicator, cut))),
  ]);
  return paperParts.filter((part) => held.has(part) && !leftOut.includes(part));
};
