import { hasSheets } from './place-words';
import { sureWords } from './row-words';
import type { Recognition } from './recognitions';

const placeOf = ({ fileName, sheet, headerRow }: Recognition['glimpse']): string =>
  `${hasSheets(fileName) ? `sheet “${sheet}”, ` : ''}headings in row ${String(headerRow)}`;

/** Which column was taken for what, with examples; it can be changed once the file is read. */
const ReadAs = ({ columns }: Pick<Recognition['glimpse'], 'columns'>) => {
  const read = columns.flatMap(({ header, use, samples }) =>
    use.kind === 'field' ? [{ header, label: use.label, samples: samples.slice(0, 3).join(', ') }] : [],
  );
  return (
    <ul className="quiet plain-list read-as">
      {read.map(({ header, label, samples }) => (
        <li key={header}>
          {header} → {label}
          {samples === '' ? '' : ` (${samples})`}
        </li>
      ))}
    </ul>
  );
};

/** What each file looks to be while the rest of it is still being read. */
export const Recognised = ({ recognitions }: { readonly recognitions: readonly Recognition[] }) => {
  if (recognitions.length === 0) return null;
  return (
    <>
      <h2>Recognised so far</h2>
      <ul aria-label="Files recognised so far">
        {recognitions.map(({ glimpse }) => (
          <li key={`${glimpse.fileName}-${glimpse.sheet}`}>
            <strong>{glimpse.fileName}</strong>: {glimpse.kindLabel}, {placeOf(glimpse)}.{' '}
            <span className="quiet">
              {sureWords(glimpse.confidence)} sure. {glimpse.reason}
            </span>
            <ReadAs columns={glimpse.columns} />
          </li>
        ))}
      </ul>
    </>
  );
};
