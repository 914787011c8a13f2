/** The names of the interval methods as a statistician knows them. */
const labels: Readonly<Record<string, string>> = {
  katz: 'Katz log interval of a ratio of two proportions',
  koopman: 'Koopman score interval of a ratio of two proportions (used when a count is below 5)',
  newcombe: 'Newcombe interval of a difference of two proportions',
  wilson: 'Wilson score interval of a proportion',
  'mantel-haenszel': 'Mantel–Haenszel ratio over strata',
  woolf: 'Woolf log interval of an odds ratio',
  none: 'No interval',
};

export const methodLabel = (method: string): string => labels[method] ?? method;
