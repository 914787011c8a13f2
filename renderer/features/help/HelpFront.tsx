import { useMemo } from 'react';
import { Link } from 'wouter';
import { helpContents } from '../../../shared/help/contents';
import { helpPath } from '../../../shared/help/help-ids';
import { helpNames } from '../../../shared/help/help-names';
import { helpDocuments } from '../../../shared/help/search/documents';
import { indexHelp, searchHelp } from '../../../shared/help/search/search-help';
import { Page } from '../../components/Page';
import { SearchField } from '../../components/SearchField';
import { SearchResults } from './SearchResults';
import type { ReactNode } from 'react';

/** The first letter of a word finds nothing yet, and to say so would be hasty. */
const fewestLetters = 2;

interface SearchProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

const SearchBox = ({ sought, onSeek }: SearchProps) => (
  <div className="help-search">
    <SearchField id="help-sought" label="Search the help" sought={sought} onSeek={onSeek} />
  </div>
);

const Contents = () => (
  <div className="help-contents">
    {helpContents.map(({ title, pages }) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul className="plain-list">
          {pages.map((id) => (
            <li key={id}>
              <Link href={helpPath(id)}>{helpNames[id].title}</Link>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

interface Props extends SearchProps {
  readonly before: ReactNode;
}

/** Everything there is, or what fits the words that are typed. */
export const HelpFront = ({ before, sought, onSeek }: Props) => {
  const index = useMemo(() => indexHelp(helpDocuments), []);
  const isSeeking = sought.trim().length >= fewestLetters;
  return (
    <Page
      title="Help"
      lede="How every figure is worked out, what the words mean, and short guides. F1 opens the help for the page you are on."
      before={before}
    >
      <SearchBox sought={sought} onSeek={onSeek} />
      <SearchResults sought={sought} hits={isSeeking ? searchHelp(index, sought) : null} />
      {isSeeking ? null : <Contents />}
    </Page>
  );
};
