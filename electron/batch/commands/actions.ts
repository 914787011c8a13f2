import { measureKey } from '../../../shared/measures/measure-key';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import type { LedgerEntry, LedgerHistory, LedgerLine } from '../../../shared/actions/ledger.types';
import type { OpenedServices } from '../../data/open-services';
import { shownActions } from '../../data/services/actions/action-service';
import { ledgerReport } from '../../data/services/actions/ledger-service';
import { shownDrafts } from '../../data/services/plan/draft-service';
import { badArguments, textOption, versionOption, yearOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { hiddenMark } from '../hidden-mark';
import { done } from '../outcome';
import type { Outcome } from '../outcome';
import { exportPlan, importPlan } from './plan';

const figureJson = ({ ref, isHidden, hasLowNumbers, ...figure }: MeasuredFigure) => ({
  measure: measureKey(ref),
  title: measureTitle(ref),
  ...figure,
  lowNumbers: hasLowNumbers,
  ...hiddenMark(isHidden),
});

/** actions: the plan with its baselines, as a version may show them; or `import` and `export` of a plan. */
export const actionsCommand = (batch: BatchArguments, services: OpenedServices): Outcome | Promise<Outcome> => {
  const [what, ...files] = batch.rest;
  if (what === 'import') return importPlan(batch, services, files);
  if (what === 'export') return exportPlan(batch, services);
  if (what !== undefined) throw badArguments(`There is nothing called "actions ${what}".`);
  return listPlan(batch, services);
};

const listPlan = (batch: BatchArguments, { context }: OpenedServices): Outcome => {
  const version = versionOption(batch);
  const { actions, notHeld } = shownActions(context, version);
  return done({
    version,
    drafts: shownDrafts(context),
    actions: actions.map(({ baseline, completion, ...action }) => ({
      ...action,
      baseline: figureJson(baseline),
      isBaselineHeld: !notHeld.includes(action.id),
      completion:
        completion?.kind === 'measured' ? { ...completion, figure: figureJson(completion.figure) } : completion,
    })),
  });
};

const entryJson = ({ figure, ...entry }: LedgerEntry) => ({
  ...entry,
  figure: figure === null ? null : figureJson(figure),
});

const historyJson = ({ figure, ...found }: LedgerHistory) => ({ ...found, figure: figureJson(figure) });

const lineJson = ({ action, entries, latest, history, ...line }: LedgerLine) => ({
  ...line,
  action: { ...action, baseline: figureJson(action.baseline) },
  entries: entries.map(entryJson),
  latest: latest === null ? null : entryJson(latest),
  history: history.map(historyJson),
});

/** ledger --year Y: every measure of the plan in the years after its baseline up to that one; without a year in all. */
export const ledgerCommand = (batch: BatchArguments, { context }: OpenedServices): Outcome => {
  const year = textOption(batch, 'year') === null ? null : yearOption(batch);
  const { lines, ...ledger } = ledgerReport(context, versionOption(batch), year);
  return done({ ...ledger, lines: lines.map(lineJson) });
};
