import fc from 'fast-check';
import { measureKey } from '../../../shared/measures/measure-key';

/** What a schema is made of, as zod keeps it. */
type Parts = Readonly<Record<string, unknown>>;
const partsOf = (schema: unknown): Parts => (schema as { readonly _zod: { readonly def: Parts } })._zod.def;

const checksOf = (schema: unknown): readonly Parts[] =>
  ((partsOf(schema)['checks'] ?? []) as readonly { readonly _zod: { readonly def: Parts } }[]).map(
    ({ _zod }) => _zod.def,
  );

const limit = (schema: unknown, check: string, part: string): unknown =>
  checksOf(schema).find((one) => one['check'] === check)?.[part];

const patternOf = (schema: unknown): RegExp | undefined =>
  limit(schema, 'string_format', 'pattern') as RegExp | undefined;

/** Texts that have to be more than their form, such as the key of a figure, cannot be made by chance. */
const knownTexts: readonly string[] = [
  measureKey({ kind: 'indicator', indicator: 2, view: 'all' }),
  measureKey({ kind: 'part', indicator: 2, view: 'all', cut: 'directorate', part: 'Estates, "East"', filter: null }),
];
const isMoreThanForm = (schema: unknown): boolean => checksOf(schema).some((check) => check['check'] === 'custom');

const strings = (schema: unknown): fc.Arbitrary<unknown> => {
  if (partsOf(schema)['format'] === 'date') return fc.constantFrom('2026-03-31', '2024-02-29');
  if (isMoreThanForm(schema)) return fc.constantFrom(...knownTexts);
  const pattern = patternOf(schema);
  if (pattern !== undefined) return fc.stringMatching(pattern);
  const most = Number(limit(schema, 'max_length', 'maximum') ?? 50);
  const least = Number(limit(schema, 'min_length', 'minimum') ?? 0);
  // Some schemas trim before they count: a letter in front keeps what is left long enough.
  return fc
    .string({ minLength: least, maxLength: Math.min(most, 30) })
    .map((text) => (least > 0 ? `x${text.slice(1)}` : text));
};

const numbers = (schema: unknown): fc.Arbitrary<unknown> => {
  const isInteger = limit(schema, 'number_format', 'format') !== undefined;
  const least = limit(schema, 'greater_than', 'value');
  const isMore = limit(schema, 'greater_than', 'inclusive') === false;
  const min = least === undefined ? -1e6 : Number(least) + (isMore ? 1 : 0);
  const max = Number(limit(schema, 'less_than', 'value') ?? 1e6);
  return isInteger ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
};

const lists = (schema: unknown): fc.Arbitrary<unknown> => {
  const least = Number(limit(schema, 'min_length', 'minimum') ?? 0);
  return fc.array(validOf(partsOf(schema)['element']), { minLength: least, maxLength: least + 2 });
};

const objects = (schema: unknown): fc.Arbitrary<unknown> => {
  const shape = partsOf(schema)['shape'] as Readonly<Record<string, unknown>>;
  const optional = Object.keys(shape).filter((key) => partsOf(shape[key])['type'] === 'optional');
  const fields = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, validOf(part)]));
  const requiredKeys = Object.keys(shape).filter((key) => !optional.includes(key));
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
};

const byType: Readonly<Record<string, (schema: unknown) => fc.Arbitrary<unknown>>> = {
  string: strings,
  number: numbers,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  literal: (schema) => fc.constantFrom(...(partsOf(schema)['values'] as readonly unknown[])),
  enum: (schema) => fc.constantFrom(...Object.values(partsOf(schema)['entries'] as Readonly<Record<string, unknown>>)),
  union: (schema) => fc.oneof(...(partsOf(schema)['options'] as readonly unknown[]).map(validOf)),
  nullable: (schema) => fc.option(validOf(partsOf(schema)['innerType']), { nil: null }),
  optional: (schema) => validOf(partsOf(schema)['innerType']),
  readonly: (schema) => validOf(partsOf(schema)['innerType']),
  array: lists,
  tuple: (schema) => fc.tuple(...(partsOf(schema)['items'] as readonly unknown[]).map(validOf)),
  record: (schema) =>
    fc.dictionary(validOf(partsOf(schema)['keyType']) as fc.Arbitrary<string>, validOf(partsOf(schema)['valueType']), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  object: objects,
};

/** Payloads that a schema of the boundary accepts; a kind of schema that is not known here is named, so that none goes untested. */
export const validOf = (schema: unknown): fc.Arbitrary<unknown> => {
  const type = String(partsOf(schema)['type']);
  const make = byType[type];
  if (make === undefined) throw new Error(`payloads.ts makes nothing for a schema of the type ${type}`);
  return make(schema);
};

export type Path = readonly (string | number)[];

/** Every place in a payload, the payload itself first. */
export const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? value.map((part, at) => [at, part] as const) : Object.entries(value);
  return [path, ...inside.flatMap(([key, part]) => placesIn(part, [...path, key]))];
};

export const valueAt = (value: unknown, [key, ...rest]: Path): unknown =>
  key === undefined ? value : valueAt((value as Record<string | number, unknown>)[key], rest);

/** A copy with another value at one place. */
export const withValue = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  // Defined and not set: a key may be "__proto__".
  Object.defineProperty(copy, key, {
    value: withValue(copy[key], rest, put),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
