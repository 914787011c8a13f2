/** The names of the interval methods as a statistician knows them. */
const labels: Readonly<Record<string, string>> = {
  katz: 'Katz log interval of a ratio of two proportions',
  koopman: 'Koopman score interval of a ratio of two proportions (used when a count is below 5)',
  newcombe: 'Newcombe interval of a difference of two proportions',
  wilson: 'Wilson score interval of a proportion',
  'mantel-haenszel': 'Mantel–Haenszel ratio over strata',
  woolf: 'Woolf log interval of an odds ratio',
  'square-and-add': 'Square-and-add interval of a difference',
  'square-and-add-log': 'Square-and-add interval of a ratio of ratios',
  none: 'none, because it cannot be worked out',
};

/** @example methodLabel('katz') // "Katz log interval of a ratio of two proportions" */
export const methodLabel = (method: string): string => labels[method] ?? method;
