import { Checkboxes, Details } from 'nhsuk-react-components';
import { formatCount, formatPercent } from '../../../shared/narrative/format';
import { Banner } from '../../components/Banner';
import { Facts } from '../../components/Facts';
import { formatInstant, listWords } from '../../components/format';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Differences, LeftOut, Years } from './FileDetails';
import { useImport } from './import-context';
import { isImportable } from './import-state';
import { placeWords } from './place-words';
import { Questions } from './Questions';
import { SameYear } from './SameYear';
import { Shape, ShapeFields } from './Shape';
import type { FilePreview } from '../../../shared/ipc/replies';
import type { ReviewedFile } from './import-state';

const leftOutWords = (preview: FilePreview): string => {
  const reasons = Object.entries(preview.rowsLeftOut).filter(([, rows]) => rows > 0);
  return reasons.length === 0 ? 'none' : reasons.map(([reason, rows]) => `${formatCount(rows)}: ${reason}`).join('; ');
};

const factsOf = (preview: FilePreview): readonly (readonly [string, string])[] => [
  ['What it is', `${preview.kindLabel}${preview.organisation === null ? '' : `, ${preview.organisation}`}`],
  ['Years', preview.years.length === 0 ? 'none found' : listWords(preview.years.map((year) => year.year))],
  ['How sure', `${formatPercent(preview.confidence * 100).replace('.0', '')}. ${preview.reason}`],
  [
    'Where',
    preview.sheet === null
      ? '–'
      : `Sheet “${preview.sheet}”${preview.headerRow === null ? '' : `, headings in row ${String(preview.headerRow)}`}`,
  ],
  ['Rows', `${formatCount(preview.rowsRead)} read, ${formatCount(preview.rowsAccepted)} used`],
  ['Rows left out', leftOutWords(preview)],
];

const Problems = ({ preview }: { readonly preview: FilePreview }) => {
  const said = preview.problems.filter((problem) => problem.severity !== 'question');
  if (said.length === 0) return null;
  const hasErrors = said.some((problem) => problem.severity === 'error');
  return (
    <Banner tone={hasErrors ? 'bad' : 'warn'}>
      <p>
        <strong>{hasErrors ? 'This file cannot be imported yet. Nothing was stored.' : 'Worth knowing'}</strong>
      </p>
      <ul>
        {said.map((problem) => (
          <li key={`${problem.code}-${problem.text}`}>
            {problem.text}
            {problem.place === null ? null : <span className="quiet"> {placeWords(problem.place)}.</span>}
          </li>
        ))}
      </ul>
      {hasErrors ? <p>Correct the file, save it, and choose it again.</p> : null}
    </Banner>
  );
};

const Failed = ({ preview, message }: { readonly preview: FilePreview; readonly message: string }) => (
  <section className="file-card is-failed">
    <h2>{preview.fileName}</h2>
    <p>
      {message} {/nothing/i.test(message) ? '' : 'Nothing was lost, and nothing was stored.'}
    </p>
    {preview.sheets.length === 0 ? null : <ShapeFields preview={preview} />}
  </section>
);

/** The card in one line: nothing more needs to be read where nothing is asked. */
const inOneLine = (preview: FilePreview): string =>
  [
    preview.kindLabel,
    ...(preview.sheets.length > 1 && preview.sheet !== null ? [`sheet “${preview.sheet}”`] : []),
    preview.years.length === 0 ? 'no year found' : listWords(preview.years.map((year) => year.year)),
    `${formatCount(preview.rowsRead)} rows read, ${formatCount(preview.rowsAccepted)} used`,
    `${formatPercent(preview.confidence * 100).replace('.0', '')} sure`,
  ].join(' · ');

/** A workbook may hold several tables, each with a card of its own. */
const nameOf = ({ fileName, kindLabel, sheet, headerRow }: FilePreview): string =>
  [
    fileName,
    kindLabel,
    ...(sheet === null ? [] : [sheet]),
    ...(headerRow === null ? [] : [`row ${String(headerRow)}`]),
  ].join(', ');

const WhatWasRead = ({ file }: { readonly file: ReviewedFile }) => {
  const { preview } = file;
  return (
    <Details>
      <Details.Summary>What was read, and from where</Details.Summary>
      <Details.Text>
        <Facts facts={factsOf(preview)} />
        <Years preview={preview} />
        <Shape preview={preview} />
        <Columns preview={preview} />
        <Differences differences={preview.differences} name={preview.fileName} />
      </Details.Text>
    </Details>
  );
};

/** One file: what it is and how sure, what would be stored, what is asked. */
export const FileCard = ({ file }: { readonly file: ReviewedFile }) => {
  const { change } = useImport();
  const { preview } = file;
  if (preview.error !== null) return <Failed preview={preview} message={preview.error.message} />;
  return (
    <section className={`file-card${isImportable(file) ? '' : ' is-failed'}`} aria-label={nameOf(preview)}>
      <div className="spread">
        <h2 className="flush">{preview.fileName}</h2>
        <span className="quiet">{inOneLine(preview)}</span>
      </div>
      {preview.sameFileImportedAt === null ? null : (
        <Banner>
          This very file was imported before, on {formatInstant(preview.sameFileImportedAt)}. It is left out unless you
          say otherwise; importing it again changes no figure.
        </Banner>
      )}
      {preview.corrects === null ? null : (
        <Banner tone="plain">
          These are rows of {preview.corrects} that were set aside, corrected. They are added to that file.
        </Banner>
      )}
      <Problems preview={preview} />
      <Questions file={file} />
      {file.isLeftOut ? null : <SameYear file={file} />}
      <WhatWasRead file={file} />
      <Answered file={file} />
      <LeftOut preview={preview} />
      {isImportable(file) ? (
        <Checkboxes name={`${preview.previewId}-leave-out`} small>
          <Checkboxes.Item
            value="leave-out"
            checked={file.isLeftOut}
            onChange={(event) => {
              change(preview.previewId, { isLeftOut: event.target.checked });
            }}
          >
            Leave this file out
          </Checkboxes.Item>
        </Checkboxes>
      ) : null}
    </section>
  );
};
