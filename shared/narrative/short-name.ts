const most = 40;

/**
 * A name short enough for the middle of a sentence: whole words, and "…" where something is left out. The full name stands at the head of
 * its column.
 * @example shortName('Community Nursing and Therapies, Northern Localities and Hospices') // "Community Nursing and Therapies…"
 */
export const shortName = (name: string): string => {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
  return `${words.replace(/[\s,;:.\u2013-]+$/, '')}\u2026`;
};
