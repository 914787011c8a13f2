import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import type { Requests } from '../../../shared/ipc/contract';

interface SaveRowsProps {
  readonly source: Requests['quarantine.save'];
  readonly fileName: string;
}

/** Rows that could not be read as a workbook; corrected and dropped back, they join the file they are of. */
export const SaveRows = ({ source, fileName }: SaveRowsProps) => {
  const saving = useChange('quarantine.save');
  const saved = saving.data?.files?.[0];
  const folder = saving.data?.folder ?? null;
  return (
    <>
      <p>
        <button
          type="button"
          className="button-quiet"
          disabled={saving.isPending}
          onClick={() => {
            saving.mutate(source);
          }}
        >
          Save as a workbook to correct<span className="nhsuk-u-visually-hidden"> the rows of {fileName}</span>
        </button>
      </p>
      <p className="quiet" role="status">
        {saved === undefined
          ? 'The red cells say what to correct. Save the workbook and drop it back here. It holds no names and no employee numbers.'
          : `Saved ${saved.name}${folder === null ? '' : ` in ${folder}`}. Correct the red cells, save, and drop it back.`}
      </p>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
    </>
  );
};
