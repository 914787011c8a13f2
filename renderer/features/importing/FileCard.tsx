import { Checkboxes, Details } from 'nhsuk-react-components';
import { useRef } from 'react';
import { formatCount } from '../../../shared/narrative/format';
import { Banner } from '../../components/Banner';
import { Facts } from '../../components/Facts';
import { formatInstant, listWords, plural } from '../../components/format';
import { Answered } from './Answered';
import { Columns } from './Columns';
import { Differences, LeftOut, Years } from './FileDetails';
import { useImport } from './import-context';
import { isImportable } from './import-state';
import { placeWords, tableWords } from './place-words';
import { Questions } from './Questions';
import { leftOutWords, rowsWords, sureWords } from './row-words';
import { SameYear } from './SameYear';
import { Shape, ShapeFields } from './Shape';
import type { FilePreview } from '../../../shared/ipc/replies/imports';
import type { ReviewedFile } from './import-state';

const asksYear = ({ questions }: FilePreview): boolean => questions.some(({ id }) => id.startsWith('year'));

const yearsOf = (preview: FilePreview): string => {
  if (preview.years.length > 0) return listWords(preview.years.map((year) => year.year));
  return asksYear(preview) ? 'the year is asked below' : 'no year found';
};

const factsOf = (preview: FilePreview): readonly (readonly [string, string])[] => [
  ['What it is', `${preview.kindLabel}${preview.organisation === null ? '' : `, ${preview.organisation}`}`],
  ['Years', yearsOf(preview)],
  ['How sure', `${sureWords(preview.confidence)}. ${preview.reason}`],
  ['Where', preview.sheet === null ? '–' : tableWords(preview.fileName, preview.sheet, preview.headerRow)],
  ['Rows', rowsWords(preview)],
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
            {problem.place === null ? null : (
              <span className="quiet"> {placeWords(problem.place, preview.fileName)}.</span>
            )}
          </li>
        ))}
      </ul>
      {hasErrors ? <p>Correct the file, save it, and choose it again.</p> : null}
    </Banner>
  );
};

interface FailedProps {
  readonly preview: FilePreview;
  readonly name: string;
  readonly message: string;
}

const Failed = ({ preview, name, message }: FailedProps) => (
  <section className="file-card is-failed" aria-label={name}>
    <h2>{name}</h2>
    <p>
      {message} {/nothing/i.test(message) ? '' : 'Nothing was lost, and nothing was stored.'}
    </p>
    {preview.sheets.length === 0 ? null : <ShapeFields preview={preview} />}
  </section>
);

interface FileCardProps {
  readonly file: ReviewedFile;
  /** What tells it apart from the other tables on the page. */
  readonly name: string;
}

/** The card in one line: nothing more needs to be read where nothing is asked. */
const inOneLine = (preview: FilePreview): string =>
  [
    preview.kindLabel,
    ...(preview.sheets.length > 1 && preview.sheet !== null ? [`sheet “${preview.sheet}”`] : []),
    yearsOf(preview),
    `${plural(preview.rowsRead, 'row')} read, ${formatCount(preview.rowsAccepted)} used`,
    `${sureWords(preview.confidence)} sure`,
  ].join(' · ');

const WhatWasRead = ({ file, name }: FileCardProps) => {
  const { preview } = file;
  return (
    <Details>
      <Details.Summary>What was read, and from where</Details.Summary>
      <Details.Text>
        <Facts facts={factsOf(preview)} />
        <Years preview={preview} name={name} />
        <Shape preview={preview} />
        <Columns preview={preview} name={name} />
        <Differences differences={preview.differences} name={name} />
      </Details.Text>
    </Details>
  );
};

/** One file: what it is and how sure, what would be stored, what is asked. */
export const FileCard = ({ file, name }: FileCardProps) => {
  const { change } = useImport();
  const heading = useRef<HTMLHeadingElement>(null);
  const { preview } = file;
  if (preview.error !== null) return <Failed preview={preview} name={name} message={preview.error.message} />;
  return (
    <section className={`file-card${isImportable(file) ? '' : ' is-failed'}`} aria-label={name}>
      <div className="spread">
        <h2 ref={heading} className="flush" tabIndex={-1}>
          {name}
        </h2>
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
      <Questions file={file} onAccepted={() => heading.current?.focus()} />
      {file.isLeftOut ? null : <SameYear file={file} />}
      <WhatWasRead file={file} name={name} />
      <Answered file={file} name={name} />
      <LeftOut preview={preview} name={name} />
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
