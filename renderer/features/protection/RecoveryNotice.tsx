import { Link, useLocation } from 'wouter';
import { useProtection } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { Banner } from '../../components/Banner';

/** Until somebody has said that the recovery key is kept, and as soon as there is something to lose. */
export const RecoveryNotice = () => {
  const { data } = useProtection();
  const { year } = useSelection();
  const [path] = useLocation();
  if (data?.kind !== 'open' || !data.isProtected || path === '/protection') return null;
  if (data.plainFiles.length > 0)
    return (
      <Banner>
        Some files in the data folder are not encrypted. <Link href="/protection">See which, and delete them</Link>
      </Banner>
    );
  if (data.isRecoveryKept || year === null) return null;
  return (
    <Banner tone="plain">
      Your data are encrypted. <Link href="/protection">Make and keep a recovery key</Link>, or they may be lost with
      this laptop.
    </Banner>
  );
};
