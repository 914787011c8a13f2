/** JSON has no word for a number without end, which the upper end of a ratio can be; this object stands for it. */
const endless = '$number';
type Endless = 'Infinity' | '-Infinity';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const numberText = (value: number): string => {
  if (Number.isNaN(value)) throw new RangeError('A figure that is not a number cannot be kept.');
  if (!Number.isFinite(value)) return `{"${endless}":"${value > 0 ? 'Infinity' : '-Infinity'}"}`;
  return JSON.stringify(value === 0 ? 0 : value);
};

const objectText = (value: object): string => {
  if (!isPlain(value)) throw new RangeError('Only plain objects can be kept.');
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
};

/**
 * The one text of a value: the same facts give the same bytes, in whatever order an object's names were written. Names that are undefined
 * are left out, −0 is 0, and a number without end is kept.
 * @throws RangeError for NaN, and for what JSON does not know (a Map, a date, a function)
 * @example canonical({ b: 1, a: [null, Infinity] }) // '{"a":[null,{"$number":"Infinity"}],"b":1}'
 */
export const canonical = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new RangeError(`A ${typeof value} cannot be kept.`);
};

const isEndless = (value: unknown): value is { readonly [endless]: Endless } =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && endless in value;

const revive = (_name: string, value: unknown): unknown =>
  isEndless(value) ? (value[endless] === 'Infinity' ? Infinity : -Infinity) : value;

/** The value that a canonical text was made of. The caller names the type that was written. */
export const fromCanonical = <T>(text: string): T => JSON.parse(text, revive) as T;
