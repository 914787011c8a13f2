import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appOrigin, resolveAppFile } from '../../../electron/security/app-scheme';
import { contentSecurityPolicy } from '../../../electron/security/content-security-policy';
import { isAllowedNavigation, isAllowedRequest, isOwnSender } from '../../../electron/security/policy';

describe('own scheme', () => {
  const folder = path.resolve('/pages');

  it('serves files inside the folder', () => {
    expect(resolveAppFile(folder, 'workbench://app/index.html')).toBe(path.join(folder, 'index.html'));
    expect(resolveAppFile(folder, 'workbench://app/assets/a.js?x=1')).toBe(path.join(folder, 'assets', 'a.js'));
  });

  it.each([
    'workbench://app/../secret.html',
    'workbench://app/%2e%2e/secret.html',
    'workbench://app/..%2fsecret.html',
    'workbench://app/..%5csecret.html',
    'workbench://app/%00index.html',
    'workbench://app/%E0%A4%A',
    'workbench://elsewhere/index.html',
    'file:///etc/passwd',
    'https://example.org/index.html',
    'workbench://app/data.db',
    'workbench://app/',
    'not a url',
  ])('refuses %s', (url) => {
    const place = resolveAppFile(folder, url);
    expect(place === null || place.startsWith(`${folder}${path.sep}`)).toBe(true);
    if (!url.includes('secret')) expect(place).toBeNull();
  });
});

describe('content security policy', () => {
  it('allows nothing inline, nothing evaluated and no connection', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("connect-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self'");
  });
});

describe('what the page may do', () => {
  it.each([
    'https://example.org/',
    'http://localhost/',
    'file:///etc/passwd',
    'ws://x/',
    'ftp://x/',
    'workbench://elsewhere/x',
    'javascript:alert(1)',
  ])('cancels a request for %s', (url) => {
    expect(isAllowedRequest(url)).toBe(false);
    expect(isAllowedNavigation(url)).toBe(false);
  });

  it('may load its own files and pictures it drew', () => {
    expect(isAllowedRequest(`${appOrigin}/assets/a.css`)).toBe(true);
    expect(isAllowedRequest('data:image/png;base64,AAAA')).toBe(true);
    expect(isAllowedNavigation(`${appOrigin}/index.html#/overview`)).toBe(true);
    expect(isAllowedNavigation(`${appOrigin}/other.html`)).toBe(false);
  });

  it('counts a message only from the main frame of the one window on our origin', () => {
    const own = { webContentsId: 1, isMainFrame: true, origin: appOrigin };
    expect(isOwnSender(own, 1)).toBe(true);
    expect(isOwnSender(own, 2)).toBe(false);
    expect(isOwnSender(own, null)).toBe(false);
    expect(isOwnSender({ ...own, isMainFrame: false }, 1)).toBe(false);
    expect(isOwnSender({ ...own, origin: 'https://example.org' }, 1)).toBe(false);
    expect(isOwnSender({ ...own, origin: '' }, 1)).toBe(false);
  });
});
