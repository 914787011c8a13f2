import { useCallback } from 'react';
import { WorkbenchFailure } from '../api/call';
import { errorWords } from '../api/error-words';
import { useChange } from '../api/queries';
import { useToast } from './toasts';

/** Takes back the last change to data or plan, and says what was taken back. */
export const useUndo = (): (() => void) => {
  const show = useToast();
  const { mutate } = useChange('undo.last');
  return useCallback(() => {
    mutate(
      {},
      {
        onSuccess: ({ undone }) => {
          show({ text: `Undone: ${undone}` });
        },
        onError: (error) => {
          const { title, text } = errorWords(error);
          show({
            text: error instanceof WorkbenchFailure && error.code === 'year_locked' ? `${title}. ${text}` : `${title}.`,
          });
        },
      },
    );
  }, [mutate, show]);
};

/** Does again what was taken back last, and says what. */
export const useRedo = (): (() => void) => {
  const show = useToast();
  const { mutate } = useChange('redo.last');
  return useCallback(() => {
    mutate(
      {},
      {
        onSuccess: ({ redone }) => {
          show({ text: `Done again: ${redone}` });
        },
        onError: (error) => {
          show({ text: `${errorWords(error).title}.` });
        },
      },
    );
  }, [mutate, show]);
};
