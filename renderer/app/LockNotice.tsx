import { Link, useLocation } from 'wouter';
import { lockedSentence, notLockedSentence, waitingSentence } from '../../shared/narrative/year/year-words';
import { useYearPage } from '../api/queries';
import { Banner } from '../components/Banner';
import { listWords } from '../components/format';
import { lockReach } from './lock-reach';
import { useSelection } from '../session/selection';
import type { LockedYear } from '../../shared/year/year-lock.types';

const Shown = ({ lock }: { readonly lock: LockedYear }) => {
  const { version } = useSelection();
  const isWaiting = (useYearPage(lock.year, version).data?.waiting ?? null) !== null;
  return (
    <Banner tone={isWaiting ? 'warn' : 'plain'}>
      {lockedSentence(lock)} {isWaiting ? `${waitingSentence(lock.year)} ` : ''}
      <Link href="/year">See the lock</Link>
    </Banner>
  );
};

/** Says on every page that shows a locked year what it shows, and where changes are made that a lock holds back. */
export const LockNotice = () => {
  const { status, year } = useSelection();
  const [path] = useLocation();
  const reach = lockReach(path);
  const lock = status.locked.find((one) => one.year === year);
  if (reach === 'changes') {
    if (status.locked.length === 0) return null;
    return (
      <Banner tone="plain">
        Locked: {listWords(status.locked.map((one) => one.year))}. What you change here that is about a locked year
        waits on the page <Link href="/year">Year</Link> until somebody accepts it.
      </Banner>
    );
  }
  if (lock === undefined || reach === 'none') return null;
  return reach === 'locked' ? <Shown lock={lock} /> : <Banner tone="plain">{notLockedSentence(lock.year)}</Banner>;
};
