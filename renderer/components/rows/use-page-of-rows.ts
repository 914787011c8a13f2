import { useState } from 'react';

interface PageOfRows {
  readonly from: number;
  readonly onPage: (from: number) => void;
  /** Makes a choice that starts again at the first row. */
  readonly fromStart: <T>(choose: (value: T) => void) => (value: T) => void;
}

/** Where one is in a list of rows. Another choice begins at its first row. */
export const usePageOfRows = (): PageOfRows => {
  const [from, onPage] = useState(0);
  return {
    from,
    onPage,
    fromStart: (choose) => (value) => {
      choose(value);
      onPage(0);
    },
  };
};
