import { requireWrk } from './measure/load.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { describeMachine, isBusy } from './report/machine.ts';
import { type Report, renderReport } from './report/render-report.ts';
import { writeReport } from './report/write-report.ts';
import { allSections } from './sections/all-sections.ts';
import type { Section, SectionResult, Settings } from './sections/section.ts';
import { stopServers } from './servers/server-process.ts';

const exitUsage = 2;

// an orderly end stops the servers and removes what they wrote; a second signal must not interrupt it
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const args = process.argv.slice(2);
const options = readOptions();
if (options.mode === 'help') console.log(usage);
else if (options.mode === 'list') for (const { name, title } of allSections) console.log(`${name.padEnd(14)} ${title}`);
else await runSections(options);

function readOptions(): Options {
  try {
    return parseOptions(
      args,
      allSections.map(({ name }) => name),
    );
  } catch (cause) {
    console.error(`${(cause as Error).message}\n\n${usage}`);
    return process.exit(exitUsage);
  }
}

async function runSections({ settings, only, isKept }: Options): Promise<void> {
  if (process.platform !== 'linux') throw new Error('the benchmarks read processor times from /proc: they need Linux');
  requireWrk();
  const machine = describeMachine();
  if (isBusy(machine)) console.error(`The machine is busy (load ${machine.loadBefore.toFixed(2)}): read ratios only.`);
  const startedAt = new Date().toISOString();
  const chosen = allSections.filter(({ name }) => only === null || only.includes(name));
  const sections: SectionResult[] = [];
  for (const section of chosen) sections.push(await runSection(section, settings));
  const report: Report = { startedAt, options: args, machine, sections };
  console.log(renderReport(report));
  for (const file of writeReport(report, isKept)) console.error(file);
  // what could not be measured must not look like a run without findings
  process.exitCode = sections.some(({ failure }) => failure !== null) ? 1 : 0;
}

async function runSection(section: Section, settings: Settings): Promise<SectionResult> {
  const { name, title, ratioTo } = section;
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1_000;
  const progress = (step: string) => console.error(`${name.padEnd(14)} ${elapsed().toFixed(0).padStart(5)} s  ${step}`);
  try {
    const rows = await section.run(settings, progress);
    return { name, title, ratioTo, rows, failure: null, seconds: elapsed() };
  } catch (cause) {
    const failure = (cause as Error).message;
    progress(`not measured: ${failure}`);
    return { name, title, ratioTo, rows: [], failure, seconds: elapsed() };
  } finally {
    await stopServers();
  }
}
