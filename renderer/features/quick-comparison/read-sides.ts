export interface SideText {
  readonly name: string;
  readonly count: string;
  readonly of: string;
}

export interface Side {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

export type SideField = 'firstCount' | 'firstOf' | 'secondCount' | 'secondOf';
export type SideErrors = Readonly<Partial<Record<SideField, string>>>;

/** Whole numbers, with or without the thousands separators that a copied cell brings along. */
const wholeNumber = (text: string): number | null => {
  const plain = text.replace(/[\s,]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
};

const errorsOf = (side: SideText, count: SideField, of: SideField): SideErrors => {
  const [x, n] = [wholeNumber(side.count), wholeNumber(side.of)];
  if (x === null || n === null)
    return {
      ...(x === null ? { [count]: `${side.name}: enter how many, as a whole number` } : {}),
      ...(n === null ? { [of]: `${side.name}: enter out of how many, as a whole number` } : {}),
    };
  if (n === 0) return { [of]: `${side.name}: there must be at least one person to compare` };
  return x > n ? { [count]: `${side.name}: there cannot be more than ${String(n)}` } : {};
};

/** The four numbers, or what is wrong with them. */
export const readSides = (
  first: SideText,
  second: SideText,
): { readonly errors: SideErrors; readonly sides: readonly [Side, Side] | null } => {
  const errors = { ...errorsOf(first, 'firstCount', 'firstOf'), ...errorsOf(second, 'secondCount', 'secondOf') };
  const read = (side: SideText): Side => ({
    name: side.name.trim() === '' ? 'This group' : side.name.trim(),
    count: wholeNumber(side.count) ?? 0,
    of: wholeNumber(side.of) ?? 0,
  });
  return { errors, sides: Object.keys(errors).length === 0 ? [read(first), read(second)] : null };
};
