import { ChoiceSelect } from '../../components/ChoiceSelect';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { plural } from '../../components/format';
import { columnName, unreadWords } from './column-words';
import { useImport } from './import-context';
import { sureWords } from './row-words';
import { choiceNow, withColumn } from './table-choice';
import type { ColumnMapping } from '../../../shared/dataset/extract-types';
import type { FilePreview } from '../../../shared/ipc/replies/imports';

const notNeeded = 'not needed';

/** A column that names people may only serve as a number that becomes a code. */
const optionsFor = (preview: FilePreview, mapping: ColumnMapping) => {
  const fields = preview.fields.filter(({ isPersonal }) => mapping.use.kind !== 'identity' || isPersonal);
  const listed = fields.map(({ field, label }) => ({ value: field, label }));
  // Columns of survey years have words of their own and stay what they are.
  const { use } = mapping;
  const isListed = use.kind !== 'field' || listed.some(({ value }) => value === use.field);
  return [
    { value: notNeeded, label: unreadWords(mapping) },
    ...(isListed ? [] : [{ value: use.field, label: use.label }]),
    ...listed,
  ];
};

const Row = ({ preview, mapping }: { readonly preview: FilePreview; readonly mapping: ColumnMapping }) => {
  const { choose } = useImport();
  const now = choiceNow(preview);
  const name = columnName(mapping);
  const isField = mapping.use.kind === 'field';
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="quiet">
          {' '}
          <span className="nhsuk-u-visually-hidden">column </span>
          {mapping.column}
        </span>
      </th>
      <td>
        <ChoiceSelect
          label={`${name}, column ${mapping.column}, is read as`}
          isLabelHidden
          value={mapping.use.kind === 'field' ? mapping.use.field : notNeeded}
          options={optionsFor(preview, mapping)}
          onChoose={(value) => {
            if (now === null) return;
            const field = value === notNeeded ? null : value;
            void choose(preview.previewId, withColumn(preview, now, mapping.column, field));
          }}
        />
      </td>
      <td>
        {isField ? `${sureWords(mapping.confidence)}. ` : ''}
        <span className="quiet">{mapping.reason}</span>
      </td>
      <td className="quiet">{mapping.samples.join(' · ')}</td>
    </tr>
  );
};

interface ColumnsProps {
  readonly preview: FilePreview;
  readonly name: string;
}

const ColumnTable = ({ preview, name }: ColumnsProps) => (
  <TableRegion label={`Columns of ${name}`}>
    <table className="data-table columns-table">
      <TableHead headings={['In the file', 'Read as', 'How sure, and why', 'For example']} />
      <tbody>
        {preview.columns.map((mapping) => (
          <Row key={mapping.column} preview={preview} mapping={mapping} />
        ))}
      </tbody>
    </table>
  </TableRegion>
);

/** What became of each column of an extract, and the choice to read it otherwise. */
export const Columns = ({ preview, name }: ColumnsProps) => {
  if (preview.columns.length === 0) return null;
  const used = preview.columns.filter(({ use }) => use.kind === 'field').length;
  const left = preview.columns.filter(({ use }) => use.kind === 'identity').length;
  return (
    <>
      <h3>
        {plural(used, 'column')} read
        {left === 0
          ? ''
          : `, ${String(left)} left out because ${left === 1 ? 'it names people or is' : 'they name people or are'} free text`}
      </h3>
      <ColumnTable preview={preview} name={name} />
    </>
  );
};
