import { Radios } from 'nhsuk-react-components';
import { listWords } from '../../components/format';
import { useImport } from './import-context';
import type { ReviewedFile } from './import-state';

/** A year that is already held is asked about, never guessed. */
export const SameYear = ({ file }: { readonly file: ReviewedFile }) => {
  const { change } = useImport();
  const { previewId, years } = file.preview;
  const held = years.filter((year) => year.alreadyHeldBy !== null);
  if (held.length === 0) return null;
  const names = listWords([...new Set(held.map((year) => year.alreadyHeldBy ?? ''))]);
  const choose = (sameYear: 'replace' | 'keep_both') => () => {
    change(previewId, { sameYear });
  };
  return (
    <div className="questions">
      <Radios
        name={`${previewId}-same-year`}
        small
        legend={`${listWords(held.map((year) => year.year))} ${held.length === 1 ? 'is' : 'are'} already held, from ${names}`}
        hint="Both files stay in the workbench either way. You can change your mind on the Data page."
      >
        <Radios.Item value="replace" checked={file.sameYear === 'replace'} onChange={choose('replace')}>
          Use this file from now on
        </Radios.Item>
        <Radios.Item value="keep_both" checked={file.sameYear === 'keep_both'} onChange={choose('keep_both')}>
          Keep both, and go on using the figures already held
        </Radios.Item>
      </Radios>
    </div>
  );
};
