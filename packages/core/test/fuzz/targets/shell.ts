import { inspectors } from '../../../src/index.ts';
import { textsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';
import { dangerOfInspection } from './danger.ts';

const pieces = (
  `' " \` $( ) ( { } [ ] [[ ]] ; ;; & && | || |& > >> < << <<< <( >( \\ # $ $x \${x} \${x:-y} $'\\x72' $"a" $(( )) {a,b} {1..9} ~ * ? ! = ` +
  '-c -e -rf -- - --force sudo env nohup timeout xargs find -exec -delete eval exec source . sh bash python perl node ruby awk ' +
  'sed curl wget nc ssh scp rsync dd mkfs rm mv cp chmod chown cat echo printf base64 -d tee git push reset kubectl delete ' +
  'docker run psql mysql aws gcloud terraform if then else fi while do done for in case esac function f() alias set unset ' +
  'export IFS= /etc/passwd /dev/sda /tmp/x http://169.254.169.254/ x=1 2>&1 2>/dev/null'
).split(' ');

const seeds = textsIn('shell');
/** A whole line cannot be continued by what stands below it. */
const oneLiners = seeds.filter((text) => !/[\n\\]/.test(text));

export const shellTarget: Target = {
  name: 'shell',
  seeds,
  pieces: [...pieces, ' ', '\n', '\t', '<<E\n', '\nE\n', "''", '""'],
  nestings: [
    ['$(', ')'],
    ['echo $(', ')'],
    ['( ', ' )'],
    ['{ ', '; }'],
    ['`', '`'],
    ['sudo ', ''],
    ['env ', ''],
    ['bash -c "', '"'],
    ['eval ', ''],
    ['xargs ', ''],
    ['if true; then ', '; fi'],
    ['case x in x) ', ';; esac'],
    ['"$(', ')"'],
    [`\${x:-`, '}'],
    ['$((', '))'],
    ['<(', ')'],
    ['{a,', '}'],
    ['! ', ''],
    ['find . -exec ', ' \\;'],
    ['timeout 1 ', ''],
    ["'", "'"],
  ],
  longest: 65_536,
  danger: (text) => dangerOfInspection(inspectors.inspectShell(text, 'command')),
  additions: [
    { name: 'a command after it', apply: (text, random) => `${text}\n${random.pick(seeds)}` },
    { name: 'a command before it', apply: (text, random) => `${random.pick(oneLiners)}\n${text}` },
    { name: 'ls after it', apply: (text) => `${text}\nls` },
    { name: 'rm -rf / after it', apply: (text) => `${text}\nrm -rf /` },
    { name: 'ls; before it', apply: (text) => `ls; ${text}` },
    { name: '&& ls after it', apply: (text) => `${text} && ls` },
    { name: '| cat after it', apply: (text) => `${text} | cat` },
    { name: 'a comment after it', apply: (text) => `${text} # note` },
    { name: 'a comment before it', apply: (text) => `# note\n${text}` },
    { name: 'space around it', apply: (text) => `  ${text}\n` },
  ],
};
