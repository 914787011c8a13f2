import { Link } from 'wouter';
import { Banner } from '../../components/Banner';
import type { Kind } from './compare-choice';

const words: Readonly<Record<Kind, (year: number) => string>> = {
  year: (year) => `Only one year is held: ${String(year)}. To compare two years, import the files of another year.`,
  parts: (year) =>
    `No part of the trust can be chosen for ${String(year)}. Parts come from files with a row for each person or application, such as staff in post with a column for the directorate.`,
  peer: (year) =>
    `No published figures up to ${String(year)} are held. Import a table of benchmarks: place, year, indicator, value and source.`,
};

/** Why there is nothing to compare with, and what to import. */
export const NothingToCompare = ({ kind, year }: { readonly kind: Kind; readonly year: number }) => (
  <Banner tone="plain">
    <p>
      {words[kind](year)} <Link href="/import">Import files ›</Link>
    </p>
  </Banner>
);
