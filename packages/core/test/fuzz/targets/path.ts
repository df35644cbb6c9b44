import { inspectors } from '../../../src/index.ts';
import { textsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';
import { dangerOfInspection } from './danger.ts';

const pieces = (
  '/ // ./ ../ .. . \\ \\\\ ~ ~/ * ? [a] {a,b} % %2f %2e%2e : C:\\ file:/// file://localhost/ .env .ssh id_rsa .aws credentials ' +
  'etc passwd shadow proc self environ dev sda var run secrets home root tmp .git config .pem .key known_hosts'
).split(' ');

const everyday = [
  'README.md',
  'src/index.ts',
  '/var/log/app.log',
  '~/.ssh/id_rsa',
  '/etc/shadow',
  '.env',
  '/proc/self/environ',
];

export const pathTarget: Target = {
  name: 'path',
  seeds: [...textsIn('path'), ...everyday],
  pieces: [...pieces, ' ', '\n'],
  nestings: [
    ['a/', ''],
    ['../', ''],
    ['./', ''],
    ['*', ''],
    ['[', ']'],
    ['{a,', '}'],
    ['%25', ''],
    ['a*', ''],
    ['?*', ''],
  ],
  longest: 65_536,
  danger: (text) => dangerOfInspection(inspectors.inspectPath(text, 'path')),
  additions: [
    { name: './ before it', apply: (text) => (/^[\w.-]+(?:\/|$)/.test(text) ? `./${text}` : text) },
    { name: 'a segment there and back', apply: (text) => text.replace(/(\w)\/(\w)/, '$1/a/../$2') },
    { name: 'two slashes for one', apply: (text) => text.replace(/(\w)\/(\w)/, '$1//$2') },
    { name: 'a dot segment', apply: (text) => text.replace(/(\w)\/(\w)/, '$1/./$2') },
    { name: 'space around it', apply: (text) => ` ${text} ` },
    { name: 'capitals', apply: (text) => text.toUpperCase() },
  ],
};
