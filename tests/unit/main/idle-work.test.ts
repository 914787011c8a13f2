import { beforeEach, expect, it } from 'vitest';
import { createIdleWork } from '../../../electron/data/idle-work';
import type { IdleWork } from '../../../electron/data/idle-work';

let about: string | null;
let did: string[];
let waiting: (() => void) | null;
let work: IdleWork;

beforeEach(() => {
  about = 'first';
  did = [];
  waiting = null;
  work = createIdleWork({
    about: () => about,
    steps: () => ['a', 'b'].map((name) => () => did.push(`${String(about)} ${name}`)),
    keep: () => {
      did.push('kept');
    },
    later: (next) => {
      waiting = next;
      return () => {
        waiting = null;
      };
    },
  });
});

/** The moment that was waited for. */
const pass = (): void => {
  const next = waiting;
  waiting = null;
  next?.();
};

it('does nothing before it is quiet, then a step at a time, and keeps what each has found', () => {
  work.postpone();
  expect(did).toEqual([]);
  pass();
  expect(did).toEqual(['first a', 'kept']);
  pass();
  expect(did).toEqual(['first a', 'kept', 'first b', 'kept']);
  expect(waiting).toBeNull();
});

it('goes on after a request where it was, and does nothing twice while nothing changes', () => {
  work.postpone();
  pass();
  work.pause();
  expect(waiting).toBeNull();
  work.postpone();
  pass();
  work.postpone();
  pass();
  expect(did.filter((one) => one !== 'kept')).toEqual(['first a', 'first b']);
});

it('keeps what requests have found, when all its own work is done', () => {
  work.postpone();
  pass();
  pass();
  did = [];
  work.postpone();
  pass();
  expect(did).toEqual(['kept']);
});

it('begins anew where there is other work, and waits where there can be none', () => {
  work.postpone();
  pass();
  about = null;
  pass();
  expect(did).toEqual(['first a', 'kept']);
  about = 'second';
  work.postpone();
  pass();
  pass();
  expect(did.filter((one) => one !== 'kept')).toEqual(['first a', 'second a', 'second b']);
});

it('leaves a step that fails to the page that asks for the same', () => {
  const failing = createIdleWork({
    about: () => 'data',
    steps: () => [
      () => {
        throw new Error('no data');
      },
      () => did.push('next'),
    ],
    keep: () => undefined,
    later: (next) => {
      waiting = next;
      return () => undefined;
    },
  });
  failing.postpone();
  pass();
  pass();
  expect(did).toEqual(['next']);
});
