import { useState } from 'react';
import { Link } from 'wouter';
import { formatCount } from '../../../shared/narrative/format';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords, plural } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { decisionLabels } from './translator-state';
import type { TranslationEntry } from '../../../shared/ipc/replies/words';
import type { EthnicGroup } from '../../../shared/reference/groups';

interface ChangeGroupProps {
  readonly entry: TranslationEntry;
  /** Of the page: this row is another one as soon as its group has changed. */
  readonly onUndo: () => void;
}

const ChangeGroup = ({ entry, onUndo }: ChangeGroupProps) => {
  const [to, setTo] = useState<EthnicGroup | null>(null);
  const changing = useChange('translations.change');
  const show = useToast();
  const { system, original, group } = entry;
  return (
    <>
      <ChoiceSelect
        label={`Read ${original} of the ${entry.systemLabel.toLowerCase()} as`}
        isLabelHidden
        value={group}
        options={ethnicGroups.map((one) => ({ value: one, label: groupLabels[one] }))}
        onChoose={(chosen) => {
          setTo(ethnicGroups.find((one) => one === chosen) ?? null);
        }}
      />
      {changing.error === null ? null : <ErrorNotice error={changing.error} />}
      {to === null || to === group ? null : (
        <ConfirmDialog
          title={`Read “${original}” as ${groupLabels[to]}?`}
          confirm={`Read it as ${groupLabels[to]}`}
          onClose={() => {
            setTo(null);
          }}
          onConfirm={() => {
            setTo(null);
            changing.mutate(
              { system, original, from: group, to },
              {
                onSuccess: ({ version }) => {
                  show({
                    text: `“${original}” is now read as ${groupLabels[to]}: version ${String(version)}.`,
                    action: { label: 'Undo', run: onUndo },
                  });
                },
              },
            );
          }}
        >
          <p>
            It is read as {groupLabels[group]} now. The change holds for{' '}
            {entry.rows === null ? 'every row' : plural(entry.rows, 'row')} with these words in files of the{' '}
            {entry.systemLabel.toLowerCase()}, and for the next file.{' '}
            {entry.figures.length === 0 ? '' : `It touches: ${listWords(entry.figures.map(({ label }) => label))}. `}
            You can undo it.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
};

const Figures = ({ figures }: Pick<TranslationEntry, 'figures'>) => (
  <>
    {figures.map(({ label, path }, at) => (
      <span key={label}>
        {at === 0 ? '' : ', '}
        {path === null ? label : <Link href={path}>{label}</Link>}
      </span>
    ))}
  </>
);

/** One row a translation; those that a person or a rule decided come first. */
export const Translations = ({ entries }: { readonly entries: readonly TranslationEntry[] }) => {
  const undo = useUndo();
  const hasRows = entries.some(({ rows }) => rows !== null);
  if (entries.length === 0) return null;
  return (
    <TableRegion label="Translations of ethnicity">
      <table className="data-table">
        <TableHead
          headings={[
            'Words in the file',
            'System',
            'Code',
            'Read as',
            'How it was decided',
            ...(hasRows ? [{ number: 'Rows' }] : []),
            'Touches',
          ]}
        />
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.system} ${entry.original} ${entry.group}`}>
              <th scope="row">{entry.original}</th>
              <td className="nowrap">{entry.systemLabel}</td>
              <td>{entry.code ?? '–'}</td>
              <td>
                <ChangeGroup entry={entry} onUndo={undo} />
              </td>
              <td className="nowrap">{decisionLabels[entry.decision]}</td>
              {hasRows ? <td className="n">{formatCount(entry.rows)}</td> : null}
              <td>
                <Figures figures={entry.figures} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
