import { useState } from 'react';
import { Link } from 'wouter';
import { formatCount } from '../../../shared/narrative/format';
import { useCourses } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { HelpHeading } from '../../components/HelpHeading';
import { ErrorNotice } from '../../components/ErrorNotice';
import { plural } from '../../components/format';
import { SearchField } from '../../components/SearchField';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { CourseClassChoice } from './CourseClassChoice';
import type { CourseEntry } from '../../../shared/ipc/replies/words';

/** More rows than this are slow to read; the search finds the rest. */
const mostShown = 50;
const caption = 'Courses and whether they are mandatory';

const Table = ({ courses }: { readonly courses: readonly CourseEntry[] }) => {
  const hasRows = courses.some(({ rows }) => rows !== null);
  return (
    <TableRegion label={caption}>
      <table className="data-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <TableHead headings={['Course', 'Class', ...(hasRows ? [{ number: 'Completed or attended' }] : [])]} />
        <tbody>
          {courses.map((entry) => (
            <tr key={entry.course}>
              <th scope="row">{entry.course}</th>
              <td>
                <CourseClassChoice entry={entry} />
                {entry.isMixed ? <span className="quiet small"> Some rows are classed the other way.</span> : null}
              </td>
              {hasRows ? <td className="n">{formatCount(entry.rows)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};

interface FindProps {
  readonly sought: string;
  readonly onChange: (sought: string) => void;
}

const Find = ({ sought, onChange }: FindProps) => (
  <div className="filters narrow">
    <SearchField id="course-sought" label="Find a course" sought={sought} onSeek={onChange} />
  </div>
);

/** The courses that are held, each classed once; a class can be changed later, and undone. */
export const Courses = () => {
  const { version } = useSelection();
  const { data, error } = useCourses(version);
  const [sought, setSought] = useState('');
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined || data.courses.length === 0) return null;
  const found = data.courses.filter(({ course }) => course.toLowerCase().includes(sought.trim().toLowerCase()));
  const open = data.courses.filter((entry) => entry.class === null).length;
  return (
    <section>
      <HelpHeading title="Courses: mandatory or not" page="indicator-4" />
      <p>
        Non-mandatory courses count for <Link href="/indicators/4">indicator 4</Link> and for learning on the{' '}
        <Link href="/experts">Experts page</Link>: both change with a class. It holds for every file here and for the
        next one.
        {open === 0 ? '' : ` ${plural(open, 'course')} not classed yet: until then both figures wait.`}
      </p>
      <Find sought={sought} onChange={setSought} />
      <p className="quiet" role="status">
        {plural(Math.min(found.length, mostShown), 'course')} shown of {formatCount(data.courses.length)}
      </p>
      <Table courses={found.slice(0, mostShown)} />
    </section>
  );
};
