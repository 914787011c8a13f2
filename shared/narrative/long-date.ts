export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})/;

/** "2024-06" → "June 2024"; what is not a month comes back as it is. */
export const longMonth = (month: string): string => {
  const name = monthNames[Number(month.slice(5)) - 1];
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`;
};

/** "2025-03-31" (or a longer ISO time) → "31 March 2025"; what is not a date comes back as it is. */
export const longDate = (iso: string): string => {
  const [, year, month, day] = isoDate.exec(iso) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined || year === undefined ? iso : `${String(Number(day))} ${name} ${year}`;
};
