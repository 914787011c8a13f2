import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, wrap } from '../../../../electron/data/connection';
import { remembered, rememberedShortly } from '../../../../electron/data/remembered';
import { openTestServices } from '../test-services';
import type { TestServices } from '../test-services';

let services: TestServices;
beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

/** How often it is worked out when it is asked for before and after something happens. */
const timesWorkedOut = (happens: (db: ReturnType<typeof wrap>) => void): number => {
  const db = wrap(services.raw);
  let times = 0;
  const ask = (): number => remembered(db, 'a count', () => (times += 1));
  ask();
  ask();
  happens(db);
  ask();
  return times;
};

const insert = "INSERT INTO organisation (name) VALUES ('Sample')";

it('is worked out once while nothing changes', () => {
  expect(timesWorkedOut(() => undefined)).toBe(1);
});

it.each([
  ['this connection', (db: ReturnType<typeof wrap>): unknown => db.run(insert)],
  ['whoever holds it', (): unknown => services.raw.exec(insert)],
  [
    'another connection',
    (): void => {
      const other = connect(services.raw.name, { isReadOnly: false, key: null });
      other.exec(insert);
      other.close();
    },
  ],
])('is worked out anew after a change by %s', (_, change) => {
  expect(timesWorkedOut(change)).toBe(2);
});

it('stays after a change that no figure depends on', () => {
  expect(
    timesWorkedOut((db) => {
      db.runAside("INSERT INTO setting (key, value, changed_at) VALUES ('preferences', '{}', 'now')");
    }),
  ).toBe(1);
});

it('is not remembered in the middle of a change, which may be taken back', () => {
  const db = wrap(services.raw);
  const count = (): number =>
    remembered(db, 'organisations', () => Number(db.get('SELECT count(*) AS n FROM organisation')?.['n']));
  expect(() =>
    db.transaction(() => {
      db.run(insert);
      expect(count()).toBe(1);
      throw new Error('taken back');
    }),
  ).toThrow('taken back');
  expect(count()).toBe(0);
});

it('is told from what has another name', () => {
  const db = wrap(services.raw);
  expect([remembered(db, 'one', () => 1), remembered(db, 'two', () => 2), remembered(db, 'one', () => 3)]).toEqual([
    1, 2, 1,
  ]);
});

it('is worked out anew after any change where it holds the plan', () => {
  const db = wrap(services.raw);
  let times = 0;
  const ask = (): number => rememberedShortly(db, 'the plan', () => (times += 1));
  ask();
  ask();
  expect(times).toBe(1);
  db.runAside("INSERT INTO setting (key, value, changed_at) VALUES ('preferences', '{}', 'now')");
  ask();
  expect(times).toBe(2);
  db.run(insert);
  ask();
  expect(times).toBe(3);
});
