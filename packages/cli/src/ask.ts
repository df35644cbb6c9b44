import type { Command } from 'commander';
import { type Connection, type ConnectionOptions, resolveConnection, type Standing } from './connection/connection.ts';
import { addConnectionOptions, addJsonOption } from './connection/connection-options.ts';
import { connectGateway, type Gateway } from './connection/gateway.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';

/** Gives a command its work. What that returns becomes the exit code. */
export type Act = <Options>(
  command: Command,
  work: (options: Options, session: Session, args: readonly string[]) => Promise<ExitCode>,
) => Command;

/** What a command does with a gateway. */
export type Work<Options> = (
  options: Options,
  gateway: Gateway,
  session: Session,
  args: readonly string[],
  connection: Connection,
) => Promise<ExitCode>;

/** The same for a command that asks a gateway; adds the flags that say which one. */
export type Ask = <Options>(command: Command, work: Work<Options>) => Command;

export function createAct(session: Session, end: (code: ExitCode) => void): Act {
  return (command, work) =>
    command.action(async function (this: Command) {
      // commander types them as anything; the command declares both the flags and the type
      type Options = Parameters<typeof work>[0];
      end(await work(this.opts() as Options, session, this.args));
    });
}

export function createAsk(act: Act, standing: Standing = 'organization'): Ask {
  return <Options>(command: Command, work: Work<Options>) =>
    addConnectionOptions(addJsonOption(act(command, asked(work, standing))), standing);
}

function asked<Options>(work: Work<Options>, standing: Standing) {
  return async (options: Options & ConnectionOptions, session: Session, args: readonly string[]) => {
    const connection = await resolveConnection(options, session, standing);
    return work(options, connectGateway(connection, session), session, args, connection);
  };
}
