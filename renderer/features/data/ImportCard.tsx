import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { useToast } from '../../app/toasts';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { formatInstant, listWords, plural } from '../../components/format';
import { formatCount } from '../../../shared/narrative/format';
import { Differences } from '../importing/FileDetails';
import { SaveRows } from '../importing/SaveRows';
import type { ImportRecord } from '../../../shared/ipc/replies';

const leftOut = (record: ImportRecord): string => {
  const reasons = Object.entries(record.rowsLeftOut).filter(([, rows]) => rows > 0);
  return reasons.length === 0 ? 'none' : reasons.map(([reason, rows]) => `${formatCount(rows)}: ${reason}`).join('; ');
};

const Years = ({ record }: { readonly record: ImportRecord }) => {
  const choosing = useChange('imports.choose');
  const show = useToast();
  return (
    <ul className="plain-list">
      {record.years.map(({ year, isInUse }) => (
        <li key={year}>
          {year}: {isInUse ? 'in use' : 'held, another file is used '}
          {isInUse ? null : (
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                choosing.mutate(
                  { importId: record.importId, year },
                  {
                    onSuccess: () => {
                      show({ text: `${String(year)} now uses ${record.fileName}.` });
                    },
                  },
                );
              }}
            >
              Use this file for {year}
            </button>
          )}
        </li>
      ))}
      {choosing.error === null ? null : <ErrorNotice error={choosing.error} />}
    </ul>
  );
};

const UndoImport = ({ record }: { readonly record: ImportRecord }) => {
  const [isAsking, setIsAsking] = useState(false);
  const undoing = useChange('imports.undo');
  const show = useToast();
  return (
    <>
      {undoing.error === null ? null : <ErrorNotice error={undoing.error} />}
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Undo this import<span className="nhsuk-u-visually-hidden"> of {record.fileName}</span>
      </button>
      {isAsking ? (
        <ConfirmDialog
          title={`Undo the import of ${record.fileName}?`}
          confirm="Undo the import"
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={() => {
            setIsAsking(false);
            undoing.mutate(
              { importId: record.importId },
              {
                onSuccess: ({ removedYears }) => {
                  show({
                    text:
                      removedYears.length === 0
                        ? 'The import was undone.'
                        : `The import was undone. No longer held: ${listWords(removedYears)}.`,
                  });
                },
              },
            );
          }}
        >
          <p>
            Its figures leave the workbench, and so do rows of other files that were added to it. The files themselves
            are not touched, and you can import them again. Actions are kept.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
};

interface ImportCardProps {
  readonly record: ImportRecord;
  /** Files whose rows are added to this one. */
  readonly additions: readonly ImportRecord[];
}

export const ImportCard = ({ record, additions }: ImportCardProps) => (
  <section
    className="file-card"
    aria-label={`${record.fileName}, ${record.kindLabel}, imported ${formatInstant(record.importedAt)}`}
  >
    <div className="spread">
      {record.addsTo === null ? (
        <h2 className="flush">{record.fileName}</h2>
      ) : (
        <h4 className="flush">{record.fileName}</h4>
      )}
      <span className="quiet">imported {formatInstant(record.importedAt)}</span>
      <span className="grow" />
      <UndoImport record={record} />
    </div>
    <Facts
      facts={[
        ['What it is', record.kindLabel],
        record.addsTo === null
          ? ['Years', <Years key="years" record={record} />]
          : ['Use', 'its rows are counted together with those of the file above'],
        ['Rows', `${formatCount(record.rowsRead)} read, ${formatCount(record.rowsAccepted)} used`],
        ['Rows left out', leftOut(record)],
        ['Where', `Sheet “${record.sheet}”, headings in row ${String(record.headerRow)}`],
        ['File fingerprint', <code key="hash">{record.fileHash.slice(0, 16)}</code>],
      ]}
    />
    {record.warnings.length === 0 ? null : (
      <Details>
        <Details.Summary>
          {record.warnings.length === 1
            ? 'One thing worth knowing'
            : `${String(record.warnings.length)} things worth knowing`}
        </Details.Summary>
        <Details.Text>
          <ul>
            {record.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Details.Text>
      </Details>
    )}
    {record.setAside === 0 || record.kind === 'annual_return' ? null : (
      <div>
        <h3>{plural(record.setAside, 'row')} set aside</h3>
        <SaveRows source={{ importId: record.importId }} fileName={record.fileName} />
      </div>
    )}
    <Differences differences={record.differences} name={record.fileName} />
    {additions.length === 0 ? null : (
      <div className="stack">
        <h3>Added to it</h3>
        {additions.map((addition) => (
          <ImportCard key={addition.importId} record={addition} additions={[]} />
        ))}
      </div>
    )}
  </section>
);
