import { useChange } from '../../api/queries';
import { useKept } from '../../app/kept-choices';
import { useToast } from '../../session/toasts';
import { useUndo } from '../../session/use-undo';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useScrollPlace } from '../../components/use-scroll-place';
import { useDrafts } from '../actions/drafts/drafts-context';
import { PaperWordsForm } from './PaperWordsForm';
import { PreviewBlocks } from './PreviewBlocks';
import { SectionList } from './SectionList';
import type { Version } from '../../../shared/reference/settings';
import type { PaperPreview, PreviewSection } from '../../../shared/paper/paper-preview.types';
import type { SectionChoice } from '../../../shared/paper/paper-sections';

const everything = 'all';

const Preview = ({ preview }: { readonly preview: PaperPreview }) => {
  const [chosen, choose] = useKept('paperSection');
  const region = useScrollPlace('down', chosen);
  const { sections, pictures } = preview;
  const named = sections.filter(({ id }) => id === chosen);
  const shown: readonly PreviewSection[] =
    chosen === everything ? sections : named.length > 0 ? named : sections.slice(0, 1);
  return (
    <section>
      <h2>Preview</h2>
      <ChoiceSelect
        label="Show"
        value={chosen === everything ? everything : (shown[0]?.id ?? '')}
        options={[
          { value: everything, label: 'The whole paper' },
          ...sections.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChoose={choose}
      />
      <div ref={region} className="paper-preview" role="region" aria-label="Preview of the paper">
        {shown.map(({ id, blocks }) => (
          <PreviewBlocks key={id} blocks={blocks} pictures={pictures} />
        ))}
      </div>
    </section>
  );
};

interface Props {
  readonly version: Version;
  readonly preview: PaperPreview;
}

/** What is in the paper and in which order, the words a person may write, and how it will read. */
export const PaperContents = ({ version, preview }: Props) => {
  const save = useChange('paper.save');
  const show = useToast();
  const undo = useUndo();
  const { year, choices } = preview;
  const { isReady } = useDrafts();
  const draftKey = `paper/${String(year)}/${version}`;
  const { summary, recommendations } = choices;
  // While a change is on its way, the next one goes on from it.
  const sections: readonly SectionChoice[] = save.isPending ? save.variables.sections : choices.sections;
  const put = (next: readonly SectionChoice[]): void => {
    save.mutate({ year, version, sections: [...next], summary: summary?.text ?? null, recommendations });
  };
  const saveWords = (words: { readonly summary: string | null; readonly recommendations: string }): Promise<boolean> =>
    save
      .mutateAsync({ year, version, sections: [...sections], ...words })
      .then(() => {
        show({ text: 'The words of the paper are saved.', action: { label: 'Undo', run: undo } });
        return true;
      })
      .catch(() => false);
  return (
    <>
      <div className="paper-cols">
        <section>
          <h2>Sections</h2>
          <p className="quiet">
            Tick what the paper holds. Move a section with its arrows, or with Alt and an arrow key.
          </p>
          <SectionList sections={sections} onChange={put} />
          {save.error === null ? null : <ErrorNotice error={save.error} />}
        </section>
        <Preview preview={preview} />
      </div>
      <PaperWordsForm
        key={`${draftKey} ${String(isReady)}`}
        draftKey={draftKey}
        preview={preview}
        isSaving={save.isPending}
        onSave={saveWords}
      />
    </>
  );
};
