import { Button, Radios, Select } from 'nhsuk-react-components';
import { useImport } from './import-context';
import { suggestedAnswers } from './import-state';
import { placeWords } from './place-words';
import type { ReviewedFile } from './import-state';
import type { ImportQuestion } from '../../../shared/dataset/import-types';

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
        <Question
          key={question.id}
          previewId={previewId}
          question={question}
          value={file.answers[question.id]}
          onAnswer={(value) => {
            void answer(previewId, { ...file.answers, [question.id]: value });
          }}
        />
      ))}
    </div>
  );
};

/** More choices than this are a list to open, or the page would be nothing but buttons. */
const mostButtons = 8;

interface QuestionProps {
  readonly previewId: string;
  readonly question: ImportQuestion;
  readonly value: string | undefined;
  readonly onAnswer: (value: string) => void;
}

const labelOf = (option: ImportQuestion['options'][number], { suggestion }: ImportQuestion): string =>
  option.value === suggestion ? `${option.label} (suggested)` : option.label;

const Question = ({ previewId, question, value, onAnswer }: QuestionProps) => {
  const name = `${previewId}-${question.id}`;
  const hint = question.place === null ? {} : { hint: placeWords(question.place) };
  if (question.options.length > mostButtons)
    return (
      <Select
        id={name}
        label={question.text}
        value={value ?? ''}
        {...hint}
        onChange={(event) => {
          if (event.target.value !== '') onAnswer(event.target.value);
        }}
      >
        <Select.Option value="">Choose</Select.Option>
        {question.options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {labelOf(option, question)}
          </Select.Option>
        ))}
      </Select>
    );
  return (
    <Radios name={name} legend={question.text} small {...hint}>
      {question.options.map((option) => (
        <Radios.Item
          key={option.value}
          value={option.value}
          checked={value === option.value}
          onChange={() => {
            onAnswer(option.value);
          }}
        >
          {labelOf(option, question)}
        </Radios.Item>
      ))}
    </Radios>
  );
};
