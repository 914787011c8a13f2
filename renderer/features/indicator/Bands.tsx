import { useState } from 'react';
import { bandSharePicture, bandsInOrder } from '../../../shared/charts/band-share-picture';
import { bandLabel, sectionLabels, sections } from '../../../shared/reference/bands';
import { SceneSvg } from '../../charts/SceneSvg';
import { screenWidth } from '../../charts/screen-width';
import { HelpHeading } from '../../components/HelpHeading';
import { AddAction } from '../../components/AddAction';
import { CopyPicture } from '../../components/CopyPicture';
import { Segmented } from '../../components/Segmented';
import { BandsTable } from './BandsTable';
import type { Section } from '../../../shared/reference/bands';
import type { YearReport } from '../../../shared/report/types/year-report.types';

interface Props {
  readonly report: YearReport;
  readonly isTable: boolean;
}

/** Indicator 1 band by band. The three parts of the workforce are never added together: a gap in one would hide behind another. */
export const Bands = ({ report, isTable }: Props) => {
  const [section, setSection] = useState<Section>('non-clinical');
  const held = sections.filter((each) => report.bands.some((band) => band.section === each));
  const options = held.map((each) => ({ value: each, label: sectionLabels[each] }));
  return (
    <section>
      <div className="spread section-head">
        <HelpHeading title="Band by band" page="indicator-1" />
        <Segmented legend="Part of the workforce" value={section} options={options} onChange={setSection} />
      </div>
      {isTable ? (
        <BandsTable report={report} section={section} />
      ) : (
        <>
          <div className="chart">
            <SceneSvg scene={bandSharePicture(report, section, screenWidth)} isFluid />
          </div>
          <CopyPicture
            what={`BME share by band, ${sectionLabels[section].toLowerCase()}`}
            picture={{ kind: 'bands', section, year: report.year, version: report.version }}
          />
        </>
      )}
      <AddAction
        year={report.year}
        starts={bandsInOrder(report, section).map(({ band }) => ({
          label: bandLabel(band),
          measure: { kind: 'band', section, band },
        }))}
      />
    </section>
  );
};
