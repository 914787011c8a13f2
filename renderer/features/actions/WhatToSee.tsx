import { whatToSeeSentences } from '../../../shared/narrative/actions/what-to-see-words';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';

interface Props {
  readonly baseline: MeasuredFigure;
  readonly target: number | null;
}

/** Beside the target: what the next figure would have to be, for anyone to say that it moved. Announced when the target changes. */
export const WhatToSee = ({ baseline, target }: Props) => (
  <section className="banner is-plain" aria-labelledby="what-to-see">
    <h3 id="what-to-see" className="flush">
      What we would need to see
    </h3>
    <div aria-live="polite">
      {whatToSeeSentences(baseline, target).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  </section>
);
