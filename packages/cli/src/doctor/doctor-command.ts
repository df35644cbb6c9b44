import { Command } from 'commander';
import type { Act } from '../ask.ts';
import { addConnectionOptions } from '../connection/connection-options.ts';
import { type DoctorOptions, runDoctor } from './run-doctor.ts';

export function doctorCommand(act: Act): Command {
  return addConnectionOptions(
    act<DoctorOptions>(new Command('doctor'), runDoctor).option('--json', 'the result as JSON, whose form stays'),
  )
    .description('check this machine, the gateway and the key, and say what to do about what is wrong')
    .addHelpText(
      'after',
      `
Exit code 0 when nothing is wrong, 1 otherwise.

Examples:
  runplane doctor
  runplane doctor --url https://gateway.example`,
    );
}
