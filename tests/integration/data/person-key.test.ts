import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPersonKey, writePersonKey } from '../../../electron/data/queries/settings';
import { personKey } from '../../../electron/data/services/person-key';
import { openTestServices } from './test-services';
import type { TestServices } from './test-services';

let services: TestServices;

beforeEach(() => {
  services = openTestServices();
});
afterEach(() => {
  services.destroy();
});

describe('the key by which employee numbers are hashed', () => {
  it('is made once', () => {
    const first = personKey(services.context);
    expect(personKey({ ...services.context, newKey: () => 'another' })).toBe(first);
    expect(readPersonKey(services.context.db)).toBe(first);
  });

  it('is that of the command that was quicker, where two read their first files at once', () => {
    const { db } = services.context;
    const late = {
      ...db,
      transaction: <T>(work: () => T): T => {
        writePersonKey(db, 'theirs', '2026-04-04T09:00:00.000Z');
        return db.transaction(work);
      },
    };
    expect(personKey({ ...services.context, db: late, newKey: () => 'ours' })).toBe('theirs');
    expect(readPersonKey(db)).toBe('theirs');
  });
});
