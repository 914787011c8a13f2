import type { IndicatorFigure } from '../../shared/indicators/figure';
import type { FigureWords } from '../../shared/report/year-report.types';

interface Props {
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
}

const toneOf = (figure: IndicatorFigure): string => {
  if (figure.finding !== 'unlikely_chance') return 'is-unsure';
  return figure.isAdverse === true ? 'is-adverse' : 'is-good';
};

/** What the numbers support, in words. The tint repeats the words and never stands alone. */
export const FindingChip = ({ figure, words }: Props) => (
  <>
    <span className={`chip ${toneOf(figure)}`}>{words.tag}</span>
    {figure.hasLowNumbers && figure.value !== null ? (
      <>
        {' '}
        <span className="chip is-unsure">low numbers</span>
      </>
    ) : null}
  </>
);
