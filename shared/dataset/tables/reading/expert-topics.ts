import type { Band } from '../../../reference/bands';
import { bandLabel, medicalGrades, payBands } from '../../../reference/bands';
import type { QualifiedCountry } from '../../values/experts/translate-country';
import { isSame } from './topics';
import type { Topic } from './value-questions';

/** What can be asked about a register of internationally educated staff, and about requests. */

const groupOptions: Topic<QualifiedCountry>['options'] = [
  { value: 'UK', label: 'The United Kingdom', means: { country: 'United Kingdom', group: 'UK' } },
  { value: 'EEA', label: 'A country of the European Economic Area', means: { country: null, group: 'EEA' } },
  { value: 'IMG', label: 'A country elsewhere', means: { country: null, group: 'IMG' } },
];

/** The country that a misspelt name looks like, or only the group of countries. */
export const countryTopic = (suggestion: QualifiedCountry | null): Topic<QualifiedCountry> => {
  const name = suggestion?.country ?? null;
  return {
    id: 'country',
    asks: 'which country, or where is it?',
    options: [
      ...(suggestion === null || name === null ? [] : [{ value: 'as_suggested', label: name, means: suggestion }]),
      ...groupOptions,
    ],
    isMeant: (option, value) => option.group === value.group && (option.country === value.country || name === null),
  };
};

/** A name that is in no list: kept as it is written, under the name it looks like, or not at all. */
export const nameTopic = (
  id: 'language' | 'specialty',
  what: string,
  written: string,
  near: string | null,
): Topic<string | null> => ({
  id,
  asks: `keep as ${what}?`,
  options: [
    ...(near === null ? [] : [{ value: 'as_suggested', label: near, means: near }]),
    { value: 'keep', label: `Keep “${written}” as ${what}`, means: written },
    { value: 'leave_out', label: `Not ${what}: leave it out`, means: null },
  ],
  isMeant: isSame,
});

const allBands: readonly Band[] = [...payBands, ...medicalGrades];

export const firstBandTopic: Topic<Band | null> = {
  id: 'first_band',
  asks: 'which band or grade?',
  options: [
    ...allBands.map((band) => ({ value: band, label: bandLabel(band), means: band })),
    { value: 'none', label: 'No band: leave it out', means: null },
  ],
  isMeant: isSame,
};
