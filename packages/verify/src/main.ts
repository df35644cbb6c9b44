#!/usr/bin/env node
import { runVerify } from './command.ts';
import { nodeIo } from './node-io.ts';

process.exitCode = await runVerify(process.argv.slice(2), nodeIo);
