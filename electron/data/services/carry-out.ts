import { assertNever } from '../../../shared/assert-never';
import { deleteAction, findAction, organisationOfAction, putAction } from '../queries/actions/actions';
import type { Inverse } from '../queries/journal';
import { listOrganisations, writeProfile } from '../queries/organisations';
import { usedTemplateId, useTemplate } from '../queries/leaving/paper-templates';
import { deleteDraft, findDraft, putDraft } from '../queries/actions/plan-drafts';
import { keptChoices, putChoices } from '../queries/leaving/paper-choices';
import { readSettings } from '../queries/settings';
import { listStages, putStages } from '../queries/year/year-stages';
import { recordActionChange } from './actions/action-history';
import type { WayOfChange } from './actions/action-history';
import { carryOutImports } from './carry-out-imports';
import { carryOutCourse, changeTranslationAgain, takeBackTranslation } from './carry-out-words';
import type { ServiceContext } from './context';
import { storeSettings } from './store-settings';

type Kind<K extends Inverse['kind']> = Extract<Inverse, { readonly kind: K }>;

/** Takes a change back, or does it again, and gives what takes that back. Runs in the transaction of whoever calls. */
export const carryOut = (context: ServiceContext, inverse: Inverse, way: WayOfChange): Inverse => {
  switch (inverse.kind) {
    case 'remove_imports':
    case 'restore_import':
    case 'use_years':
      return carryOutImports(context, inverse);
    case 'put_action':
      return putBackAction(context, inverse, way);
    case 'delete_action':
      return takeOutAction(context, inverse);
    case 'restore_translation':
      return takeBackTranslation(context, inverse);
    case 'change_translation':
      return changeTranslationAgain(context, inverse);
    case 'restore_course':
      return carryOutCourse(context, inverse);
    case 'put_settings':
      return putBackSettings(context, inverse, way);
    case 'put_plan':
      return putBackPlan(context, inverse);
    case 'put_profile':
      return putBackProfile(context, inverse);
    case 'several':
      return { kind: 'several', steps: inverse.steps.map((step) => carryOut(context, step, way)).reverse() };
    default:
      return carryOutWritten(context, inverse);
  }
};

type Written = Kind<'put_plan_draft' | 'delete_plan_draft' | 'put_paper' | 'use_template'>;

/** Of what is written and no figure depends on: drafts, and the paper. */
const carryOutWritten = (context: ServiceContext, inverse: Written): Inverse => {
  switch (inverse.kind) {
    case 'put_plan_draft':
      return putBackDraft(context, inverse);
    case 'delete_plan_draft':
      return takeOutDraft(context, inverse);
    case 'put_paper':
      return putBackPaper(context, inverse);
    case 'use_template':
      return useTemplateAgain(context, inverse);
    default:
      return assertNever(inverse);
  }
};

const putBackAction = (context: ServiceContext, inverse: Kind<'put_action'>, way: WayOfChange): Inverse => {
  const { db } = context;
  const { organisationId, action } = inverse;
  const now = findAction(db, organisationId, action.id);
  putAction(db, organisationId, action);
  recordActionChange(context, organisationId, now, action, way);
  return now === null ? { kind: 'delete_action', id: action.id } : { kind: 'put_action', organisationId, action: now };
};

const takeOutAction = ({ db }: ServiceContext, inverse: Kind<'delete_action'>): Inverse => {
  const organisationId = organisationOfAction(db, inverse.id);
  const now = organisationId === null ? null : findAction(db, organisationId, inverse.id);
  if (now === null || organisationId === null) return inverse;
  deleteAction(db, inverse.id);
  return { kind: 'put_action', organisationId, action: now };
};

const putBackDraft = ({ db }: ServiceContext, { organisationId, draft }: Kind<'put_plan_draft'>): Inverse => {
  putDraft(db, organisationId, draft);
  return { kind: 'delete_plan_draft', organisationId, id: draft.id };
};

const takeOutDraft = ({ db }: ServiceContext, inverse: Kind<'delete_plan_draft'>): Inverse => {
  const { organisationId, id } = inverse;
  const draft = findDraft(db, organisationId, id);
  if (draft === null) return inverse;
  deleteDraft(db, id);
  return { kind: 'put_plan_draft', organisationId, draft };
};

/** The plan of a year before publication, whole; without a stage there was none. */
const putBackPlan = ({ db }: ServiceContext, { organisationId, year, stages }: Kind<'put_plan'>): Inverse => {
  const now = listStages(db, organisationId, year);
  putStages(db, organisationId, year, stages);
  return { kind: 'put_plan', organisationId, year, stages: now };
};

/** What was chosen and typed for a paper; null where nothing was. */
const putBackPaper = ({ db }: ServiceContext, inverse: Kind<'put_paper'>): Inverse => {
  const now = keptChoices(db, inverse);
  putChoices(db, inverse, inverse.before);
  return { ...inverse, before: now };
};

/** The house template of the paper; null where none was used. */
const useTemplateAgain = ({ db }: ServiceContext, inverse: Kind<'use_template'>): Inverse => {
  const { organisationId, id } = inverse;
  const now = usedTemplateId(db, organisationId);
  useTemplate(db, organisationId, id);
  return { ...inverse, id: now };
};

/** What is said of an organisation: its name, code and place. */
const putBackProfile = ({ db }: ServiceContext, inverse: Kind<'put_profile'>): Inverse => {
  const { organisationId, profile } = inverse;
  const now = listOrganisations(db).find(({ id }) => id === organisationId);
  if (now === undefined) return inverse;
  const { name, code, type, region, address } = now;
  writeProfile(db, organisationId, profile);
  return { kind: 'put_profile', organisationId, profile: { name, code, type, region, address } };
};

/** The record of settings is only ever added to: taking a change back is a change too, and so is doing it again. */
const whyWords: Readonly<Record<WayOfChange, string>> = {
  changed: '',
  undone: 'Taken back with undo',
  redone: 'Done again with redo',
};

const putBackSettings = (context: ServiceContext, { settings }: Kind<'put_settings'>, way: WayOfChange): Inverse => {
  const now = readSettings(context.db);
  storeSettings(context, settings, { role: '', why: whyWords[way] });
  return { kind: 'put_settings', settings: now };
};
