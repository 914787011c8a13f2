import { Details } from 'nhsuk-react-components';
import { extractKindLabels, extractKinds } from '../../../shared/dataset/extract-kinds';
import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { useImport } from './import-context';
import { sureWords } from './row-words';
import { choiceNow, withHeaderRow, withKind, withSheet } from './table-choice';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import type { TableChoice } from '../../../shared/dataset/table-choice';

const guessOf = (preview: FilePreview, kind: ExtractKind): string => {
  const sure =
    preview.kind === kind ? preview.confidence : preview.guesses.find((guess) => guess.kind === kind)?.confidence;
  return sure === undefined ? '' : ` (${sureWords(sure)} sure)`;
};

const isKind = (value: string): value is ExtractKind => extractKinds.some((kind) => kind === value);

const kindOptions = (preview: FilePreview) =>
  extractKinds.map((kind) => ({ value: kind, label: `${extractKindLabels[kind]}${guessOf(preview, kind)}` }));

const Places = ({
  preview,
  now,
  choose,
}: {
  readonly preview: FilePreview;
  readonly now: TableChoice;
  readonly choose: (choice: TableChoice) => void;
}) => {
  const sheet = preview.sheets.find(({ name }) => name === now.sheet);
  const headings = (sheet?.headings ?? []).map(({ row, texts }) => ({
    value: String(row),
    label: texts.length === 0 ? `Row ${String(row)}` : `Row ${String(row)}: ${texts.join(', ')}`,
  }));
  const isListed = headings.some(({ value }) => value === String(now.headerRow));
  const here = { value: String(now.headerRow), label: `Row ${String(now.headerRow)}` };
  return (
    <>
      <ChoiceSelect
        label="Sheet"
        value={now.sheet}
        options={preview.sheets.map(({ name, isHidden }) => ({
          value: name,
          label: isHidden ? `${name} (hidden)` : name,
        }))}
        onChoose={(name) => {
          choose(withSheet(preview, now, name));
        }}
      />
      <ChoiceSelect
        label="Headings"
        value={String(now.headerRow)}
        options={isListed ? headings : [here, ...headings]}
        onChoose={(row) => {
          choose(withHeaderRow(now, Number(row)));
        }}
      />
    </>
  );
};

/** What the file is, on which sheet and under which headings: what was recognised, to be chosen otherwise. */
export const ShapeFields = ({ preview }: { readonly preview: FilePreview }) => {
  const { choose } = useImport();
  const now = choiceNow(preview);
  const take = (choice: TableChoice): void => {
    void choose(preview.previewId, choice);
  };
  return (
    <div className="shape">
      <ChoiceSelect
        label="What it is"
        value={now?.kind ?? ''}
        empty={now === null ? 'Choose' : null}
        options={kindOptions(preview)}
        onChoose={(kind) => {
          if (isKind(kind)) take(withKind(preview, kind));
        }}
      />
      {now === null ? null : <Places preview={preview} now={now} choose={take} />}
    </div>
  );
};

/** Folded away, since what was recognised is nearly always right. */
export const Shape = ({ preview }: { readonly preview: FilePreview }) => {
  if (choiceNow(preview) === null) return null;
  return (
    <Details>
      <Details.Summary>It is something else, or stands elsewhere in the file</Details.Summary>
      <Details.Text>
        <ShapeFields preview={preview} />
      </Details.Text>
    </Details>
  );
};
