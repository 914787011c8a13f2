import { first } from './001-first';
import { extracts } from './002-extracts';
import { otherKinds } from './003-other-kinds';
import { site } from './004-site';
import { actionTags } from './005-action-tags';
import { settingChanges } from './006-setting-changes';
import { year } from './010-year';
import { measures } from './011-measures';
import { keptCounts } from './012-kept-counts';
import { organisations } from './013-organisations';
import { longlisting } from './014-longlisting';
import { redoAndDrafts } from './015-redo-and-drafts';
import { planDrafts } from './017-plan-drafts';
import { paper } from './018-paper';
import { releases } from './019-releases';
import { audiences } from './020-audiences';
import { paperTemplate } from './022-paper-template';
import { keptRows } from './026-kept-rows';
import type { Migration } from './migration';

/** In order, one step each. A released migration is never changed: add another. */
export const migrations: readonly Migration[] = [
  first,
  extracts,
  otherKinds,
  site,
  actionTags,
  settingChanges,
  year,
  measures,
  keptCounts,
  organisations,
  longlisting,
  redoAndDrafts,
  planDrafts,
  paper,
  releases,
  audiences,
  paperTemplate,
  keptRows,
];

export const newestVersion = (list: readonly Migration[]): number => list.at(-1)?.version ?? 0;
