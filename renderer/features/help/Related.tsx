import { Link } from 'wouter';
import { helpPath } from '../../../shared/help/help-ids';
import { helpNames } from '../../../shared/help/help-names';
import type { HelpId } from '../../../shared/help/help-ids';

export const Related = ({ pages }: { readonly pages: readonly HelpId[] }) => (
  <section className="no-print">
    <h2>Read on</h2>
    <ul>
      {pages.map((id) => (
        <li key={id}>
          <Link href={helpPath(id)}>{helpNames[id].title}</Link>
        </li>
      ))}
    </ul>
  </section>
);
