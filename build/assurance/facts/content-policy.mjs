/**
 * @param {string} source of electron/security/content-security-policy.ts
 * @returns {string} the policy as the window is given it
 */
export function contentPolicy(source) {
  const [, list = ''] = /directives[^=]*= \[([^\]]*)\]/.exec(source) ?? [];
  const directives = [...list.matchAll(/"([^"]+)"/g)].map(([, directive = '']) => directive);
  if (directives.length === 0) throw new Error('the content policy was not found where it used to be');
  return directives.join('; ');
}
