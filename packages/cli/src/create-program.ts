import { Command } from 'commander';
import { actionsCommand } from './actions/actions-command.ts';
import { agentsCommand } from './agents/agents-command.ts';
import { approvalsCommand } from './approvals/approvals-command.ts';
import { createAct, createAsk } from './ask.ts';
import { auditCommand } from './audit/audit-command.ts';
import { budgetsCommand } from './budgets/budgets-command.ts';
import { demoCommand } from './demo/demo-command.ts';
import { doctorCommand } from './doctor/doctor-command.ts';
import { executionsCommand } from './executions/executions-command.ts';
import { outcomeCommand } from './executions/outcome-command.ts';
import type { ExitCode } from './exit-codes.ts';
import { freezeCommand } from './freezes/freeze-command.ts';
import { freezesCommand } from './freezes/freezes-command.ts';
import { releaseCommand } from './freezes/release-command.ts';
import { keysCommand } from './keys/keys-command.ts';
import { organizationsCommand } from './organizations/organizations-command.ts';
import { policiesCommand } from './policies/policies-command.ts';
import type { Session } from './session.ts';
import { startCommand } from './start/start-command.ts';
import { toolsCommand } from './tools/tools-command.ts';
import { usageCommand } from './usage/usage-command.ts';

/** The whole command line. `end` is told the exit code of the command that ran. */
export function createProgram(session: Session, version: string, end: (code: ExitCode) => void): Command {
  const act = createAct(session, end);
  const ask = createAsk(act);
  const program = new Command('runplane')
    .description('Runplane stops every action of an AI agent, decides it, and records the decision before it runs.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `
Results go to stdout, everything else to stderr. NO_COLOR is honoured.
Exit codes: 0 ok, 1 failed, 2 usage, 3 not authorised, 4 denied, 5 pending, 6 uncertain; \`audit verify\` has its own.

Begin with:
  runplane demo                 see it decide, approve and prove, with a gateway of its own
  runplane start                run a gateway; it prints keys and a first curl
  runplane approvals ls         what waits for you
  runplane freeze organization  stop everything, with --reason`,
    );
  const commands = [
    startCommand(act),
    demoCommand(act),
    approvalsCommand(ask),
    freezeCommand(ask),
    freezesCommand(ask),
    releaseCommand(ask),
    executionsCommand(ask),
    outcomeCommand(ask),
    auditCommand(act, ask),
    policiesCommand(act, ask),
    keysCommand(act, ask),
    agentsCommand(ask),
    budgetsCommand(ask),
    usageCommand(ask),
    organizationsCommand(createAsk(act, 'platform')),
    toolsCommand(act, ask, version),
    actionsCommand(act),
    doctorCommand(act),
  ];
  for (const command of commands) program.addCommand(command);
  return inheritSettings(program, session);
}

/** Commands that are made apart do not take over how their parent ends and writes. */
function inheritSettings(command: Command, session: Session): Command {
  const { terminal } = session;
  command
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.talk,
      getOutHelpWidth: () => helpWidth(terminal.width),
    });
  for (const child of command.commands) inheritSettings(child, session);
  return command;
}

function helpWidth(width: number | null): number {
  return Math.min(width ?? 100, 120);
}
