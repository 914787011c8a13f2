import { Button, Textarea } from 'nhsuk-react-components';
import { useState } from 'react';
import { longDate } from '../../../shared/narrative/long-date';
import { linesOf, usualRecommendations } from '../../../shared/paper/paper-choices';
import { Banner } from '../../components/Banner';
import { KeptNotice } from '../actions/drafts/KeptNotice';
import { useDrafts } from '../actions/drafts/drafts-context';
import type { PaperPreview } from '../../../shared/paper/paper-preview.types';

interface PaperWords {
  readonly summary: string;
  readonly recommendations: string;
}

const savedWords = ({ year, choices, generatedSummary }: PaperPreview): PaperWords => ({
  summary: choices.summary?.text ?? generatedSummary,
  recommendations: choices.recommendations === '' ? usualRecommendations(year) : choices.recommendations,
});

const Outdated = ({ preview }: { readonly preview: PaperPreview }) => {
  const { summary } = preview.choices;
  if (summary === null || !preview.isSummaryOutdated) return null;
  return (
    <Banner tone="warn">
      <p>The figures have changed since this summary was edited on {longDate(summary.at)}. The paper says so.</p>
      <details>
        <summary>What the figures said then, and say now</summary>
        <p>Then:</p>
        <ul>
          {linesOf(summary.generated).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>Now:</p>
        <ul>
          {linesOf(preview.generatedSummary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </Banner>
  );
};

interface FieldProps {
  readonly name: keyof PaperWords;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Field = ({ name, label, hint, value, onChange }: FieldProps) => (
  <Textarea
    id={`paper-${name}`}
    name={name}
    label={label}
    hint={hint}
    rows={6}
    maxLength={20_000}
    value={value}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);

interface Props {
  readonly draftKey: string;
  readonly preview: PaperPreview;
  readonly isSaving: boolean;
  /** Null: the words that the figures give. */
  readonly onSave: (words: { readonly summary: string | null; readonly recommendations: string }) => Promise<boolean>;
}

/** The words of the paper that a person may write: the summary and what the board is asked. */
export const PaperWordsForm = ({ draftKey, preview, isSaving, onSave }: Props) => {
  const saved = savedWords(preview);
  const { store } = useDrafts();
  const [typed, setTyped] = useState<PaperWords | null>(() => {
    const content = store.read(draftKey);
    return content?.kind === 'paper' ? content : null;
  });
  const words = typed ?? saved;
  const change = (part: Partial<PaperWords>): void => {
    const next = { summary: words.summary, recommendations: words.recommendations, ...part };
    store.keep(draftKey, { kind: 'paper', ...next });
    setTyped(next);
  };
  const leave = (): void => {
    store.drop(draftKey);
    setTyped(null);
  };
  const save = (next: PaperWords): void => {
    const usual = usualRecommendations(preview.year);
    void onSave({
      summary: next.summary === preview.generatedSummary ? null : next.summary,
      recommendations: next.recommendations.trim() === usual ? '' : next.recommendations,
    }).then((isSaved) => {
      if (isSaved) leave();
    });
  };
  return (
    <section>
      <h2>The words of the paper</h2>
      <Outdated preview={preview} />
      <Field
        name="summary"
        label="Executive summary"
        hint="A paragraph a line. It starts as the figures give it; a summary that you edit is marked as edited in the paper. Numbers you type are printed in this version as they are."
        value={words.summary}
        onChange={(summary) => {
          change({ summary });
        }}
      />
      <Field
        name="recommendations"
        label="Recommendations: the board is asked to"
        hint="One a line."
        value={words.recommendations}
        onChange={(recommendations) => {
          change({ recommendations });
        }}
      />
      <KeptNotice draft={draftKey} isTyped={typed !== null} />
      <div className="year-tools">
        <Button
          type="button"
          disabled={isSaving || typed === null}
          onClick={() => {
            save(words);
          }}
        >
          Save the words
        </Button>
        {typed === null ? null : (
          <button type="button" className="button-quiet" onClick={leave}>
            Leave as it was
          </button>
        )}
        {preview.choices.summary === null ? null : (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              save({ ...words, summary: preview.generatedSummary });
            }}
          >
            Go back to the generated summary
          </button>
        )}
      </div>
    </section>
  );
};
