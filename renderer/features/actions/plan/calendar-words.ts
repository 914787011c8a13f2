const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "2027-03" as "March 2027". */
export const monthName = (iso: string): string => month.format(new Date(`${iso}-01T00:00:00Z`));

/** "2027-03-31" as "Wednesday 31 March". */
export const dayName = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`)).replace(',', '');

/** "2027-03-31" as 31. */
export const dayNumber = (iso: string): number => Number(iso.slice(8));

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
