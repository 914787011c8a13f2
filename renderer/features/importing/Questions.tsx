import { Button, Radios } from 'nhsuk-react-components';
import { useImport } from './import-context';
import { suggestedAnswers } from './import-state';
import { placeWords } from './place-words';
import type { ReviewedFile } from './import-state';

/** Only what is unclear is asked. A suggestion is marked and never chosen by itself. */
export const Questions = ({ file }: { readonly file: ReviewedFile }) => {
  const { answer } = useImport();
  const { previewId, questions } = file.preview;
  if (questions.length === 0) return null;
  const hasSuggestions = questions.some(
    (question) => question.suggestion !== null && file.answers[question.id] === undefined,
  );
  return (
    <div className="questions">
      <div className="spread">
        <h3>{questions.length === 1 ? 'One question' : `${String(questions.length)} questions`}</h3>
        {hasSuggestions ? (
          <Button
            type="button"
            secondary
            onClick={() => {
              void answer(previewId, suggestedAnswers(file));
            }}
          >
            Accept all suggestions
          </Button>
        ) : null}
      </div>
      {questions.map((question) => (
        <Radios
          key={question.id}
          name={`${previewId}-${question.id}`}
          legend={question.text}
          small
          {...(question.place === null ? {} : { hint: placeWords(question.place) })}
        >
          {question.options.map((option) => (
            <Radios.Item
              key={option.value}
              value={option.value}
              checked={file.answers[question.id] === option.value}
              onChange={() => {
                void answer(previewId, { ...file.answers, [question.id]: option.value });
              }}
            >
              {option.label}
              {option.value === question.suggestion ? ' (suggested)' : ''}
            </Radios.Item>
          ))}
        </Radios>
      ))}
    </div>
  );
};
