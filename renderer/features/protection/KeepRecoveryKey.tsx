import { Button, Checkboxes } from 'nhsuk-react-components';
import { useState } from 'react';
import { call } from '../../api/call';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useOwnChange } from './use-own-change';
import type { ProtectionState } from '../../../shared/protection/protection-state.types';

interface Props {
  readonly recoveryKey: string;
  readonly confirm: string;
  readonly onKept: (state: ProtectionState) => void;
}

const SaveOrPrint = () => {
  const saving = useOwnChange('protection.saveRecoveryKey');
  const file = saving.data?.files?.[0];
  return (
    <div className="no-print">
      <div className="spread">
        <Button
          type="button"
          secondary
          onClick={() => {
            call('window.print', {}).catch(() => undefined);
          }}
        >
          Print it
        </Button>
        <Button
          type="button"
          secondary
          disabled={saving.isPending}
          onClick={() => {
            saving.mutate({});
          }}
        >
          Save it as a file
        </Button>
      </div>
      <div role="status">
        {file === undefined ? null : <Banner tone="good">Saved {file.name}. Move it away from this laptop.</Banner>}
      </div>
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
    </div>
  );
};

/** The recovery key, shown this once. Going on takes the word of the person that it is kept. */
export const KeepRecoveryKey = ({ recoveryKey, confirm, onKept }: Props) => {
  const [isKept, setIsKept] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const keeping = useOwnChange('protection.keepRecoveryKey');
  const goOn = (): void => {
    setIsMissing(!isKept);
    if (isKept) keeping.mutate({}, { onSuccess: onKept });
    else document.getElementById('recovery-kept')?.focus();
  };
  return (
    <>
      <p className="recovery-key">
        <span className="nhsuk-u-visually-hidden">Recovery key:</span>
        {recoveryKey.split('-').map((group) => (
          <span key={group} className="recovery-group">
            {group}
          </span>
        ))}
      </p>
      <p>
        It is shown this once. Keep it where the data are not: printed in a safe, or in the password store of your team.
        Whoever has this key and the data folder can read everything.
      </p>
      <SaveOrPrint />
      <div className="no-print recovery-confirm">
        <Checkboxes
          name="recovery-kept"
          small
          {...(isMissing ? { error: 'Keep the recovery key first, then tick this' } : {})}
        >
          <Checkboxes.Item
            id="recovery-kept"
            value="kept"
            checked={isKept}
            onChange={(event) => {
              setIsKept(event.target.checked);
            }}
          >
            I have kept it
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="button" disabled={keeping.isPending} onClick={goOn}>
          {confirm}
        </Button>
        {keeping.error === null ? null : <ErrorNotice error={keeping.error} />}
      </div>
    </>
  );
};
