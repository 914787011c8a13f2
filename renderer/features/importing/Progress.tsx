import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useBridgeEvent } from '../../api/use-event';
import { formatCount } from '../../../shared/narrative/format';
import { useImport } from './import-context';
import { Recognised } from './Recognised';
import { withGlimpse } from './recognitions';
import type { JobProgress } from '../../../shared/ipc/replies/imports';
import type { Recognition } from './recognitions';

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

/** Phases that are over, and of the one under way the share of its rows. */
const shareOf = ({ done, total, rows }: JobProgress): { readonly value?: number; readonly max?: number } => {
  if (total === 0) return {};
  return { value: done + (rows === undefined ? 0 : rows.done / rows.total), max: total };
};

const rowsOf = (rows: JobProgress['rows']): string =>
  rows === undefined ? '' : `${formatCount(rows.done)} of ${formatCount(rows.total)} rows`;

export const Progress = ({ jobId, words }: Props) => {
  const { cancel } = useImport();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [recognitions, setRecognitions] = useState<readonly Recognition[]>([]);
  useBridgeEvent('job.progress', (event) => {
    if (event.jobId !== jobId) return;
    setProgress(event);
    setRecognitions((known) => withGlimpse(known, event));
  });
  const said = progress === null ? words : `${phases[progress.phase]} ${progress.fileName}`;
  return (
    <div className="stack">
      <p role="status">{said}…</p>
      <p>
        <progress className="progress" aria-label={words} {...(progress === null ? {} : shareOf(progress))} />{' '}
        <span className="quiet">{rowsOf(progress?.rows)}</span>
      </p>
      <Button type="button" secondary onClick={cancel}>
        Cancel
      </Button>
      <p className="quiet">Cancelling leaves everything as it was.</p>
      <Recognised recognitions={recognitions} />
    </div>
  );
};
