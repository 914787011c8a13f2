import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useBridgeEvent } from '../../api/use-event';
import { useImport } from './import-context';
import type { JobProgress } from '../../../shared/ipc/replies';

const phases: Readonly<Record<JobProgress['phase'], string>> = {
  opening: 'Opening',
  reading: 'Reading',
  understanding: 'Working out what is in',
  storing: 'Storing',
  done: 'Finished',
};

interface Props {
  readonly jobId: string;
  readonly words: string;
}

export const Progress = ({ jobId, words }: Props) => {
  const { cancel } = useImport();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useBridgeEvent('job.progress', (event) => {
    if (event.jobId === jobId) setProgress(event);
  });
  const said = progress === null ? words : `${phases[progress.phase]} ${progress.fileName}`;
  const share = progress === null || progress.total === 0 ? {} : { value: progress.done, max: progress.total };
  return (
    <div className="stack">
      <p role="status">{said}…</p>
      <p>
        <progress className="progress" aria-label={words} {...share} />
      </p>
      <Button type="button" secondary onClick={cancel}>
        Cancel
      </Button>
      <p className="quiet">Cancelling leaves everything as it was.</p>
    </div>
  );
};
