/** The heading of a column of words, or of a column of numbers, which stands to the right over them. */
export type Heading = string | { readonly number: string };

const textOf = (heading: Heading): string => (typeof heading === 'string' ? heading : heading.number);

/** The one row of headings of a plain table. */
export const TableHead = ({ headings }: { readonly headings: readonly Heading[] }) => (
  <thead>
    <tr>
      {headings.map((heading) => (
        <th key={textOf(heading)} scope="col" {...(typeof heading === 'string' ? {} : { className: 'n' })}>
          {textOf(heading)}
        </th>
      ))}
    </tr>
  </thead>
);
