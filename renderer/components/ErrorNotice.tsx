import { errorWords } from '../api/error-words';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What happened, that nothing was lost, what to do next. */
export const ErrorNotice = ({ error, onRetry }: Props) => {
  const words = errorWords(error);
  const lines = words.text.split('\n');
  return (
    <div className="banner is-bad" role="alert">
      {lines.map((line, at) => (
        <p key={line}>
          {at === 0 ? <strong>{words.title}. </strong> : null}
          {line}
          {at === lines.length - 1 ? ` ${words.next}` : null}
        </p>
      ))}
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
