import { helpNames } from '../../../shared/help/help-names';
import { Page } from '../../components/Page';
import { PrintButton } from './PrintButton';
import { Related } from './Related';
import type { GuidePage, GuideSection } from '../../../shared/help/article';
import type { ReactNode } from 'react';

const Section = ({ heading, paragraphs = [], steps = [], points = [] }: GuideSection) => (
  <section>
    <h2>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {steps.length === 0 ? null : (
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    {points.length === 0 ? null : (
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )}
  </section>
);

interface Props {
  readonly page: GuidePage;
  readonly before: ReactNode;
}

/** One task, step by step. */
export const GuideArticle = ({ page, before }: Props) => (
  <Page title={helpNames[page.id].title} lede={page.lede} before={before} tools={<PrintButton />}>
    <div className="help-article">
      {page.sections.map((section) => (
        <Section key={section.heading} {...section} />
      ))}
      <Related pages={page.related} />
    </div>
  </Page>
);
