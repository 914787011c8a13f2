import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { generatedSummary } from '../../../../shared/paper/paper-choices';
import type { EditedSummary, PaperChoices } from '../../../../shared/paper/paper-choices';
import { arrangeSections } from '../../../../shared/paper/paper-sections';
import { addEntry } from '../../queries/journal';
import { keptChoices, putChoices } from '../../queries/leaving/paper-choices';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { organisationOf } from '../year/lock-service';
import { yearReport } from '../reports/report-service';

interface Summarised {
  readonly text: string | null;
  readonly before: EditedSummary | null;
  readonly generated: string;
  readonly at: string;
}

/** The same words as before keep the day and the figures of then; the generated words typed again are no edit. */
const summaryNow = ({ text, before, generated, at }: Summarised): EditedSummary | null => {
  const typed = text?.trim() ?? '';
  if (typed === '' || typed === generated) return null;
  return before?.text === typed ? before : { text: typed, generated, at };
};

/** Keeps what was chosen and typed for a paper; undo brings back what was there. */
export const savePaper = (context: ServiceContext, wanted: Requests['paper.save']): Replies['paper.save'] => {
  refuseReadOnly(context);
  const { db } = context;
  const { year, version, sections, summary, recommendations } = wanted;
  // Asked first: without figures there is no paper, and the report says so.
  const generated = generatedSummary(yearReport(db, year, version));
  const key = { organisationId: organisationOf(db).id, year, version };
  db.transaction(() => {
    const before = keptChoices(db, key);
    const choices: PaperChoices = {
      sections: arrangeSections(sections),
      summary: summaryNow({
        text: summary,
        before: before?.summary ?? null,
        generated,
        at: isoNow(context),
      }),
      recommendations: recommendations.trim(),
    };
    putChoices(db, key, choices);
    addEntry(db, isoNow(context), `Change of the ${String(year)} paper`, { kind: 'put_paper', ...key, before });
  });
  return { year };
};
