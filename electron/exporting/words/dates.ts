const isoDate = /^\d{4}-\d{2}-\d{2}/;

/** The day at midnight UTC, for typed spreadsheet cells; null where the text is not a date. */
export const dateOf = (iso: string): Date | null => {
  const [found] = isoDate.exec(iso) ?? [];
  const day = found === undefined ? null : new Date(`${found}T00:00:00Z`);
  return day === null || Number.isNaN(day.getTime()) ? null : day;
};
