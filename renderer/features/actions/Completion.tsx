import { Radios, Textarea } from 'nhsuk-react-components';
import { figureWithRange } from '../../../shared/narrative/actions/measure-words';
import { measureKey } from '../../../shared/measures/measure-key';
import { useMeasure } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { fieldId } from './action-form';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { ActionFormText } from './action-form';
import type { Change } from './fields';

interface ResultProps {
  readonly baseline: MeasuredFigure;
  readonly year: number;
}

/** The figure of the year that was chosen, so that one sees what is filled in. */
const Result = ({ baseline, year }: ResultProps) => {
  const { version } = useSelection();
  const reply = useMeasure({ key: measureKey(baseline.ref), year, version });
  const figure = reply.data?.figure;
  if (reply.isPending) return null;
  const isNew = figure?.holdsYear === true;
  return (
    <p aria-live="polite">
      {figure === undefined || !isNew
        ? `There is no such figure for ${String(year)}.`
        : `Result, ${String(year)}: ${figureWithRange(figure)}. It started at ${figureWithRange(baseline)} in ${String(baseline.year)}.`}
    </p>
  );
};

interface Props {
  readonly form: ActionFormText;
  readonly change: Change;
  readonly error: string | undefined;
  readonly baseline: MeasuredFigure;
}

/** What an action is completed with: its figure of a later year, or the reason why there is none. */
export const Completion = ({ form, change, error, baseline }: Props) => {
  const { status } = useSelection();
  const later = status.years.filter((year) => year > baseline.year);
  return (
    <section className="banner is-plain" id={fieldId('completion')} tabIndex={-1} aria-labelledby="completion-heading">
      <h3 id="completion-heading" className="flush">
        Measured result
      </h3>
      <p>An action is complete when its figure was measured again, not when something was delivered.</p>
      <Radios name="completion" legend="How it was completed" small {...(error === undefined ? {} : { error })}>
        <Radios.Item
          value="measured"
          checked={form.completion === 'measured'}
          disabled={later.length === 0}
          onChange={() => {
            change({ completion: 'measured', resultYear: form.resultYear || String(later.at(-1) ?? '') });
          }}
        >
          {later.length === 0
            ? `Its figure of a later year: no year after ${String(baseline.year)} is held yet`
            : 'Its figure of a later year'}
        </Radios.Item>
        <Radios.Item
          value="not_measured"
          checked={form.completion === 'not_measured'}
          onChange={() => {
            change({ completion: 'not_measured' });
          }}
        >
          There is no measured result
        </Radios.Item>
      </Radios>
      {form.completion === 'measured' && later.length > 0 ? (
        <>
          <ChoiceSelect
            label="Year of the result"
            value={form.resultYear}
            options={later.map((year) => ({ value: String(year), label: String(year) }))}
            onChoose={(resultYear) => {
              change({ resultYear });
            }}
          />
          <Result baseline={baseline} year={Number(form.resultYear)} />
        </>
      ) : null}
      {form.completion === 'not_measured' ? (
        <Textarea
          id="action-no-result"
          label="Why there is no measured result"
          rows={2}
          value={form.noResult}
          onChange={(event) => {
            change({ noResult: event.target.value });
          }}
        />
      ) : null}
    </section>
  );
};
