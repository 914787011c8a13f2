import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noMemory } from '../../../shared/dataset/parse-memory';
import type { Replies } from '../../../shared/ipc/contract';
import { yearOfClock } from '../../../shared/year/year-of-clock';
import { WorkbenchFailure } from '../../ipc/failure';
import { findOrganisation } from '../queries/organisations';
import { refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { personKey } from './person-key';
import { storeImports } from './store-imports';

const fileName = 'example-return.xlsx';

const refuseBesideOwn = ({ db }: ServiceContext): void => {
  const held = findOrganisation(db);
  if (held === null) return;
  throw new WorkbenchFailure(
    'import_refused',
    `You already have figures for ${held.name}. The example trust was not loaded and nothing was changed.`,
  );
};

/** The example trust goes through the very same import as a real file: written out, read by the worker, stored. */
export const loadExample = async (context: ServiceContext): Promise<Replies['example.load']> => {
  refuseReadOnly(context);
  refuseBesideOwn(context);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-example-'));
  try {
    const place = path.join(folder, fileName);
    // What writes workbooks is large, and is loaded by whoever makes one.
    const { exampleReturnWorkbook } = await import('../../example/example-return');
    fs.writeFileSync(place, await exampleReturnWorkbook());
    const { hash, tables } = await context.parseFile({
      path: place,
      fileName,
      currentYear: yearOfClock(context.now()),
      answers: {},
      likelyYear: null,
      memory: noMemory,
      choice: null,
      personKey: personKey(context),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const held = tables.map((table) => ({
      previewId: context.newId(),
      fileId: hash,
      path: place,
      organisationId: null,
      fileName,
      answers: {},
      likelyYear: null,
      choice: null,
      changes: {},
      sheets: [],
      hash,
      heldAs: null,
      table,
    }));
    const [stored] = context.db.transaction(() => {
      refuseBesideOwn(context);
      return storeImports(
        context,
        held.map((one) => ({ held: one, sameYear: 'ask', isExample: true })),
      );
    });
    return { years: stored?.years ?? [] };
  } finally {
    await context.releaseFile(path.join(folder, fileName));
    fs.rmSync(folder, { recursive: true, force: true });
  }
};
