import { useState } from 'react';
import { Link } from 'wouter';
import { guidePages } from '../../../shared/help/guide-pages';
import { guideIds, helpIdOf, methodIds } from '../../../shared/help/help-ids';
import { methodPages } from '../../../shared/help/method-pages';
import { navigation } from '../../app/navigation';
import { Page } from '../../components/Page';
import { Glossary } from './Glossary';
import { GuideArticle } from './GuideArticle';
import { HelpFront } from './HelpFront';
import { MethodArticle } from './MethodArticle';
import type { ReactNode } from 'react';

interface Props {
  readonly path: string;
  /** The page that was left for the help; null where there is none. */
  readonly backTo: string | null;
}

const labelOf = (path: string): string =>
  navigation.find(({ covers }) => covers.test(path))?.label ?? 'the page before';

const Ways = ({ backTo, isFront }: { readonly backTo: string | null; readonly isFront: boolean }) => (
  <p className="help-ways small no-print">
    {isFront ? null : <Link href="/help">‹ All help</Link>}
    {backTo === null ? null : <Link href={backTo}>‹ Back to {labelOf(backTo)}</Link>}
  </p>
);

const Missing = ({ before }: { readonly before: ReactNode }) => (
  <Page title="There is no such page of help" before={before}>
    <p>
      <Link href="/help">See all help</Link>
    </p>
  </Page>
);

const articleOf = (path: string, ways: ReactNode): ReactNode => {
  const [, , name = '', term = ''] = path.split('/');
  const id = helpIdOf(name);
  const method = methodIds.find((each) => each === id);
  if (method !== undefined) return <MethodArticle page={methodPages[method]} before={ways} />;
  const guide = guideIds.find((each) => each === id);
  if (guide !== undefined) return <GuideArticle page={guidePages[guide]} before={ways} />;
  return id === 'glossary' ? <Glossary term={term} before={ways} /> : <Missing before={ways} />;
};

/** What was sought is kept while articles are read, and forgotten when the help is left. */
export const HelpPages = ({ path, backTo }: Props) => {
  const [sought, setSought] = useState('');
  const isFront = path === '/help' || path === '/help/';
  const ways = <Ways backTo={backTo} isFront={isFront} />;
  return (
    <div className="help">
      {isFront ? <HelpFront before={ways} sought={sought} onSeek={setSought} /> : articleOf(path, ways)}
    </div>
  );
};
