import { errorWords } from '../api/error-words';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What happened, that nothing was lost, what to do next. */
export const ErrorNotice = ({ error, onRetry }: Props) => {
  const words = errorWords(error);
  return (
    <div className="banner is-bad" role="alert">
      <p>
        <strong>{words.title}.</strong> {words.text} {words.next}
      </p>
      {onRetry === undefined ? null : (
        <p>
          <button type="button" className="button-quiet" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
};
