import packageJson from '../package.json' with { type: 'json' };

/** The gateway's version, as `/version` and the API description tell it. */
export const version: string = packageJson.version;
