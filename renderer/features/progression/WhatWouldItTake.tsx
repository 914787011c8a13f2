import { percentNeeded, project } from '../../../shared/indicators/progression/projection';
import { formatPercent } from '../../../shared/narrative/format';
import {
  neededSentence,
  projectionFormula,
  projectionSentence,
} from '../../../shared/narrative/progression/projection-words';
import { HelpHeading } from '../../components/HelpHeading';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { plural } from '../../components/format';
import { Slider } from '../../components/Slider';
import { ProjectionTable } from './ProjectionTable';
import { startsOf, supposedOf } from './starting-choice';
import type { Choosing } from './choices';
import type { Start } from './starting-choice';
import type { Supposition } from '../../../shared/indicators/progression/projection';
import type { Version } from '../../../shared/reference/settings';
import type { CopiedAs } from '../../components/PictureButtons';
import type { ModelEmployerReport } from '../../../shared/report/types/progression-report.types';

interface SlidersProps {
  readonly start: Start;
  readonly targetPercent: number;
  readonly to: number;
  readonly suppose: Supposition;
  readonly onSuppose: (suppose: Supposition) => void;
  readonly picture: CopiedAs['picture'];
}

const Sliders = ({ start, targetPercent, to, suppose, onSuppose, picture }: SlidersProps) => {
  const { now, most } = start;
  const projection = project(now, targetPercent, suppose);
  const needed =
    projection.years.length === 1 ? null : neededSentence(percentNeeded(now, targetPercent, suppose, to), now.year, to);
  return (
    <div className="progression-columns">
      <div>
        <Slider
          label="Appointments to the band in a year"
          value={suppose.appointments}
          most={most}
          words={plural(suppose.appointments, 'appointment')}
          onChange={(appointments) => {
            onSuppose({ ...suppose, appointments });
          }}
        />
        <Slider
          label="Share of them BME"
          value={suppose.bmePercent}
          most={100}
          words={`${String(suppose.bmePercent)}%`}
          onChange={(bmePercent) => {
            onSuppose({ ...suppose, bmePercent });
          }}
        />
        <Slider
          label="Leavers from the band in a year"
          value={suppose.leavers}
          most={most}
          words={plural(suppose.leavers, 'leaver')}
          onChange={(leavers) => {
            onSuppose({ ...suppose, leavers });
          }}
        />
        <p className="take-answer" role="status">
          <strong>{projectionSentence(suppose, targetPercent, projection, to)}</strong> {needed}
        </p>
      </div>
      <ProjectionTable years={projection.years} band={start.label} picture={picture} />
    </div>
  );
};

interface Props extends Choosing {
  readonly path: ModelEmployerReport;
  readonly version: Version;
}

/** A plain projection of one band with three sliders. It starts from shown counts only, so a hidden band cannot be chosen. */
export const WhatWouldItTake = ({ path, version, choices, onChoose }: Props) => {
  const starts = startsOf(path);
  const start = starts.find(({ label }) => label === choices.band) ?? starts[0];
  const targetPercent = path.targetBme.percent;
  return (
    <section>
      <HelpHeading title="What would it take?" page="what-would-it-take" />
      {start === undefined || targetPercent === null ? (
        <p>Too few to say: no senior band of this year shows the counts that a projection starts from.</p>
      ) : (
        <>
          <div className="take-band">
            <ChoiceSelect
              label="Band"
              value={start.label}
              options={starts.map(({ label }) => ({ value: label, label }))}
              onChoose={(band) => {
                onChoose({ band });
              }}
            />
            <span className="quiet">
              {start.words} Target: {formatPercent(targetPercent)}.
            </span>
          </div>
          <Sliders
            start={start}
            targetPercent={targetPercent}
            to={path.to}
            suppose={supposedOf(start, targetPercent, choices)}
            onSuppose={(suppose) => {
              onChoose({ supposed: { ...choices.supposed, [start.label]: suppose } });
            }}
            picture={{
              kind: 'projection',
              band: start.label,
              ...supposedOf(start, targetPercent, choices),
              year: path.year,
              version,
            }}
          />
          <p className="quiet after-buttons">How it is worked out:</p>
          <ul className="quiet">
            {projectionFormula(path.baselineYear).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
