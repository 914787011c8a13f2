import { describe, expect, it } from 'vitest';
import { route } from '../../../electron/main/router';
import type { MainHandlers } from '../../../electron/main/router';
import { appOrigin } from '../../../electron/security/app-scheme';
import { isOwnSender } from '../../../electron/security/policy';
import { channels } from '../../../shared/ipc/channels';
import type { Channel } from '../../../shared/ipc/channels';
import { requests } from '../../../shared/ipc/contract';

const own = { webContentsId: 7, isMainFrame: true, origin: appOrigin };
const isAllowed = (sender: typeof own): boolean => isOwnSender(sender, 7);

const recording = (reached: string[]): MainHandlers =>
  Object.fromEntries(
    channels.map((channel) => [
      channel,
      () => {
        reached.push(channel);
        return Promise.resolve({ ok: true, value: null });
      },
    ]),
  ) as unknown as MainHandlers;

const badPayloads: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  [],
  { unexpected: true },
  { year: 'this year' },
  { id: 5 },
];

describe.each(channels)('%s', (channel: Channel) => {
  it.each(badPayloads.map((payload) => [JSON.stringify(payload) ?? 'undefined', payload]))(
    'refuses the payload %s before any handler sees it',
    async (_name, payload) => {
      const reached: string[] = [];
      const result = await route(channel, payload, own, isAllowed, recording(reached));
      expect(result).toMatchObject({ ok: false, error: { code: 'bad_request' } });
      expect(reached).toEqual([]);
    },
  );

  it.each([
    ['another window', { ...own, webContentsId: 8 }],
    ['a frame inside the page', { ...own, isMainFrame: false }],
    ['another origin', { ...own, origin: 'https://example.org' }],
  ])('refuses %s', async (_name, sender) => {
    const reached: string[] = [];
    const result = await route(channel, {}, sender, isAllowed, recording(reached));
    expect(result).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
    expect(reached).toEqual([]);
  });
});

describe('the boundary', () => {
  it('has a schema for every channel and no other', () => {
    expect(Object.keys(requests).sort()).toEqual([...channels].sort());
  });

  it('refuses a field that is too much', () => {
    expect(requests['imports.undo'].safeParse({ importId: 1, path: '/etc/passwd' }).success).toBe(false);
    expect(requests['imports.undo'].safeParse({ importId: 1 }).success).toBe(true);
  });

  it('takes the tables of as many files as can be chosen, and the words of any cell', () => {
    const previewIds = Array.from({ length: 120 }, (_, at) => `p${String(at)}`);
    const imports = previewIds.map((previewId) => ({ previewId, answers: {}, sameYear: 'ask' }));
    expect(requests['import.commit'].safeParse({ jobId: 'j', imports }).success).toBe(true);
    expect(requests['import.discard'].safeParse({ previewIds }).success).toBe(true);
    const words = 'long-winded '.repeat(80);
    const answers = { [`cases:${words}`]: 'yes' };
    expect(requests['import.answer'].safeParse({ previewId: 'p', answers, choice: null }).success).toBe(true);
    const change = { system: 'staff_record', original: words, from: 'unknown', to: 'white' };
    expect(requests['translations.change'].safeParse(change).error).toBeUndefined();
  });

  it('turns whatever is thrown into a typed error without its text', async () => {
    const handlers = {
      ...recording([]),
      'status.get': () => Promise.reject(new Error('secret 10000526')),
    } as MainHandlers;
    const result = await route('status.get', {}, own, isAllowed, handlers);
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('10000526');
  });
});
