import path from 'node:path';

/**
 * The names of the files that Office and LibreOffice keep beside a document while it is open. Word puts "~$" over the first
 * two characters of a longer name and before a short one; Excel always before it.
 */
export const officeLockNames = (target: string): readonly string[] => {
  const folder = path.dirname(target);
  const name = path.basename(target);
  const marks = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return marks.map((mark) => path.join(folder, mark));
};
