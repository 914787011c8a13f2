import { keyOf, cleanText } from '../clean-text';
import { eeaNames, nationalities, otherNames, ukNames } from '../training/countries';
import { translatePmq } from '../training/translate-pmq';
import type { QualifiedIn } from '../../row-types/row-base';
import { nearestPhrase } from '../nearest-phrase';
import type { RawValue, Translation } from '../translation';
import { ask, mapTranslation } from '../translation';

/** A country of qualification: its name as shown, null where only the group is known. */
export interface QualifiedCountry {
  readonly country: string | null;
  readonly group: QualifiedIn;
}

/** Names that mean the same country, each list led by the name that is kept. */
const sameCountry =
  'united kingdom=uk,great britain,gb,gbr,britain,england,scotland,wales,northern ireland,united kingdom of great britain and northern ireland;czechia=czech republic;cyprus=republic of cyprus;ireland=republic of ireland,eire;netherlands=the netherlands,holland;slovakia=slovak republic;antigua and barbuda=antigua;bahamas=the bahamas;bosnia and herzegovina=bosnia;myanmar=burma;cape verde=cabo verde;china=peoples republic of china;congo=republic of the congo;democratic republic of the congo=democratic republic of congo,drc;ivory coast=cote d ivoire;east timor=timor leste;eswatini=swaziland;gambia=the gambia;iran=islamic republic of iran;north macedonia=macedonia;palestine=palestinian territories;philippines=the philippines;russia=russian federation;south korea=korea,republic of korea;saint kitts and nevis=st kitts and nevis;saint lucia=st lucia;saint vincent and the grenadines=st vincent,st vincent and the grenadines;syria=syrian arab republic;tanzania=united republic of tanzania;trinidad and tobago=trinidad;turkey=turkiye;united arab emirates=uae;united states=united states of america,usa,us,america';

const small = new Set(['and', 'of', 'the']);
const titled = (name: string): string =>
  name
    .split(' ')
    .map((word, at) => (at > 0 && small.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ')
    .replace('Cote D Ivoire', 'Côte d’Ivoire');

const aliases = new Map(
  sameCountry.split(';').flatMap((entry) => {
    const [name = '', others = ''] = entry.split('=');
    return others.split(',').map((other): readonly [string, string] => [keyOf(other), name]);
  }),
);

const names = new Map(
  [ukNames, eeaNames, otherNames].flatMap((list) =>
    list.split('|').map((name): readonly [string, string] => [keyOf(name), titled(aliases.get(keyOf(name)) ?? name)]),
  ),
);

const peoples = new Set(nationalities.split('|').map(keyOf));

const nameOf = (text: string): string | null => names.get(keyOf(text)) ?? null;

/**
 * The country where someone qualified, under one name for its spellings, with the regulator's group. A nationality is no country of
 * qualification, and is asked about like any other word that is no country.
 * @example translateCountry('Republic of Ireland') // known: { country: 'Ireland', group: 'EEA' }
 */
export const translateCountry = (raw: RawValue): Translation<QualifiedCountry> => {
  const text = cleanText(raw);
  const country = nameOf(text);
  const found = mapTranslation(translatePmq(raw), (group): QualifiedCountry => ({ country, group }));
  // “Nigerian” is one letter from a country, and says nothing of where someone qualified.
  if (found.kind !== 'unknown' || peoples.has(keyOf(text))) return found;
  const near = nearestPhrase(keyOf(text), names.keys());
  const name = near === null ? null : (names.get(near) ?? null);
  if (name === null) return found;
  const group = translatePmq(name);
  return group.kind === 'known'
    ? ask({ country: name, group: group.value }, `looks like a misspelt “${name}”`)
    : ask<QualifiedCountry>(null, found.reason);
};
