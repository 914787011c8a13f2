import path from 'node:path';
import type { ExportedFile } from '../../../../shared/ipc/replies/exports';
import { planFileNameOf } from '../../../exporting/file-name';
import { writeFileSafely } from '../../../exporting/write-safely';
import { WorkbenchFailure } from '../../../ipc/failure';
import { listActions } from '../../queries/actions/actions';
import { notePlanExport } from '../../queries/actions/plan-drafts';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';
import { planOrganisation } from './draft-service';

export const planFileName = (context: ServiceContext): { readonly name: string } => {
  const { id, name } = planOrganisation(context);
  if (listActions(context.db, id).length === 0)
    throw new WorkbenchFailure('no_data', 'There is no action yet, so there is no plan to edit. Nothing was saved.');
  return { name: planFileNameOf(name, isoNow(context).slice(0, 10)) };
};

/** The plan as a workbook for others to edit. That it was exported is kept, so that an older file is known when it comes back. */
export const writePlan = async (context: ServiceContext, place: string): Promise<{ readonly file: ExportedFile }> => {
  planFileName(context);
  const organisation = planOrganisation(context);
  const exportedAt = isoNow(context);
  const { planWorkbook } = await import('../../../exporting/plan/plan-workbook');
  const actions = listActions(context.db, organisation.id);
  const bytes = await planWorkbook({ actions, organisation: organisation.name, exportedAt });
  await writeFileSafely(place, bytes);
  if (!context.isReadOnly) notePlanExport(context.db, organisation.id, exportedAt);
  return { file: { name: path.basename(place), bytes: bytes.length } };
};
