import { useRef } from 'react';
import { figureOrigin, figureTitle } from '../../shared/narrative/figure-title';
import { call } from '../api/call';
import { useSelection } from '../session/selection';
import { PictureButtons } from './PictureButtons';
import { TableRegion } from './TableRegion';
import { useCopy } from './use-copy';
import { readVisibleTable } from './visible-table';
import type { ReactNode } from 'react';
import type { CountsWanted } from '../../shared/ipc/counts-wanted';
import type { TitledFigure } from '../../shared/narrative/figure-title';
import type { CopiedAs } from './PictureButtons';

interface Props {
  readonly label: string;
  /** What the table is narrowed to; null where it counts everybody. */
  readonly filterLabel?: string | null;
  /** Where the figures come from, and their span where that is not one year. */
  readonly origin?: Pick<TitledFigure, 'source' | 'span'>;
  /** The same figures as a picture, where there is one. */
  readonly picture?: CopiedAs | null;
  /** Which counts stand in it, for the list of what has left; null for ratios, gaps and words. */
  readonly counts?: CountsWanted | null;
  readonly children: ReactNode;
}

/** A table of figures that can be copied as it stands, with whose figures they are. */
export const CopyableTable = ({
  label,
  filterLabel = null,
  origin = {},
  picture = null,
  counts = null,
  children,
}: Props) => {
  const { status, year, version } = useSelection();
  const place = useRef<HTMLDivElement>(null);
  const { isBusy, copy } = useCopy();
  const copyTable = async (): Promise<string> => {
    const table = place.current?.querySelector('table') ?? null;
    if (table === null) return 'There is no table to copy.';
    const about = {
      what: label,
      organisation: status.organisation ?? 'Your organisation',
      year: year ?? 0,
      version,
      filterLabel,
      ...origin,
    };
    const { headings, rows } = readVisibleTable(table);
    await call('copy.table', {
      title: `${figureTitle(about)}. ${figureOrigin(about)}`,
      year,
      version,
      counts,
      headings: [...headings],
      rows: rows.map((row) => [...row]),
    });
    return `Copied: ${figureTitle(about)}.`;
  };
  return (
    <div ref={place}>
      <TableRegion label={label}>{children}</TableRegion>
      <p className="copy-tools no-print">
        <button
          type="button"
          className="button-quiet"
          aria-label={`Copy table: ${label}`}
          disabled={isBusy}
          onClick={() => {
            copy(copyTable);
          }}
        >
          Copy table
        </button>
        {picture === null ? null : <PictureButtons {...picture} />}
      </p>
    </div>
  );
};
