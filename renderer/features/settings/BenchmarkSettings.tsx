import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import { benchmarkTitle } from '../../../shared/narrative/setting-lines';
import { nationalBenchmarks } from '../../../shared/reference/benchmarks';
import { isSameFigure } from '../../../shared/reference/own-benchmarks';
import { BenchmarkForm } from './BenchmarkForm';
import { BenchmarkTable } from './BenchmarkTable';
import { SettingSection } from './SettingSection';
import { draftOf, emptyDraft, readDraft } from './benchmark-draft';
import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import type { OwnBenchmark } from '../../../shared/reference/own-benchmarks';
import type { FieldErrors, PartProps } from './settings-form';

interface Props extends PartProps {
  readonly imported: readonly ImportedBenchmark[];
}

/** The figures that stand beside the trust's own: built in, from files, and typed in here. */
export const BenchmarkSettings = ({ form, onChange, errors, imported }: Props) => {
  const [draft, setDraft] = useState(emptyDraft);
  const [edited, setEdited] = useState<OwnBenchmark | null>(null);
  const [draftErrors, setDraftErrors] = useState<FieldErrors>({});
  const own = form.ownBenchmarks;
  const without = (figure: OwnBenchmark | null) => own.filter((one) => figure === null || !isSameFigure(one, figure));
  const start = (figure: OwnBenchmark | null) => {
    setEdited(figure);
    setDraft(figure === null ? emptyDraft : draftOf(figure));
    setDraftErrors({});
  };
  const add = () => {
    const rest = without(edited);
    const { figure, errors: found } = readDraft(draft, [...rest, ...imported]);
    setDraftErrors(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) document.getElementById(wrong)?.focus();
    if (figure === null) return;
    onChange({ ownBenchmarks: [...rest, figure] });
    start(null);
  };
  return (
    <SettingSection
      item="benchmark"
      usual="the built-in national figures"
      isDefault={own.length === 0}
      onReset={() => {
        onChange({ ownBenchmarks: [] });
        start(null);
      }}
    >
      <p>
        The newest national figure up to a year stands beside the trust’s own. A figure that you add comes before a
        built-in one of the same year. A whole list is quicker to import as a file of benchmark figures.
      </p>
      {own.length === 0 ? null : (
        <BenchmarkTable
          caption="Added here"
          figures={own}
          tools={(figure) => (
            <>
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  start(figure);
                  document.getElementById('benchmark-view')?.focus();
                }}
              >
                Edit<span className="nhsuk-u-visually-hidden"> {benchmarkTitle(figure)}</span>
              </button>{' '}
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  onChange({ ownBenchmarks: without(figure) });
                  start(null);
                }}
              >
                Remove<span className="nhsuk-u-visually-hidden"> {benchmarkTitle(figure)}</span>
              </button>
            </>
          )}
        />
      )}
      {imported.length === 0 ? null : (
        <BenchmarkTable caption="From imported files; to change one, import its file again" figures={imported} />
      )}
      <Details>
        <Details.Summary>The {nationalBenchmarks.length} built-in national figures</Details.Summary>
        <Details.Text>
          <BenchmarkTable caption="Built in" figures={nationalBenchmarks} />
        </Details.Text>
      </Details>
      <BenchmarkForm
        draft={draft}
        errors={{ ...errors, ...draftErrors }}
        isEdit={edited !== null}
        onChange={setDraft}
        onAdd={add}
        onCancel={() => {
          start(null);
        }}
      />
    </SettingSection>
  );
};
