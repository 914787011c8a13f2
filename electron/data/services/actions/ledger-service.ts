import { buildLedger } from '../../../../shared/actions/ledger';
import type { LedgerHistory, LedgerReport } from '../../../../shared/actions/ledger.types';
import { asFarAsShown } from '../../../../shared/measures/mask';
import type { CommittedImport } from '../../../../shared/ipc/replies/imports';
import type { Version } from '../../../../shared/reference/settings';
import { listActions } from '../../queries/actions/actions';
import { addMeasuring, measurementsByAction } from '../../queries/actions/measurements';
import type { Measurement } from '../../queries/actions/measurements';
import { findOrganisation } from '../../queries/organisations';
import { rememberedShortly } from '../../remembered';
import { undisturbed } from '../../undisturbed';
import { shownActions } from './action-service';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';
import { measurerOf } from './measure-service';
import type { Measurer } from './measure-service';

/** A figure of the past is shown as far as the version shows that figure now, and without its verdict where it does not. */
const shownHistory = ({ measure }: Measurer, found: LedgerHistory): LedgerHistory => {
  const figure = asFarAsShown(found.figure, measure(found.figure.ref, found.year));
  return { ...found, figure, verdict: figure.isHidden ? 'hidden' : found.verdict };
};

/** Every measure of the plan in one version: screen, paper and batch ask here. */
export const ledgerReport = (context: ServiceContext, version: Version, until: number | null): LedgerReport => {
  const today = isoNow(context).slice(0, 10);
  return rememberedShortly(context.db, `ledger: ${version} ${String(until)} ${today}`, () =>
    measureAgain(context, version, until, today),
  );
};

const measureAgain = (context: ServiceContext, version: Version, until: number | null, today: string): LedgerReport => {
  const { db } = context;
  const measurer = measurerOf(db, version);
  const { actions, notHeld } = shownActions(context, version);
  const past = measurementsByAction(db);
  return buildLedger({
    actions,
    notHeld,
    years: measurer.years,
    measure: measurer.measure,
    history: ({ id }) => (past.get(id) ?? []).map((found) => shownHistory(measurer, found)),
    settings: measurer.settings,
    version,
    until,
    today,
  });
};

const isSame = (a: Measurement, b: Pick<LedgerHistory, 'figure' | 'verdict'>): boolean =>
  JSON.stringify([a.figure, a.verdict]) === JSON.stringify([b.figure, b.verdict]);

/**
 * Measures every action again after an import, and keeps what is new beside what was found before. The figures are those of the restricted
 * version, which never leave the database but as far as a version shows them.
 */
export const measureAfterImport = (context: ServiceContext, imports: readonly CommittedImport[]): void => {
  const { db } = context;
  const organisation = findOrganisation(db);
  if (organisation === null || listActions(db, organisation.id).length === 0) return;
  const measureNow = (): readonly Measurement[] => {
    const past = measurementsByAction(db);
    const lines = ledgerReport(context, 'restricted', null).lines;
    return lines.flatMap(({ action, entries }) =>
      entries.flatMap(({ year, figure, verdict }): readonly Measurement[] => {
        if (figure === null) return [];
        const found = { actionId: action.id, year, figure, verdict };
        const last = (past.get(action.id) ?? []).filter((one) => one.year === year && !one.isTakenBack).at(-1);
        return last !== undefined && isSame(found, last) ? [] : [found];
      }),
    );
  };
  undisturbed(db, measureNow, (measurements) => {
    addMeasuring(db, {
      organisationId: organisation.id,
      measuredAt: isoNow(context),
      importIds: imports.map(({ importId }) => importId),
      files: [...new Set(imports.map(({ fileName }) => fileName))],
      measurements,
    });
  });
};
