/**
 * @param {NodeJS.Platform} [platform]
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {boolean} whether a window could be shown
 */
export function hasDisplay(platform = process.platform, environment = process.env) {
  if (platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/**
 * @param {readonly string[]} command
 * @returns {readonly string[]} the command, under a virtual display where there is no real one
 */
export function onSomeDisplay(command, isDisplayThere = hasDisplay()) {
  return isDisplayThere ? command : ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...command];
}
