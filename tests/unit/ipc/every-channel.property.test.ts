import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { route } from '../../../electron/main/router';
import type { MainHandlers } from '../../../electron/main/router';
import { appOrigin } from '../../../electron/security/app-scheme';
import { isOwnSender } from '../../../electron/security/policy';
import type { Sender } from '../../../electron/security/policy';
import { channels } from '../../../shared/ipc/channels';
import type { Channel } from '../../../shared/ipc/channels';
import { requests } from '../../../shared/ipc/contract';
import { isObject, placesIn, validOf, valueAt, withValue } from './payloads';

const own: Sender = { webContentsId: 7, isMainFrame: true, origin: appOrigin };
const runs = { numRuns: 25 };

interface Asked {
  readonly result: unknown;
  /** What the handler was given; nothing where none was reached. */
  readonly reached: readonly unknown[];
}

let reached: unknown[] = [];
const handlers = Object.fromEntries(
  channels.map((name) => [
    name,
    (request: unknown) => {
      reached.push(request);
      return Promise.resolve({ ok: true, value: null });
    },
  ]),
) as unknown as MainHandlers;

/** Sends a payload to a channel as the page would, through the one place every request passes. */
const ask = async (channel: Channel, payload: unknown, sender: Sender = own): Promise<Asked> => {
  reached = [];
  const result = await route(channel, payload, sender, (one) => isOwnSender(one, 7), handlers);
  return { result, reached };
};

const expectRefused = ({ result, reached }: Asked, code: string): void => {
  expect(result).toMatchObject({ ok: false, error: { code } });
  expect(reached).toEqual([]);
};

const expectUnpolluted = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
};

const junk = fc.oneof(
  fc.constantFrom(undefined, Number.NaN, Infinity, -1.5, 1e308, true, [], {}, '', '\0', '../../etc/passwd'),
  fc.bigInt(),
  fc.date(),
  fc.anything(),
);

describe.each(channels)('%s', (channel) => {
  const schema = requests[channel];
  const payloads = validOf(schema);

  it('passes on what its schema accepts, whole, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        const { result, reached } = await ask(channel, payload);
        expect(result).toEqual({ ok: true, value: null });
        expect(reached).toEqual([schema.parse(payload)]);
      }),
      runs,
    );
  });

  it('refuses a field too much, at any depth, whatever its name', async () => {
    const names = fc.constantFrom('path', 'sql', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty');
    await fc.assert(
      fc.asyncProperty(payloads, names, fc.nat(), async (payload, name, at) => {
        const objects = placesIn(payload).filter((place) => isObject(valueAt(payload, place)));
        const place = objects[at % objects.length] ?? [];
        const asked = await ask(channel, withValue(payload, [...place, name], { polluted: true }));
        // Where any key may stand, as in answers by question, this one is left away.
        if (name === '__proto__' && asked.reached.length > 0) expect(asked.reached).toEqual([schema.parse(payload)]);
        else expectRefused(asked, 'bad_request');
        expectUnpolluted();
      }),
      runs,
    );
  });

  it('refuses another kind of value at any place, or it is one its schema knows too', async () => {
    await fc.assert(
      fc.asyncProperty(payloads, junk, fc.nat(), async (payload, put, at) => {
        const places = placesIn(payload);
        const changed = withValue(payload, places[at % places.length] ?? [], put);
        const asked = await ask(channel, changed);
        if (schema.safeParse(changed).success) expect(asked.reached).toHaveLength(1);
        else expectRefused(asked, 'bad_request');
        expectUnpolluted();
      }),
      runs,
    );
  });

  it('refuses a payload where a field it must have is missing', async () => {
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        for (const key of Object.keys(payload as object)) {
          const rest = Object.fromEntries(Object.entries(payload as object).filter(([name]) => name !== key));
          const asked = await ask(channel, rest);
          if (schema.safeParse(rest).success) expect(asked.reached).toEqual([schema.parse(rest)]);
          else expectRefused(asked, 'bad_request');
        }
      }),
      runs,
    );
  });

  it('refuses a text of a million letters and a list longer than any may be (20,000), at any place', async () => {
    const text = 'x'.repeat(1_000_000);
    const list = Array.from({ length: 20_001 }, () => 'x');
    await fc.assert(
      fc.asyncProperty(payloads, fc.constantFrom<unknown>(text, list), fc.nat(), async (payload, put, at) => {
        const places = placesIn(payload);
        expectRefused(await ask(channel, withValue(payload, places[at % places.length] ?? [], put)), 'bad_request');
      }),
      { numRuns: 10 },
    );
  });

  it('refuses a sender that is not the main frame of the own window, with any payload', async () => {
    const foreign = fc.constantFrom<Sender>(
      { ...own, webContentsId: 8 },
      { ...own, isMainFrame: false },
      { ...own, origin: 'https://example.org' },
      { ...own, origin: `${appOrigin}.example.org` },
      { ...own, origin: 'null' },
      { ...own, origin: '' },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(payloads, junk), foreign, async (payload, sender) => {
        expectRefused(await ask(channel, payload, sender), 'not_allowed');
      }),
      runs,
    );
  });
});

describe('a payload out of text', () => {
  it('that names __proto__ changes no object, also where any key may stand', async () => {
    const answers = JSON.parse('{"__proto__": "polluted", "q": "yes"}') as unknown;
    const { reached } = await ask('import.answer', { previewId: 'p', answers, choice: null });
    expectUnpolluted();
    for (const one of reached) {
      const given = (one as { readonly answers: object }).answers;
      expect([Object.prototype, null]).toContain(Object.getPrototypeOf(given));
    }
  });

  it('that has no end is refused', async () => {
    const round: Record<string, unknown> = { year: 2025 };
    round['version'] = round;
    expectRefused(await ask('report.year', round), 'bad_request');
  });
});
