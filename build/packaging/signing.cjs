const { execFileSync } = require('node:child_process');

/**
 * Signing is asked for by the environment of the machine that packs and is off without it. What is asked for has to succeed:
 * an unsigned file is then never made by mistake.
 *
 * - `RACE_EQUALITY_SIGN_WITH`: a program that signs the Windows file named by its last argument, in place (a token, a signing service)
 * - `WIN_CSC_LINK`, `WIN_CSC_KEY_PASSWORD`: a certificate file for Windows and its password
 * - `CSC_LINK`, `CSC_KEY_PASSWORD` or `CSC_NAME`: the certificate for macOS
 * - `APPLE_API_KEY`, `APPLE_API_KEY_ID`, `APPLE_API_ISSUER`: has the macOS app notarised
 *
 * @typedef {Readonly<Record<string, string | undefined>>} Environment
 */

/** @param {Environment} environment */
exports.windowsSigning = (environment) => {
  const program = environment['RACE_EQUALITY_SIGN_WITH'];
  const isAsked = isSet(program) || isSet(environment['WIN_CSC_LINK']);
  return {
    forceCodeSigning: isAsked,
    ...(isAsked ? {} : { signExecutable: false }),
    ...(isSet(program) ? { signtoolOptions: { signingHashAlgorithms: sha256, sign: signWith(program) } } : {}),
  };
};

/** @param {Environment} environment */
exports.macSigning = (environment) => {
  const isAsked = isSet(environment['CSC_LINK']) || isSet(environment['CSC_NAME']);
  const isNotarised = isAsked && isSet(environment['APPLE_API_KEY']);
  return {
    forceCodeSigning: isAsked,
    hardenedRuntime: isAsked,
    notarize: isNotarised,
    // "-" is a signature without a name, which macOS on Apple silicon asks of every program.
    ...(isAsked ? {} : { identity: '-' }),
  };
};

/** @type {('sha256')[]} */
const sha256 = ['sha256'];

/** @param {string} program */
function signWith(program) {
  return async (/** @type {{ readonly path: string }} */ { path }) => {
    execFileSync(program, [path], { stdio: 'inherit' });
  };
}

/**
 * @param {string | undefined} value
 * @returns {value is string}
 */
function isSet(value) {
  return value !== undefined && value !== '';
}
