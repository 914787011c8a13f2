import fs from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';

/** The app's own scheme: pages come from the packed renderer folder and from nowhere else. */
export const appScheme = 'workbench';
const appHost = 'app';
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The file a URL of our scheme names, or null when it names none of ours: another host, a path that leaves the folder (plain or
 * percent-encoded), a type we do not serve.
 * @example resolveAppFile('/pages', 'workbench://app/index.html') // "/pages/index.html"
 */
export const resolveAppFile = (folder: string, url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.protocol !== `${appScheme}:` || parsed.host !== appHost) return null;
  const decoded = decode(parsed.pathname);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const place = path.resolve(folder, `.${decoded}`);
  const inside = path.relative(folder, place);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null;
  return types[path.extname(place)] === undefined ? null : place;
};

const decode = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

const refused = (): Response => new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });

export const strictHeaders = (type: string): Readonly<Record<string, string>> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Answers a request of our scheme with a file and the strict headers, or with 404. */
export const serveAppFile = async (folder: string, url: string): Promise<Response> => {
  const place = resolveAppFile(folder, url);
  if (place === null) return refused();
  try {
    const body = await fs.readFile(place);
    return new Response(new Uint8Array(body), {
      headers: strictHeaders(types[path.extname(place)] ?? 'application/octet-stream'),
    });
  } catch {
    return refused();
  }
};
