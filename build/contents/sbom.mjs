import crypto from 'node:crypto';

/** @typedef {import('./list-components.mjs').Component} Component */

/**
 * The software bill of materials, as CycloneDX 1.5. The same product gives the same text: no time, no random number.
 *
 * @param {{ readonly name: string, readonly version: string, readonly license: string }} product
 * @param {readonly Component[]} components
 * @param {readonly string[]} direct places of the packages that package.json names
 */
export function billOfMaterials(product, components, direct) {
  const refs = new Map(components.flatMap((one) => (one.place === undefined ? [] : [[one.place, refOf(one)]])));
  /** @param {readonly string[]} places */
  const refsOf = (places) => places.flatMap((place) => refs.get(place) ?? []).sort();
  const root = `pkg:npm/${product.name}@${product.version}`;
  const body = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: [licenceOf(product.license)],
      },
    },
    components: components.map(describe),
    dependencies: [
      { ref: root, dependsOn: refsOf(direct) },
      ...components.map((one) => ({ ref: refOf(one), dependsOn: refsOf(one.needs) })),
    ],
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.5', serialNumber: serialNumber(body), version: 1, ...body };
}

/** @param {Component} component */
function describe(component) {
  const { name, version, licence, how, bytes, integrity } = component;
  return {
    type: how === 'runtime' ? 'framework' : 'library',
    'bom-ref': refOf(component),
    name,
    ...(version === undefined ? {} : { version }),
    ...(component.place === undefined ? {} : { purl: purlOf(component) }),
    ...(integrity === undefined ? {} : { hashes: hashesOf(integrity) }),
    licenses: [licenceOf(licence)],
    properties: [
      { name: 'workbench:how', value: how },
      { name: 'workbench:bytes', value: String(bytes) },
    ],
  };
}

/** Two copies of one version are two components, told apart by where they lie. @param {Component} component */
function refOf(component) {
  const { name, version, place } = component;
  if (place === undefined) return version === undefined ? name : `${name}@${version}`;
  return place.lastIndexOf('/node_modules/') > 0 ? `${purlOf(component)}#${place}` : purlOf(component);
}

/** @param {Component} component */
function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${String(version)}`;
}

/** @param {string} licence */
function licenceOf(licence) {
  return / (OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** @param {string} integrity such as "sha512-…", in Base64 */
function hashesOf(integrity) {
  return [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }];
}

/** @param {unknown} body */
function serialNumber(body) {
  const hex = crypto.createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const rest = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
  return `urn:uuid:${rest}`;
}
