/** Files that are to be read as another organisation's: going on with that one starts every page afresh, and they are read there first thing. */
const waiting: { tokens: readonly string[] } = { tokens: [] };

export const letFilesWait = (tokens: readonly string[]): void => {
  waiting.tokens = tokens;
};

export const takeWaitingFiles = (): readonly string[] => {
  const { tokens } = waiting;
  waiting.tokens = [];
  return tokens;
};
