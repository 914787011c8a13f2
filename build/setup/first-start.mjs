/**
 * The passphrase of data that tests, benches and pictures make. They go through the same pages as a person: nothing in the product knows
 * of them.
 */
export const testPassphrase = 'four words for tests alone';

/** Where there is a keystore, neither page comes. Any other page is one of the data, or says why there is none. */
const gates = { first: 'Choose a passphrase', keep: 'Keep your recovery key', unlock: 'Unlock' };

/** @param {import('@playwright/test').Page} page @returns {Promise<string>} */
async function headingOf(page) {
  const heading = page.locator('h1').first();
  await heading.waitFor();
  return (await heading.textContent()) ?? '';
}

/** @param {import('@playwright/test').Page} page @param {string} heading */
const leave = (page, heading) =>
  page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ state: 'detached' });

/**
 * Chooses the passphrase of a new data folder, or types it where there is one, until a page of the data is there.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} [passphrase]
 * @returns {Promise<string | null>} the recovery key, where one was shown
 */
export async function passTheGate(page, passphrase = testPassphrase) {
  const heading = await headingOf(page);
  if (heading === gates.unlock) {
    await page.locator('#unlock').fill(passphrase);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await leave(page, gates.unlock);
  }
  if (heading !== gates.first) return null;
  await page.locator('#first-passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Protect my data' }).click();
  await page.getByRole('heading', { level: 1, name: gates.keep }).waitFor();
  const groups = await page.locator('.recovery-group').allTextContents();
  await page.getByLabel('I have kept it').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await leave(page, gates.keep);
  return groups.join('-');
}
