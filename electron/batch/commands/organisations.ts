import type { OpenedServices } from '../../data/open-services';
import { makeOrganisation, organisationsNow } from '../../data/services/organisation/organisation-service';
import { chooseForThisConnection } from '../../data/queries/organisations';
import { emptyProfile, isSameName } from '../../../shared/organisation/organisation';
import type { OrganisationRecord } from '../../../shared/organisation/organisation';
import { badArguments, textOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

const listed = (records: readonly OrganisationRecord[]): string =>
  records.map(({ id, name }) => `${String(id)} ${name}`).join('; ');

/** `--organisation NAME|ID`: which one a command works on. The window's own choice stays as it is. */
export const chooseByOption = (batch: BatchArguments, { context }: OpenedServices): void => {
  const wanted = textOption(batch, 'organisation');
  if (wanted === null) return;
  const { organisations } = organisationsNow(context);
  const found = organisations.find(({ id, name }) => String(id) === wanted || isSameName(name, wanted));
  if (found === undefined)
    throw badArguments(
      `There is no organisation "${wanted}". Held: ${organisations.length === 0 ? 'none' : listed(organisations)}.`,
    );
  chooseForThisConnection(context.db, found.id);
};

/** organisations [--add NAME]: those that are held, after adding one. Adding leaves the window where it is. */
export const organisationsCommand = (batch: BatchArguments, { context }: OpenedServices): Outcome => {
  const name = textOption(batch, 'add');
  if (name === null) return done(organisationsNow(context));
  if (name.trim() === '' || name.length > 200) throw badArguments('Give the organisation a name: --add "NAME"');
  makeOrganisation(context, emptyProfile(name.trim()));
  return done(organisationsNow(context));
};
