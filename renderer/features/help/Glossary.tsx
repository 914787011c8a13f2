import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { glossary } from '../../../shared/help/glossary';
import { helpPath } from '../../../shared/help/help-ids';
import { helpNames } from '../../../shared/help/help-names';
import { Page } from '../../components/Page';
import { PrintButton } from './PrintButton';
import type { GlossaryTerm } from '../../../shared/help/article';
import type { ReactNode } from 'react';

const Entry = ({ entry, isSought }: { readonly entry: GlossaryTerm; readonly isSought: boolean }) => (
  <div className={isSought ? 'is-sought' : undefined}>
    <dt {...(isSought ? { tabIndex: -1 } : {})}>{entry.term}</dt>
    <dd>
      {entry.meaning}
      {entry.see === null ? null : (
        <span className="no-print">
          {' '}
          See <Link href={helpPath(entry.see)}>{helpNames[entry.see].title}</Link>.
        </span>
      )}
    </dd>
  </div>
);

interface Props {
  /** The id of the term to open at; empty for the top of the page. */
  readonly term: string;
  readonly before: ReactNode;
}

/** Every term on one page, in the order of the alphabet. */
export const Glossary = ({ term, before }: Props) => {
  const list = useRef<HTMLDListElement>(null);
  // Here and not in the entry: an entry comes before the page, which takes the focus to its heading and the window to its top.
  useEffect(() => {
    const sought = list.current?.querySelector<HTMLElement>('.is-sought dt');
    sought?.focus({ preventScroll: true });
    sought?.scrollIntoView({ block: 'center' });
  }, [term]);
  return (
    <Page
      title={helpNames.glossary.title}
      lede="What the words of the workbench mean."
      before={before}
      tools={<PrintButton />}
    >
      <dl ref={list} className="glossary">
        {glossary.map((entry) => (
          <Entry key={entry.id} entry={entry} isSought={entry.id === term} />
        ))}
      </dl>
    </Page>
  );
};
