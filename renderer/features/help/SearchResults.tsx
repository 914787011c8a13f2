import { Link } from 'wouter';
import { formatCount } from '../../../shared/narrative/format';
import type { HelpHit } from '../../../shared/help/search/search-help';

const countWords = (hits: readonly HelpHit[], sought: string): string => {
  if (hits.length === 0) return `Nothing was found for “${sought.trim()}”. Try another word, or fewer.`;
  return `${formatCount(hits.length)} found, the closest first.`;
};

const Hit = ({ hit }: { readonly hit: HelpHit }) => (
  <li>
    <Link href={hit.path}>{hit.title}</Link> <span className="quiet">{hit.kind}</span>
    <p>
      {hit.excerpt.map(({ text, isMatch }, at) =>
        isMatch ? <mark key={`${String(at)}${text}`}>{text}</mark> : <span key={`${String(at)}${text}`}>{text}</span>,
      )}
    </p>
  </li>
);

interface Props {
  readonly sought: string;
  /** Null while nothing is sought. */
  readonly hits: readonly HelpHit[] | null;
}

/** The place of the count is always there, so that a screen reader says when it changes. */
export const SearchResults = ({ sought, hits }: Props) => (
  <>
    <p className="quiet" role="status">
      {hits === null ? '' : countWords(hits, sought)}
    </p>
    {hits === null || hits.length === 0 ? null : (
      <ol className="help-hits" aria-label="Found">
        {hits.map((hit) => (
          <Hit key={hit.path} hit={hit} />
        ))}
      </ol>
    )}
  </>
);
