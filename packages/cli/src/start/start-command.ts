import { Command } from 'commander';
import type { Act } from '../ask.ts';
import { type StartOptions, startGateway } from './start-gateway.ts';

export function startCommand(act: Act): Command {
  return act<StartOptions>(new Command('start'), startGateway)
    .description('run a gateway here until it is told to stop')
    .option('--port <port>', 'where it listens (RUNPLANE_PORT, else 4747)')
    .option('--host <address>', 'the address it listens on (RUNPLANE_HOST, else 127.0.0.1)')
    .option('--data-dir <dir>', 'where its log, keys and database are (RUNPLANE_DATA_DIR, else .runplane)')
    .option('--database-url <url>', 'a PostgreSQL database instead of the embedded one (RUNPLANE_DATABASE_URL)')
    .option('--currency <code>', 'of amounts that state none (RUNPLANE_CURRENCY, else USD)')
    .addHelpText(
      'after',
      `
The first start creates an administrator key and an agent key, prints them once, and keeps them in credentials.json of
the data directory, readable by you only. The other commands find them there.

Examples:
  runplane start
  runplane start --port 8080 --data-dir /var/lib/runplane`,
    );
}
