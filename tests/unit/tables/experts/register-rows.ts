import type { ParsedExtract } from '../../../../shared/dataset/extract-types';
import type { Answers } from '../../../../shared/dataset/import-types';
import type { ExpertRow } from '../../../../shared/dataset/row-types/opportunity-rows';
import { experts } from '../../../fixtures/samples/opportunity-samples';
import { parse } from '../parse-rows';
import type { Value } from '../table-grids';

/** The columns of the sample, without the ethnic group that staff in post already gives. */
export const header: readonly string[] = experts.columns.filter((column) => column !== 'Ethnic Origin');

type Cells = Partial<
  Record<'person' | 'consent' | 'country' | 'languages' | 'years' | 'specialty' | 'used' | 'band' | 'barrier', Value>
>;

let next = 100;
export const person = (cells: Cells = {}): readonly Value[] => {
  next += 1;
  const all = {
    person: String(next),
    consent: 'Yes',
    country: 'India',
    languages: 'Malayalam; Hindi',
    years: 3,
    specialty: 'Obstetrics',
    used: 'No',
    band: 'Band 5',
    barrier: 'Nobody asked',
    ...cells,
  };
  return [
    all.person,
    all.consent,
    all.country,
    all.languages,
    all.years,
    all.specialty,
    all.used,
    all.band,
    all.barrier,
  ];
};

export const register = (rows: readonly (readonly Value[])[], answers: Answers = {}): ParsedExtract =>
  parse([header, ...rows], answers, 'register-2025.xlsx');

export const expertsOf = (parsed: ParsedExtract): readonly ExpertRow[] =>
  parsed.rows.flatMap((row) => (row.kind === 'experts' ? [row] : []));

export const one = (cells: Cells): ExpertRow | undefined => expertsOf(register([person(cells)]))[0];
