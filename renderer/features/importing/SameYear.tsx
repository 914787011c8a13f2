import { Radios } from 'nhsuk-react-components';
import { listWords } from '../../components/format';
import { useImport } from './import-context';
import { heldYears } from './import-state';
import type { ReviewedFile, SameYear as Choice } from './import-state';

/** A year that is already held is asked about, never guessed. */
export const SameYear = ({ file }: { readonly file: ReviewedFile }) => {
  const { change, state } = useImport();
  const { previewId, kind, years } = file.preview;
  const held = heldYears(file, 'files' in state ? state.files : [file]);
  if (held.length === 0) return null;
  const names = [...new Set(held.map(({ fileName }) => fileName))];
  // The figures of a return are whole; rows can be added only where one file holds every year.
  const canAdd = kind !== 'annual_return' && names.length === 1 && held.length === years.length;
  const choose = (sameYear: Choice) => () => {
    change(previewId, { sameYear });
  };
  return (
    <div className="questions">
      <Radios
        name={`${previewId}-same-year`}
        small
        legend={`${listWords(held.map((year) => year.year))} ${held.length === 1 ? 'is' : 'are'} already held, from ${listWords(names)}`}
        hint="Both files stay in the workbench either way. You can change your mind on the Data page."
      >
        <Radios.Item value="replace" checked={file.sameYear === 'replace'} onChange={choose('replace')}>
          Use this file from now on
        </Radios.Item>
        <Radios.Item value="keep_both" checked={file.sameYear === 'keep_both'} onChange={choose('keep_both')}>
          Keep both, and go on using the figures already held
        </Radios.Item>
        {canAdd ? (
          <Radios.Item value="add" checked={file.sameYear === 'add'} onChange={choose('add')}>
            Add these rows: the file is another part of the same year
          </Radios.Item>
        ) : null}
      </Radios>
    </div>
  );
};
