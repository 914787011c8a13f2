import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';

interface Props {
  readonly onBrought: (name: string) => void;
}

/** A backup that was saved on a network drive or a stick joins those here, once it has passed its check. */
export const BringBackup = ({ onBrought }: Props) => {
  const bringing = useChange('backups.bring');
  const show = useToast();
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        disabled={bringing.isPending}
        onClick={() => {
          bringing.mutate(
            {},
            {
              onSuccess: ({ name }) => {
                if (name === null) return;
                show({ text: 'The backup was checked and stands with the others now.' });
                onBrought(name);
              },
            },
          );
        }}
      >
        Bring a backup from another place
      </button>
      {bringing.isPending ? <span role="status">Checking the backup…</span> : null}
      {bringing.error === null ? null : <ErrorNotice error={bringing.error} />}
    </>
  );
};
