/**
 * One thing a person does on a page.
 *
 * @typedef {object} Deed
 * @property {string} name
 * @property {'link' | 'radio' | 'select'} on
 * @property {string} what where a link leads, or the words beside a radio button or a list
 * @property {string} [value] of the list that is chosen; without it the option after the one chosen now
 */

/**
 * Does one thing from within the page and waits until everything it changes is painted: the figures themselves, not a word that they are on
 * their way. A driver outside would look late.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Deed} deed
 * @returns {Promise<number>} milliseconds from the click to the last change of the page that was painted
 */
export const clickToPaint = (page, deed) =>
  page.evaluate(
    ({ name, on, what, value }) =>
      new Promise((resolve, reject) => {
        const quiet = 250;
        const mostMilliseconds = 120_000;
        let painted = 0;
        let changes = 0;
        let paintedChanges = 0;
        const isWaiting = () => document.querySelector('p.lede[role="status"]') !== null;
        const startedAt = performance.now();
        const finish = () => {
          watcher.disconnect();
          clearInterval(timer);
          if (painted === 0) reject(new Error(`${name}: nothing changed`));
          else resolve(painted - startedAt);
        };
        const watcher = new MutationObserver(() => {
          changes += 1;
          const seen = changes;
          // After the callbacks of a frame it is painted; a message comes just after that.
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => {
              paintedChanges = Math.max(paintedChanges, seen);
              painted = performance.now();
            };
            after.port2.postMessage(null);
          });
        });
        const timer = setInterval(() => {
          const now = performance.now();
          if (now - startedAt > mostMilliseconds) {
            watcher.disconnect();
            clearInterval(timer);
            reject(new Error(`${name}: still not shown after ${String(mostMilliseconds / 1000)} s`));
          }
          const since = now - Math.max(startedAt, painted);
          if (!isWaiting() && paintedChanges === changes && since > quiet) finish();
        }, 10);
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const labelOf = (/** @type {Element} */ input) => input.closest('label')?.textContent.trim() ?? '';
        if (on === 'select') {
          const list = [...document.querySelectorAll('select')].find((one) => labelOf(one).startsWith(what));
          if (list === undefined) throw new Error(`${name}: no list ${what}`);
          const options = [...list.options].filter((option) => option.value !== '');
          const next = options[(options.findIndex((option) => option.value === list.value) + 1) % options.length];
          const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
          set?.call(list, value ?? next?.value);
          list.dispatchEvent(new Event('change', { bubbles: true }));
          return;
        }
        const found =
          on === 'link'
            ? document.querySelector(`a[href="#${what}"]`)
            : [...document.querySelectorAll('input[type="radio"]')].find((one) => labelOf(one) === what);
        if (!(found instanceof HTMLElement)) throw new Error(`${name}: no ${on} ${what}`);
        found.click();
      }),
    deed,
  );
