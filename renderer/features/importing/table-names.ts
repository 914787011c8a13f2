interface NamedTable {
  readonly fileName: string;
  readonly sheet: string | null;
}

/**
 * What tells tables apart: the name of the file, with the sheet where a workbook gave several, and a number where that is not enough.
 * @example namesOf([{ fileName: 'a.xlsx', sheet: 'One' }, { fileName: 'a.xlsx', sheet: 'Two' }]) // ['a.xlsx, sheet “One”', 'a.xlsx, sheet “Two”']
 */
export const namesOf = (tables: readonly NamedTable[]): readonly string[] => {
  const files = tables.map(({ fileName }) => fileName);
  const names = tables.map(({ fileName, sheet }) =>
    sheet !== null && files.filter((one) => one === fileName).length > 1 ? `${fileName}, sheet “${sheet}”` : fileName,
  );
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${String(before + 1)})`;
  });
};

/** A workbook may hold several tables; it is one file to the person who dropped it. */
export const countFiles = (tables: readonly { readonly fileName: string }[]): number =>
  new Set(tables.map(({ fileName }) => fileName)).size;
