import { formatPercent } from '../../../shared/narrative/format';
import { Columns } from './Columns';
import type { Recognition } from './recognitions';

const placeOf = ({ sheet, headerRow }: Recognition['glimpse']): string =>
  `sheet “${sheet}”, headings in row ${String(headerRow)}`;

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
              {formatPercent(glimpse.confidence * 100).replace('.0', '')} sure. {glimpse.reason}
            </span>
            <Columns preview={glimpse} />
          </li>
        ))}
      </ul>
    </>
  );
};
