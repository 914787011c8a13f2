/** A zip, and so a Word file, dates what is in it, and knows the years 1980 to 2099. A clock that says another one is wrong. */
export const isZipDay = (day: Date): boolean => day.getFullYear() >= 1980 && day.getFullYear() <= 2099;
