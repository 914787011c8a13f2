import { Link } from 'wouter';
import { actionTemplates } from '../../../shared/actions/templates';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { newActionPath } from '../../components/AddAction';

/** Templates, each with its figure: measure and baseline are filled in from it. */
export const TemplateList = ({ year }: { readonly year: number }) => (
  <section className="after-table">
    <h2>Start from a template</h2>
    <p>Each fills in its measure, and its figure of {year} as the baseline. The words are for you to change.</p>
    <ul>
      {actionTemplates.map(({ id, title, ref }) => (
        <li key={id}>
          <Link href={newActionPath(ref, year, id)}>{title}</Link> <span className="quiet">{measureTitle(ref)}</span>
        </li>
      ))}
    </ul>
  </section>
);
