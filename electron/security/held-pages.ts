import { appOrigin, strictHeaders } from './app-scheme';

/** Pages made by the app itself that a hidden window prints: on our own scheme and with the same strict headers as every page. */
export interface HeldPages {
  /** Holds the files of a page and gives the address of `index.html` among them. */
  readonly hold: (files: Readonly<Record<string, string>>) => { readonly url: string; readonly letGo: () => void };
  /** The answer to a request for a held page; null where the address is of none. */
  readonly answer: (url: string) => Response | null;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const typeOf = (url: string): string => types[url.slice(url.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';

export const createHeldPages = (newId: () => string): HeldPages => {
  const held = new Map<string, string>();
  return {
    hold: (files) => {
      const folder = `${appOrigin}/held/${newId()}/`;
      const urls = Object.keys(files).map((name) => `${folder}${name}`);
      for (const [name, text] of Object.entries(files)) held.set(`${folder}${name}`, text);
      return {
        url: `${folder}index.html`,
        letGo: () => {
          for (const url of urls) held.delete(url);
        },
      };
    },
    answer: (url) => {
      const text = held.get(url);
      return text === undefined ? null : new Response(text, { headers: strictHeaders(typeOf(url)) });
    },
  };
};
