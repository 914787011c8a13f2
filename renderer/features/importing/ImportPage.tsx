import { useEffect, useRef } from 'react';
import { Button } from 'nhsuk-react-components';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { Page } from '../../components/Page';
import { Done } from './Done';
import { DropZone } from './DropZone';
import { FileCard } from './FileCard';
import { useImport } from './import-context';
import { notReady, wanted } from './import-state';
import { OtherName } from './OtherName';
import { Progress } from './Progress';
import { countFiles, namesOf } from './table-names';
import type { ReviewedFile } from './import-state';

interface ReviewProps {
  readonly files: readonly ReviewedFile[];
  readonly failure: unknown;
}

const Review = ({ files, failure }: ReviewProps) => {
  const { store, startAgain } = useImport();
  const why = notReady(files);
  const names = namesOf(files.map(({ preview }) => preview));
  const count = countFiles(wanted(files).map(({ preview }) => preview));
  return (
    <>
      <p className="lede">This is what was understood. Nothing has been stored yet.</p>
      <OtherName files={files} />
      {files.map((file, at) => (
        <FileCard key={file.preview.previewId} file={file} name={names[at] ?? file.preview.fileName} />
      ))}
      {failure === null ? null : <ErrorNotice error={failure} />}
      <div className="action-bar">
        <Button
          type="button"
          disabled={why !== null}
          onClick={() => {
            void store();
          }}
        >
          Import {plural(count, 'file')}
        </Button>
        <Button type="button" secondary onClick={startAgain}>
          Import nothing
        </Button>
        <p role="status" className="flush">
          {why ?? 'Nothing more to answer.'}
        </p>
      </div>
    </>
  );
};

const Step = () => {
  const { state } = useImport();
  switch (state.step) {
    case 'choosing':
      return (
        <>
          {state.failure === null ? null : <ErrorNotice error={state.failure} />}
          <DropZone />
        </>
      );
    case 'reading':
      return <Progress jobId={state.jobId} words="Reading the files" />;
    case 'reviewing':
      return <Review files={state.files} failure={state.failure} />;
    case 'storing':
      return <Progress jobId={state.jobId} words="Storing the figures" />;
    case 'done':
      return <Done imports={state.imports} />;
  }
};

const titles = {
  choosing: 'Import files',
  reading: 'Reading the files',
  reviewing: 'Check before importing',
  storing: 'Storing the figures',
  done: 'Imported',
} as const;

export const ImportPage = () => {
  const { state, startAgain } = useImport();
  const isOpening = useRef(true);
  // Coming back to this page after an import is the wish to import more, not to read again what was imported.
  useEffect(() => {
    if (isOpening.current && state.step === 'done') startAgain();
    isOpening.current = false;
  }, [state.step, startAgain]);
  return (
    <Page title={titles[state.step]}>
      <Step />
    </Page>
  );
};
