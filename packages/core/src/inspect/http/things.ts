export const infrastructure: ReadonlySet<string> = new Set([
  'instances',
  'droplets',
  'servers',
  'clusters',
  'namespaces',
  'pods',
  'deployments',
  'services',
  'nodes',
]);
export const dataInfrastructure: ReadonlySet<string> = new Set([
  'databases',
  'volumes',
  'buckets',
  'persistentvolumeclaims',
  'dbinstances',
]);

/** Digits make an identifier; so does whatever follows a collection's name and is none itself. */
export function isIdentifier(segment: string, before: string): boolean {
  if (segment === '' || segment.includes('*')) return false;
  if (/\d/.test(segment)) return true;
  return isCollection(before) && !isCollection(segment);
}

export function isCollection(segment: string): boolean {
  return /^[a-z][a-z_-]*[a-rt-z]s$/i.test(segment) && !/(?:status|settings|address)$/i.test(segment);
}
