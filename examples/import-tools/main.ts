// What a pipeline does with the tools of a service: look before anything is registered, register, and notice later that a
// tool is not the one that somebody looked at.
import { equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const document = here('library.openapi.yaml');
// so that the story begins anew each time it is told
const source = `library ${process.pid}`;

/** `runplane tools …`, which finds gateway and key in the environment. */
function tools(args: readonly string[], input = ''): { exitCode: number | null; text: string } {
  const command = [here('../../packages/cli/bin/runplane.js'), 'tools', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { exitCode: status, text: stdout + stderr };
}

// Nothing is registered yet: what would the tools amount to? Exit code 6 would stop the pipeline here.
const look = tools(['import', document, '--source', source, '--dry-run', '--fail-on-uncertain', 'high']);
equal(look.exitCode, 0, look.text);
match(look.text, /deleteMember +delete_record +high/);
match(look.text, /refundFine +refund_payment +high/);
match(look.text, /dry run: nothing was changed/);
console.log(look.text);

const imported = tools(['import', document, '--source', source]);
equal(imported.exitCode, 0, imported.text);
match(imported.text, /4 added, 0 changed, 0 as before/);

// The same again, with every deployment: nothing happens.
match(tools(['import', document, '--source', source]).text, /nothing to do, 4 tools as before/);

// The service says something else of a tool. Its calls wait for a person, who sees what changed.
const changed = readFileSync(document, 'utf8').replace("Read a member's record", "Read a member's record and loans");
const drifted = tools(['import', '-', '--source', source], changed);
match(drifted.text, /getMember .*asks a person/);
const listed = JSON.parse(tools(['ls', '--source', source, '--drift', '--json']).text);
equal(listed.items.length, 1);
const [{ id }] = listed.items;
const shown = tools(['show', id]).text;
match(shown, /- Read a member's record\n *\+ Read a member's record and loans/);
console.log(shown);

// The person vouches for what was shown, and only for that.
equal(tools(['accept', id]).exitCode, 0);
equal(JSON.parse(tools(['ls', '--source', source, '--drift', '--json']).text).items.length, 0);

// A document with a fault changes nothing, and says where it is wrong.
const broken = tools(['import', '-', '--source', source], changed.replace('schemas/Refund"', 'schemas/Refunds"'));
equal(broken.exitCode, 1);
match(broken.text, /^-:31:\d+: paths.*\$ref: leads nowhere in the document$/m);
console.log(broken.text);
