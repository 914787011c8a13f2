import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { readAhead, useReadAhead } from '../../renderer/app/read-ahead';

afterEach(cleanup);

const Page = ({ name }: { readonly name: string }) => <h1>{name}</h1>;

const shown = (page: ReturnType<typeof readAhead<{ readonly name: string }>>) => (
  <Suspense fallback={<p>Opening the page</p>}>
    <page.Component name="Indicator" />
  </Suspense>
);

it('draws a page whose code was read ahead at once', async () => {
  const load = vi.fn(() => Promise.resolve(Page));
  const page = readAhead(load);
  await page.read();
  render(shown(page));
  expect(screen.getByRole('heading', { name: 'Indicator' })).toBeInstanceOf(Element);
  expect(load).toHaveBeenCalledOnce();
});

it('reads the code when the page is opened before, and does not begin anew once it is there', async () => {
  const load = vi.fn(() => Promise.resolve(Page));
  const page = readAhead(load);
  const { rerender } = await act(async () => {
    const view = render(shown(page));
    await Promise.resolve();
    return view;
  });
  const heading = await screen.findByRole('heading', { name: 'Indicator' });
  rerender(shown(page));
  expect(screen.getByRole('heading', { name: 'Indicator' })).toBe(heading);
  expect(load).toHaveBeenCalledOnce();
});

it('reads when the window has nothing to do, and not after the page is left', () => {
  const whenIdle = vi.fn<typeof requestIdleCallback>(() => 7);
  const cancel = vi.fn();
  vi.stubGlobal('requestIdleCallback', whenIdle);
  vi.stubGlobal('cancelIdleCallback', cancel);
  const read = vi.fn(() => Promise.resolve());
  const Reader = () => {
    useReadAhead(read);
    return null;
  };
  const { unmount } = render(<Reader />);
  expect(read).not.toHaveBeenCalled();
  whenIdle.mock.calls[0]?.[0]({ didTimeout: false, timeRemaining: () => 10 });
  expect(read).toHaveBeenCalledOnce();
  unmount();
  expect(cancel).toHaveBeenCalledWith(7);
  vi.unstubAllGlobals();
});
