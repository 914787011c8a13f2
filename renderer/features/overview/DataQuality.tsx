import { Link } from 'wouter';
import { qualityNotes } from '../../../shared/report/quality-notes';
import { useDataFacts } from '../../api/queries';
import { HelpHeading } from '../../components/HelpHeading';
import type { QualityTopic } from '../../../shared/report/quality-notes';
import type { YearReport } from '../../../shared/report/types/year-report.types';

interface Place {
  readonly path: string;
  readonly words: string;
}

/** Where a reader can look further or put it right; null where there is nothing more to see. */
const places: Readonly<Record<QualityTopic, Place | null>> = {
  unknown: null,
  set_aside: { path: '/data', words: 'See the rows' },
  by_hand: { path: '/translator', words: 'Check the translations' },
  hidden: { path: '/board-paper', words: 'What and why' },
  low_numbers: null,
  too_few: null,
  no_interval: { path: '/import', words: 'Import survey results' },
  definitions: null,
  missing: { path: '/import', words: 'Import files' },
};

/** What to know of the data behind the figures: unknowns, what was left aside or hidden, few people, breaks, and what is missing. */
export const DataQuality = ({ report }: { readonly report: YearReport }) => {
  const facts = useDataFacts({ year: report.year, version: report.version });
  return (
    <section className="card" aria-labelledby="data-quality">
      <HelpHeading id="data-quality" title="How good are the data?" page="figures-look-wrong" />
      {qualityNotes(report, facts.data ?? null).map(({ topic, sentence }) => {
        const place = places[topic];
        return (
          <p key={sentence} className="small">
            {sentence}
            {place === null ? null : (
              <>
                {' '}
                <Link href={place.path}>{place.words}&nbsp;›</Link>
              </>
            )}
          </p>
        );
      })}
    </section>
  );
};
