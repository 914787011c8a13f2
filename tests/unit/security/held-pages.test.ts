import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../../electron/security/app-scheme';
import { contentSecurityPolicy } from '../../../electron/security/content-security-policy';
import { createHeldPages } from '../../../electron/security/held-pages';
import { isAllowedNavigation, isAllowedRequest } from '../../../electron/security/policy';

const held = () => {
  let ids = 0;
  const pages = createHeldPages(() => `id-${String((ids += 1))}`);
  return { pages, page: pages.hold({ 'index.html': '<p>Paper</p>', 'paper.css': 'p { color: red }' }) };
};

describe('a page held to be printed', () => {
  it('is on our own scheme, under the policy of every page', async () => {
    const { pages, page } = held();
    expect(page.url).toBe(`${appOrigin}/held/id-1/index.html`);
    expect(isAllowedRequest(page.url)).toBe(true);
    const answer = pages.answer(page.url);
    expect(await answer?.text()).toBe('<p>Paper</p>');
    expect(answer?.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
    expect(answer?.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(pages.answer(page.url.replace('index.html', 'paper.css'))?.headers.get('Content-Type')).toBe(
      'text/css; charset=utf-8',
    );
  });

  it('is gone once it is let go, and nothing else was ever there', () => {
    const { pages, page } = held();
    expect(pages.answer(`${appOrigin}/held/id-1/other.html`)).toBeNull();
    expect(pages.answer(`${appOrigin}/index.html`)).toBeNull();
    page.letGo();
    expect(pages.answer(page.url)).toBeNull();
  });

  it('is no page that the window of the app may go to', () => {
    expect(isAllowedNavigation(held().page.url)).toBe(false);
  });
});
