/** The names of the interval methods as a statistician knows them. */
const names: Readonly<Record<string, string>> = {
  katz: 'Katz log interval',
  koopman: 'Koopman score interval',
  newcombe: 'Newcombe interval',
  wilson: 'Wilson interval',
  none: 'none, because it cannot be worked out',
};

export const methodName = (method: string): string => names[method] ?? method;
