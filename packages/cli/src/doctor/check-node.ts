import { type Check, failed, passed } from './check.ts';

/** The oldest Node that runs the gateway's sources as they are. */
const oldest = [22, 18] as const;

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  if (isEnough) return passed('node', version);
  return failed(
    'node',
    `${version} is too old`,
    `install Node ${oldest.join('.')} or newer, or run \`npm install\`, which brings one`,
  );
}
