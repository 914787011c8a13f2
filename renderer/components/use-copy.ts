import { useState } from 'react';
import { WorkbenchFailure } from '../api/call';
import { errorWords } from '../api/error-words';
import { useToast } from '../session/toasts';

interface Copying {
  readonly isBusy: boolean;
  /** `run` copies and gives the words that say so. */
  readonly copy: (run: () => Promise<string>) => void;
}

/** Copies something and says that it is done, or why not. */
export const useCopy = (): Copying => {
  const show = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const copy = (run: () => Promise<string>): void => {
    setIsBusy(true);
    run()
      .catch((error: unknown) => {
        const { title, text, next } = errorWords(error);
        // What was held against it is the whole point of a refusal.
        return error instanceof WorkbenchFailure && error.code === 'release_refused'
          ? `${title}. ${text}`
          : `${title}. ${next}`;
      })
      .then((text) => {
        show({ text });
        setIsBusy(false);
      })
      .catch(() => undefined);
  };
  return { isBusy, copy };
};
