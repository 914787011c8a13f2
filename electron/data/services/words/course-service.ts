import { changedId } from '../../../../shared/dataset/changed-translations';
import { systemOf } from '../../../../shared/dataset/extract-kinds';
import { valueKey } from '../../../../shared/dataset/tables/reading/value-questions';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { CourseEntry } from '../../../../shared/ipc/replies/words';
import type { CourseClass } from '../../../../shared/reference/outcomes-courses';
import type { Version } from '../../../../shared/reference/settings';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { classRows, listCourses, rowsOfCourse } from '../../queries/courses';
import type { CourseRows } from '../../queries/courses';
import { addEntry } from '../../queries/journal';
import { findOrganisation } from '../../queries/organisations';
import { readAnswers, writeAnswers } from '../../queries/settings';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

const system = systemOf('learning');

const classOf = (isMandatory: boolean | null): CourseClass | null => {
  if (isMandatory === null) return null;
  return isMandatory ? 'mandatory' : 'non_mandatory';
};

const coursesOf = (db: ReadableDb): readonly CourseRows[] => {
  const organisation = findOrganisation(db);
  return organisation === null ? [] : listCourses(db, organisation.id);
};

const entryOf = (all: readonly CourseRows[], version: Version): CourseEntry | null => {
  // The spelling of most rows stands for all; so does its class, where a file's categories disagree.
  const [first] = [...all].sort((a, b) => b.rows - a.rows);
  if (first === undefined) return null;
  return {
    course: first.course,
    class: classOf(first.isMandatory),
    isMixed: new Set(all.map(({ isMandatory }) => isMandatory)).size > 1,
    rows: version === 'public' ? null : all.reduce((sum, { rows }) => sum + rows, 0),
  };
};

/** Every course that somebody completed or attended in files in use, the unclassed first. Row counts are exact: the public version has none. */
export const listCourseClasses = (db: ReadableDb, version: Version): Replies['courses.list'] => {
  const byKey = new Map<string, CourseRows[]>();
  for (const one of coursesOf(db).filter(({ isInUse }) => isInUse)) {
    const key = valueKey(one.course);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const entries = [...byKey.values()].map((all) => entryOf(all, version)).filter((entry) => entry !== null);
  return {
    courses: entries.sort(
      (a, b) => Number(a.class !== null) - Number(b.class !== null) || a.course.localeCompare(b.course, 'en-GB'),
    ),
  };
};

/** Classes a course in every file that is held and for the next one. One transaction; undo puts back each row and the answer. */
export const changeCourseClass = (
  context: ServiceContext,
  { course, to }: Requests['courses.change'],
): Replies['courses.change'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const key = valueKey(course);
    const wanted = coursesOf(db).filter((one) => valueKey(one.course) === key && classOf(one.isMandatory) !== to);
    if (wanted.length === 0) {
      throw new WorkbenchFailure(
        'not_found',
        'This course is not held any more, or is already classed so. Nothing was changed.',
      );
    }
    const before = wanted.map((one) => ({
      importId: one.importId,
      isMandatory: one.isMandatory,
      rows: rowsOfCourse(db, one),
    }));
    for (const { importId, rows } of before) classRows(db, importId, rows, to === 'mandatory');
    const answers = readAnswers(db, system);
    const answerId = changedId('course', key);
    writeAnswers(db, system, { ...answers, [answerId]: to }, isoNow(context));
    addEntry(db, isoNow(context), `Change of class of “${course}”`, {
      kind: 'restore_course',
      before,
      answerId,
      answerBefore: answers[answerId] ?? null,
    });
    return { rows: before.reduce((sum, { rows }) => sum + rows.length, 0) };
  });
};
