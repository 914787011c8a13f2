import { Button, Radios, Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { plural } from '../../components/format';
import { useImport } from './import-context';
import { suggestedAnswers } from './import-state';
import { placeWords } from './place-words';
import { inGroups, shownQuestions } from './question-topics';
import type { ReviewedFile } from './import-state';
import type { ImportQuestion } from '../../../shared/dataset/import-types';

/** More choices than this are a list to open, or the page would be nothing but buttons. */
const mostButtons = 5;
/** Choices with fewer letters than this in all stand beside each other. */
const mostLetters = 90;

interface QuestionProps {
  readonly previewId: string;
  readonly question: ImportQuestion;
  readonly value: string | undefined;
  readonly place: string | null;
  readonly onAnswer: (value: string) => void;
}

const labelOf = (option: ImportQuestion['options'][number], { suggestion }: ImportQuestion): string =>
  option.value === suggestion ? `${option.label} (suggested)` : option.label;

const Question = ({ previewId, question, value, place, onAnswer }: QuestionProps) => {
  const name = `${previewId}-${question.id}`;
  const hint = place === null ? {} : { hint: place };
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
  const letters = question.options.reduce((sum, { label }) => sum + label.length, 0);
  return (
    <Radios name={name} legend={question.text} small inline={letters < mostLetters} {...hint}>
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

const titleOf = (shown: number, open: number): string => {
  const questions = shown === 1 ? 'One question' : `${String(shown)} questions`;
  return open === shown ? questions : `${questions}, ${open === 0 ? 'answered' : `${String(open)} still to answer`}`;
};

interface HeadProps {
  readonly title: string;
  readonly suggested: number;
  readonly open: number;
  readonly onAccept: () => void;
}

const Head = ({ title, suggested, open, onAccept }: HeadProps) => (
  <div className="spread">
    <h3 className="flush">{title}</h3>
    {suggested === 0 ? null : (
      <>
        <Button type="button" secondary onClick={onAccept}>
          Accept all suggestions
        </Button>
        {suggested === open ? null : (
          <span className="quiet">
            {plural(suggested, 'question')} of {open} {suggested === 1 ? 'has' : 'have'} one
          </span>
        )}
      </>
    )}
  </div>
);

interface QuestionsProps {
  readonly file: ReviewedFile;
  /** The button that accepted them is gone: the focus needs another place. */
  readonly onAccepted: () => void;
}

/** Only what is unclear is asked. A suggestion is marked and never chosen by itself. */
export const Questions = ({ file, onAccepted }: QuestionsProps) => {
  const { answer } = useImport();
  const [kept, setKept] = useState<readonly string[]>([]);
  const { preview, answers } = file;
  const shown = shownQuestions(preview, kept);
  if (shown.length === 0) return null;
  const isOpen = ({ id }: ImportQuestion): boolean => answers[id] === undefined;
  const open = shown.filter(isOpen);
  const suggested = open.filter(({ suggestion }) => suggestion !== null).length;
  return (
    <div className="questions">
      <Head
        title={titleOf(shown.length, open.length)}
        suggested={suggested}
        open={open.length}
        onAccept={() => {
          setKept(shown.filter((question) => !isOpen(question)).map(({ id }) => id));
          void answer(preview.previewId, suggestedAnswers(file));
          onAccepted();
        }}
      />
      {inGroups(shown).map((group) => (
        <div key={group.name} className="question-group">
          {group.name === '' ? null : (
            <h4>
              {group.name} ({group.questions.length})
            </h4>
          )}
          {group.questions.map((question) => (
            <Question
              key={question.id}
              previewId={preview.previewId}
              question={question}
              value={answers[question.id]}
              place={question.place === null ? null : placeWords(question.place, preview.fileName)}
              onAnswer={(value) => {
                setKept(shown.map(({ id }) => id));
                void answer(preview.previewId, { ...answers, [question.id]: value });
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
};
