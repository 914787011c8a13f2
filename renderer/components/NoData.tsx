import { Link } from 'wouter';
import { Page } from './Page';

interface Props {
  readonly title: string;
  /** What would be here. */
  readonly what: string;
}

/** A page that needs data before it can say anything. */
export const NoData = ({ title, what }: Props) => (
  <Page title={title} lede={what}>
    <div className="banner is-plain">
      <p>
        There is no data yet. <Link href="/import">Import your files</Link>, or{' '}
        <Link href="/">try the example trust</Link>.
      </p>
    </div>
  </Page>
);
