import { formatPercent } from '../../../shared/narrative/format';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { TableRegion } from '../../components/TableRegion';
import { plural } from '../../components/format';
import { useImport } from './import-context';
import { choiceNow, withColumn } from './table-choice';
import type { ColumnMapping } from '../../../shared/dataset/extract-types';
import type { FilePreview } from '../../../shared/ipc/replies';

const notNeeded = 'not needed';

const emptyWords = ({ use }: ColumnMapping): string =>
  use.kind === 'identity' ? 'Left out: it names people or is free text' : 'Not needed';

/** A column that names people may only serve as a number that becomes a code. */
const optionsFor = (preview: FilePreview, mapping: ColumnMapping) => {
  const fields = preview.fields.filter(({ isPersonal }) => mapping.use.kind !== 'identity' || isPersonal);
  const listed = fields.map(({ field, label }) => ({ value: field, label }));
  // Columns of survey years have words of their own and stay what they are.
  const { use } = mapping;
  const isListed = use.kind !== 'field' || listed.some(({ value }) => value === use.field);
  return [
    { value: notNeeded, label: emptyWords(mapping) },
    ...(isListed ? [] : [{ value: use.field, label: use.label }]),
    ...listed,
  ];
};

const Row = ({ preview, mapping }: { readonly preview: FilePreview; readonly mapping: ColumnMapping }) => {
  const { choose } = useImport();
  const now = choiceNow(preview);
  const name = mapping.header === '' ? `Column ${mapping.column}` : mapping.header;
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
        {isField ? `${formatPercent(mapping.confidence * 100).replace('.0', '')}. ` : ''}
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
      <thead>
        <tr>
          <th scope="col">In the file</th>
          <th scope="col">Read as</th>
          <th scope="col">How sure, and why</th>
          <th scope="col">For example</th>
        </tr>
      </thead>
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
