// An MCP server on stdin and stdout that behaves as its first argument says; it has no part of any SDK in it.
import { createInterface } from 'node:readline';
import { answerTo, type Behaviour } from './mcp-answers.ts';

const behaviour = process.argv[2] as Behaviour;

if (behaviour === 'noisy') console.log('Starting the shop…\n{"half": ');

for await (const line of createInterface(process.stdin)) {
  const message = JSON.parse(line);
  if (behaviour === 'dies' && message.method === 'tools/list') {
    console.error(`cannot go on with ${process.env.SHOP_API_KEY} and ${process.argv[4]}`);
    process.exit(3);
  }
  if (behaviour === 'flooding' && message.method === 'tools/list') {
    const flood = () => process.stdout.write('x'.repeat(1024 * 1024), () => setImmediate(flood));
    flood();
    continue;
  }
  const answer = answerTo(message, behaviour);
  if (answer !== null) process.stdout.write(`${JSON.stringify(answer)}\n`);
}
