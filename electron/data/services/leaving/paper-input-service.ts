import type { Audience } from '../../../../shared/releases/release.types';
import { usualAudience } from '../../../../shared/releases/usual-audience';
import type { PaperPreview } from '../../../../shared/paper/paper-preview.types';
import { generatedSummary, isSummaryOutdated, startingChoices } from '../../../../shared/paper/paper-choices';
import type { Version } from '../../../../shared/reference/settings';
import { datesOfYear } from '../../../../shared/report/settings-record';
import { startCaptions } from '../../../exporting/board-paper/captions';
import { describePaper } from '../../../exporting/board-paper/describe-paper';
import type { PaperInput } from '../../../exporting/paper-input';
import { paperPictures } from '../../../exporting/pictures/paper-pictures';
import { findOrganisation, profileOfShown } from '../../queries/organisations';
import { readChoices } from '../../queries/leaving/paper-choices';
import { readSettings } from '../../queries/settings';
import { shownActions } from '../actions/action-service';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';
import { ledgerReport } from '../actions/ledger-service';
import { lockNotes, settingsOfPaper } from '../year/lock-notes';
import { paperPages } from './paper-service';
import { rememberedShortly } from '../../remembered';
import { yearReport } from '../reports/report-service';

interface PaperWanted {
  readonly year: number;
  readonly version: Version;
  /** Not said: whom the version is for. */
  readonly audience?: Audience | undefined;
}

/** Everything the documents of a year and version are made from: the same report objects as the screens. */
export const paperInput = (
  context: ServiceContext,
  appVersion: string,
  { year, version, audience }: PaperWanted,
): PaperInput & Required<Pick<PaperInput, 'choices'>> => {
  const { db } = context;
  const report = yearReport(db, year, version);
  const organisation = findOrganisation(db);
  return {
    report,
    audience,
    pages: paperPages(db, report),
    actions: shownActions(context, version).actions,
    ledger: ledgerReport(context, version, year),
    choices:
      organisation === null ? startingChoices : readChoices(db, { organisationId: organisation.id, year, version }),
    settings: settingsOfPaper(db, year, version),
    dates: datesOfYear(readSettings(db).yearDates, year),
    ...lockNotes(db, year, version),
    profile: profileOfShown(db),
    preparedOn: isoNow(context).slice(0, 10),
    appVersion,
  };
};

/** The paper as it would be exported now; its charts as drawings, since only Word needs them as pixels. */
export const paperPreview = (context: ServiceContext, wanted: PaperWanted): PaperPreview => {
  const { year, version, audience = usualAudience[version] } = wanted;
  const name = `paper preview: ${[year, version, audience, isoNow(context).slice(0, 10)].join(' ')}`;
  return rememberedShortly(context.db, name, () => makePreview(context, wanted));
};

const makePreview = (context: ServiceContext, wanted: PaperWanted): PaperPreview => {
  const { year } = wanted;
  const input = paperInput(context, '', wanted);
  const pictures = paperPictures(input, () => new Uint8Array());
  const { summary } = input.choices;
  const generated = generatedSummary(input.report);
  return {
    year,
    choices: input.choices,
    generatedSummary: generated,
    isSummaryOutdated: summary !== null && isSummaryOutdated(summary, generated),
    sections: describePaper({ input, pictures, captions: startCaptions() }).map(({ id, title, blocks }) => ({
      id,
      title,
      blocks,
    })),
    pictures: Object.fromEntries([...pictures.byKey].map(([key, { svg }]) => [key, svg])),
  };
};
