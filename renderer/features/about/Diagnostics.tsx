import { Button } from 'nhsuk-react-components';
import { useChange, useDiagnostics } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextRegion } from '../../components/TextRegion';
import { Waiting } from '../../components/Waiting';

/** The very text that is copied stands above its button. */
export const Diagnostics = () => {
  const { data, error } = useDiagnostics();
  const copying = useChange('app.copyDiagnostics');
  const show = useToast();
  return (
    <section>
      <h2>If you need help</h2>
      <p>
        Copy these lines and send them to whoever helps you, such as IT. They hold versions, sizes and what went wrong:
        no figure, no name of a person, file or folder. Numbers of rows are orders of magnitude.
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined ? (
        <Waiting what="Putting the lines together" />
      ) : (
        <>
          <TextRegion label="What is copied" text={data.text} />
          <Button
            type="button"
            secondary
            disabled={copying.isPending}
            onClick={() => {
              copying.mutate(
                {},
                {
                  onSuccess: ({ lines }) => {
                    show({ text: `Copied ${String(lines)} lines.` });
                  },
                },
              );
            }}
          >
            Copy diagnostics
          </Button>
        </>
      )}
      {copying.error === null ? null : <ErrorNotice error={copying.error} />}
    </section>
  );
};
