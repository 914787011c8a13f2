import { exampleText } from '../../../shared/help/example';
import { helpNames } from '../../../shared/help/help-names';
import { Page } from '../../components/Page';
import { TableRegion } from '../../components/TableRegion';
import { PrintButton } from './PrintButton';
import { Related } from './Related';
import type { MethodPage } from '../../../shared/help/article';
import type { WorkedExample } from '../../../shared/help/example';
import type { ReactNode } from 'react';

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

const caption = 'The worked example, line by line';

const Example = ({ example }: { readonly example: WorkedExample }) => (
  <section className="help-example">
    <h2>A worked example</h2>
    <p>{example.given}</p>
    <TableRegion label={caption}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <tbody>
          {example.lines.map((line) => (
            <tr key={line.what}>
              <th scope="row">{line.what}</th>
              <td>{exampleText(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
    {example.sentence === null ? null : (
      <p>
        A page of the workbench would say: <q>{example.sentence}</q>
      </p>
    )}
  </section>
);

interface Props {
  readonly page: MethodPage;
  readonly before: ReactNode;
}

/** How one figure is worked out, always in the same order. */
export const MethodArticle = ({ page, before }: Props) => (
  <Page title={helpNames[page.id].title} lede={page.answers} before={before} tools={<PrintButton />}>
    <div className="help-article">
      <section>
        <h2>How it is worked out</h2>
        <Points points={page.working} />
      </section>
      <Example example={page.example} />
      <section>
        <h2>Which way is worse</h2>
        <p>{page.direction}</p>
      </section>
      <section>
        <h2>How to read it</h2>
        <Points points={page.reading} />
      </section>
      <section>
        <h2>What it does not say</h2>
        <Points points={page.notSaid} />
      </section>
      <p className="quiet">Source: {page.source}</p>
      <Related pages={page.related} />
    </div>
  </Page>
);
