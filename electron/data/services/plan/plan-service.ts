import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { PlanEdits, PlanPreview } from '../../../../shared/ipc/replies/plans';
import {
  longRows,
  lostStamp,
  notPlans,
  olderExport,
  otherOrganisation,
} from '../../../../shared/narrative/actions/plan-file-words';
import { mergePlan } from '../../../../shared/plan-file/edits/merge-plan';
import type { EditedRow } from '../../../../shared/plan-file/edits/merge-plan';
import { planRowOf, readEdits } from '../../../../shared/plan-file/edits/read-edits';
import { cutRows, questionsOf } from '../../../../shared/plan-file/plan-questions';
import type { PlanFile } from '../../../../shared/plan-file/plan-sheet.types';
import type { PlanRow } from '../../../../shared/plan-file/plan-row.types';
import { readPlan } from '../../../../shared/plan-file/read-plan';
import { readStamp } from '../../../exporting/plan/plan-stamp';
import type { PlanStamp } from '../../../exporting/plan/plan-stamp';
import { ImportFileError } from '../../../importing/import-file-error';
import { WorkbenchFailure } from '../../../ipc/failure';
import { listActions } from '../../queries/actions/actions';
import { lastPlanExport } from '../../queries/actions/plan-drafts';
import type { ServiceContext } from '../context';
import type { FileAtPath } from '../import-service';
import { planOrganisation } from './draft-service';
import type { HeldPlan } from './held-plan';
import { storePlan } from './store-plan';

export interface PlanService {
  readonly read: (request: { readonly file: FileAtPath }) => Promise<Replies['plan.read']>;
  readonly store: (request: Requests['plan.store']) => Replies['plan.store'];
}

const nothingFound = (fileName: string): ImportFileError =>
  new ImportFileError(
    'not_recognised',
    `No action plan was found in “${fileName}”.`,
    'A plan is a table with headings such as Action, Lead, Deadline and RAG. Check that it is the right file, or head the columns so.',
  );

const longRowsOf = (rows: readonly PlanRow[]): readonly string[] => {
  const cut = cutRows(rows);
  return cut.length === 0 ? [] : [longRows(cut.map(({ place }) => place))];
};

const previewOf = (planId: string, fileName: string, file: PlanFile): PlanPreview => {
  const { rows, leftOut, columns, notPlans: others } = readPlan(file.sheets);
  if (rows.length === 0) throw nothingFound(fileName);
  const remarks = [...file.remarks, ...(others.length === 0 ? [] : [notPlans(others)]), ...longRowsOf(rows)];
  return { kind: 'plan', planId, fileName, remarks, rows, leftOut, columns, questions: questionsOf(rows) };
};

const refuseOther = (stamp: PlanStamp, ids: ReadonlySet<string>): void => {
  if (stamp.actions.length === 0 || stamp.actions.some(({ id }) => ids.has(id))) return;
  throw new WorkbenchFailure(
    'import_refused',
    `${otherOrganisation(stamp.organisation)} Nothing was changed. Export your own plan and let others edit that.`,
  );
};

const editsOf = (
  context: ServiceContext,
  held: HeldPlan & { readonly edits: NonNullable<HeldPlan['edits']> },
): Omit<PlanEdits, 'remarks'> => {
  const { db } = context;
  const actions = listActions(db, planOrganisation(context).id);
  const { stamp, rows } = held.edits;
  const { newRows, missing, ...merged } = mergePlan(actions, rows, stamp?.actions ?? null);
  const asRows = newRows.map(planRowOf);
  return {
    ...merged,
    kind: 'edits',
    planId: held.planId,
    fileName: held.fileName,
    exportedAt: stamp?.exportedAt ?? '',
    rows: asRows,
    questions: questionsOf(asRows),
    missing: missing.map((reference) => ({
      reference,
      issue: actions.find((action) => action.reference === reference)?.issue ?? '',
    })),
  };
};

const remarksOfEdits = (context: ServiceContext, stamp: PlanStamp | null): readonly string[] => {
  if (stamp === null) return [lostStamp];
  const newest = lastPlanExport(context.db, planOrganisation(context).id);
  return stamp.exportedAt < newest ? [olderExport(stamp.exportedAt, newest)] : [];
};

/** The plan sheet of an export; the hidden one beside it says what was exported. */
const editedRowsOf = ({ sheets }: PlanFile): readonly EditedRow[] | null => {
  for (const { grid } of sheets) {
    const rows = readEdits(grid);
    if (rows !== null) return rows;
  }
  return null;
};

/** Reads plans made elsewhere and edited exports, tells which it is, and stores what a person decided. */
export const createPlanService = (context: ServiceContext): PlanService => {
  let held: HeldPlan | null = null;
  return {
    read: async ({ file: { path, name } }) => {
      const organisation = planOrganisation(context);
      const file = await context.readPlanFile(path, name);
      const planId = context.newId();
      const rows = editedRowsOf(file);
      if (rows === null) {
        const preview = previewOf(planId, name, file);
        held = { planId, organisationId: organisation.id, fileName: name, rows: preview.rows, edits: null };
        return preview;
      }
      const stamp = readStamp(file.sheets.map(({ grid }) => grid));
      const ids = new Set(listActions(context.db, organisation.id).map(({ id }) => id));
      if (stamp !== null) refuseOther(stamp, ids);
      const found = { planId, organisationId: organisation.id, fileName: name, rows: [], edits: { rows, stamp } };
      const edits = editsOf(context, found);
      held = { ...found, rows: edits.rows };
      return {
        ...edits,
        remarks: [...file.remarks, ...remarksOfEdits(context, stamp)],
      };
    },
    store: (request) => {
      if (held?.planId !== request.planId || held.organisationId !== planOrganisation(context).id)
        throw new WorkbenchFailure(
          'unknown_token',
          'That plan is no longer open here. Nothing was changed. Choose the file again.',
        );
      const stored = storePlan(context, held, request);
      held = null;
      return stored;
    },
  };
};
