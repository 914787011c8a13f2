import { useLocation } from 'wouter';
import { cannotNarrowSentence } from '../../shared/narrative/breakdown/breakdown-page-words';
import { Banner } from '../components/Banner';
import { staysWhole } from './filter-reach';
import { useSelection } from '../session/selection';

/** A filter that is still chosen must not be thought to hold where it does not. */
export const FilterNotice = () => {
  const { filter } = useSelection();
  const [path] = useLocation();
  if (filter === null || !staysWhole(path)) return null;
  return <Banner tone="plain">{cannotNarrowSentence(filter.label)}</Banner>;
};
