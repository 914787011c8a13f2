import { Details } from 'nhsuk-react-components';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ConfirmedChange } from '../../components/ConfirmedChange';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { formatInstant, listWords, plural } from '../../components/format';
import { Differences } from '../importing/FileDetails';
import { tableWords } from '../importing/place-words';
import { leftOutWords, rowsWords } from '../importing/row-words';
import { SaveRows } from '../importing/SaveRows';
import { ColumnsRead } from './ColumnsRead';
import type { ReactNode } from 'react';
import type { ImportNumbers, ImportRecord } from '../../../shared/ipc/replies/imports';

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

interface NamedImport {
  readonly record: ImportRecord;
  /** What tells it apart from other imports of the same file. */
  readonly name: string;
}

const UndoImport = ({ record, name }: NamedImport) => {
  const undoing = useChange('imports.undo');
  const show = useToast();
  return (
    <ConfirmedChange
      title={`Undo the import of ${name}?`}
      confirm="Undo the import"
      button={(ask) => (
        <button type="button" className="button-quiet" onClick={ask}>
          Undo this import<span className="nhsuk-u-visually-hidden"> of {name}</span>
        </button>
      )}
      error={undoing.error}
      onConfirm={() => {
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
        Its figures leave the workbench, and so do rows of other files that were added to it. The files themselves are
        not touched, and you can import them again. Actions are kept.
      </p>
    </ConfirmedChange>
  );
};

interface NoticedProps extends NamedImport {
  readonly numbers: ImportNumbers;
}

/** What was noticed, what differs, which rows wait to be corrected. */
const Noticed = ({ record, name, numbers }: NoticedProps) => {
  const Heading = record.addsTo === null ? 'h4' : 'h6';
  return (
    <>
      {numbers.warnings.length === 0 ? null : (
        <Details>
          <Details.Summary>
            {numbers.warnings.length === 1
              ? 'One thing worth knowing'
              : `${String(numbers.warnings.length)} things worth knowing`}
            <span className="nhsuk-u-visually-hidden"> about {name}</span>
          </Details.Summary>
          <Details.Text>
            <ul>
              {numbers.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Details.Text>
        </Details>
      )}
      {numbers.setAside === 0 || record.kind === 'annual_return' ? null : (
        <div>
          <Heading>{plural(numbers.setAside, 'row')} set aside</Heading>
          <SaveRows source={{ importId: record.importId }} fileName={name} />
        </div>
      )}
      <Differences differences={numbers.differences} name={name} />
    </>
  );
};

type Fact = readonly [name: string, value: ReactNode];

const rowFacts = (numbers: ImportNumbers | null): readonly Fact[] =>
  numbers === null
    ? []
    : [
        ['Rows', rowsWords(numbers)],
        ['Rows left out', leftOutWords(numbers)],
      ];

const factsOf = (record: ImportRecord): readonly Fact[] => [
  ['What it is', record.kindLabel],
  record.addsTo === null
    ? ['Years', <Years key="years" record={record} />]
    : ['Use', 'its rows are counted together with those of the file above'],
  ...rowFacts(record.numbers),
  ['Where', tableWords(record.fileName, record.sheet, record.headerRow)],
  ['File fingerprint', <code key="hash">{record.fileHash.slice(0, 16)}</code>],
];

interface ImportCardProps extends NamedImport {
  /** Files whose rows are added to this one. */
  readonly additions: readonly NamedImport[];
}

export const ImportCard = ({ record, name, additions }: ImportCardProps) => (
  <section className="file-card" aria-label={name}>
    <div className="spread">
      {record.addsTo === null ? <h3 className="flush">{name}</h3> : <h5 className="flush">{name}</h5>}
      <span className="quiet">imported {formatInstant(record.importedAt)}</span>
      <span className="grow" />
      <UndoImport record={record} name={name} />
    </div>
    <Facts isWide facts={factsOf(record)} />
    <ColumnsRead record={record} name={name} />
    {record.numbers === null ? null : <Noticed record={record} name={name} numbers={record.numbers} />}
    {additions.length === 0 ? null : (
      <div className="stack">
        <h4>Added to it</h4>
        {additions.map((addition) => (
          <ImportCard key={addition.record.importId} {...addition} additions={[]} />
        ))}
      </div>
    )}
  </section>
);
