import path from 'node:path';
import type { ExportedFile } from '../../../../shared/ipc/replies/exports';
import type { TemplateReply } from '../../../../shared/ipc/replies/paper';
import { problemSentence, takenOutSentence } from '../../../../shared/narrative/leaving/template-words';
import type { Version } from '../../../../shared/reference/settings';
import { openFile } from '../../../importing/open-file';
import { templateFailure } from '../../../importing/template/template-failure';
import { takeTemplate } from '../../../importing/template/take-template';
import type { TakenTemplate } from '../../../importing/template/take-template';
import { writeFileSafely } from '../../../exporting/write-safely';
import type { ReadableDb } from '../../connection';
import { addEntry } from '../../queries/journal';
import { findOrganisation } from '../../queries/organisations';
import { putTemplate, usedTemplate, usedTemplateId, useTemplate } from '../../queries/leaving/paper-templates';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import type { FileAtPath } from '../import-service';
import { organisationOf } from '../year/lock-service';
import { paperInput } from './paper-input-service';

/** The house template that Word papers of the organisation worked on are made in; null where there is none. */
export const templateInUse = (db: ReadableDb): Uint8Array | null => {
  const organisation = findOrganisation(db);
  return organisation === null ? null : (usedTemplate(db, organisation.id)?.bytes ?? null);
};

/**
 * Reads a template from the disk, without what could fetch or run.
 * @throws WorkbenchFailure where it cannot be used, one without placeholders too
 */
export const readTemplate = async ({ path: place, name }: FileAtPath): Promise<TakenTemplate> => {
  const taken = takeTemplate((await openFile(place, name)).bytes, name);
  // The library that fills templates is large, and most who start the app never choose one.
  const { hasPlaces } = await import('../../../exporting/template/has-places');
  if (hasPlaces(taken.bytes)) return taken;
  throw templateFailure(
    'no_placeholders',
    `“${name}” has no placeholder that the workbench knows.`,
    'Type {{other sections}} where the paper should stand, or begin with the starter template. Help has the whole list.',
  );
};

/** Keeps a template for every Word paper from now on, until another is chosen; undo brings back what was before. */
export const chooseTemplate = async (context: ServiceContext, file: FileAtPath): Promise<{ readonly name: string }> => {
  refuseReadOnly(context);
  const { db } = context;
  const { id } = organisationOf(db);
  const taken = await readTemplate(file);
  db.transaction(() => {
    const before = usedTemplateId(db, id);
    putTemplate(db, id, { name: file.name, addedAt: isoNow(context), ...taken });
    addEntry(db, isoNow(context), 'Choice of the house template', {
      kind: 'use_template',
      organisationId: id,
      id: before,
    });
  });
  return { name: file.name };
};

/** Word papers look as the workbench's own again. */
export const dropTemplate = (context: ServiceContext): { readonly name: null } => {
  refuseReadOnly(context);
  const { db } = context;
  const { id } = organisationOf(db);
  db.transaction(() => {
    const before = usedTemplateId(db, id);
    if (before === null) return;
    useTemplate(db, id, null);
    addEntry(db, isoNow(context), 'Removal of the house template', {
      kind: 'use_template',
      organisationId: id,
      id: before,
    });
  });
  return { name: null };
};

/** What is known of the template, and what of this paper does not fit into it: said before anything is saved. */
export const templateNow = async (
  context: ServiceContext,
  wanted: { readonly year: number; readonly version: Version },
): Promise<TemplateReply> => {
  const { db } = context;
  const organisation = findOrganisation(db);
  const kept = organisation === null ? null : usedTemplate(db, organisation.id);
  if (kept === null) return { template: null, problems: [] };
  const { checkTemplate } = await import('../../../exporting/template/fill-template');
  const problems = await checkTemplate(kept.bytes, paperInput(context, '', wanted));
  const { name, addedAt, bytes } = kept;
  return {
    template: { name, addedAt, bytes: bytes.length, takenOut: takenOutSentence(kept.takenOut) },
    problems: problems.map(problemSentence),
  };
};

/** A template to start from, for a place that was chosen. */
export const writeStarter = async (place: string): Promise<{ readonly file: ExportedFile }> => {
  const { starterTemplate } = await import('../../../exporting/template/starter-template');
  const bytes = await starterTemplate();
  await writeFileSafely(place, bytes);
  return { file: { name: path.basename(place), bytes: bytes.length } };
};
