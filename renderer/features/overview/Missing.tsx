import { Link } from 'wouter';
import type { YearReport } from '../../../shared/report/types/year-report.types';

/** The indicators without figures, and which files would give them. */
export const Missing = ({ report }: { readonly report: YearReport }) =>
  report.missing.length === 0 ? null : (
    <section>
      <h2>Not held yet</h2>
      <ul>
        {report.missing.map(({ indicator, sentence }) => (
          <li key={indicator}>{sentence}</li>
        ))}
      </ul>
      <p>
        <Link href="/import">Import files for this year&nbsp;›</Link>
      </p>
    </section>
  );
