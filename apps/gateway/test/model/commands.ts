import fc from 'fast-check';
import type { Fault } from './gate-store.ts';
import { type Intent, intent, operationOf } from './intent.ts';
import type { LoopModel } from './loop-model.ts';
import type { Operation } from './operation.ts';
import { crashDuring, runOperations, type Sent } from './run-operations.ts';
import type { World } from './world.ts';

export type LoopCommand = fc.AsyncCommand<LoopModel, World>;

const gate = fc.constantFrom(0, 1);
/** a gateway that has not read what the other one wrote */
const stale = fc.boolean();
const fault = fc.oneof(
  { arbitrary: fc.constant(null), weight: 8 },
  { arbitrary: fc.constantFrom<Fault>('lost', 'down', 'unsure'), weight: 1 },
);

function command<T>(args: T, run: (model: LoopModel, world: World) => Promise<void>): LoopCommand {
  return { check: () => true, run, toString: () => JSON.stringify(args) };
}

async function prepare(world: World, gates: readonly number[], isStale: boolean): Promise<void> {
  if (!isStale) await Promise.all(gates.map((index) => world.gates[index]!.catchUp()));
}

const one = fc.record({ gate, stale, fault, intent }).map((args) =>
  command(args, async (model, world) => {
    const operation = operationOf(args.intent, world, model);
    if (operation === null) return;
    await prepare(world, [args.gate], args.stale);
    await runOperations(world, model, [{ gate: args.gate, operation }], args.fault);
    await replaceRevoked(world, [args.intent]);
  }),
);

const race = fc
  .record({ stale, sent: fc.array(fc.record({ gate, intent }), { minLength: 2, maxLength: 5 }) })
  .map((args) =>
    command({ race: args }, async (model, world) => {
      const sent = sendAll(args.sent, world, model);
      if (sent.length === 0) return;
      await prepare(world, [0, 1], args.stale);
      await runOperations(world, model, sent);
      await replaceRevoked(
        world,
        args.sent.map((each) => each.intent),
      );
    }),
  );

/** The same thing is asked for by several at the same time. */
const scramble = fc.record({ gates: fc.array(gate, { minLength: 2, maxLength: 4 }), intent }).map((args) =>
  command({ scramble: args }, async (model, world) => {
    const sent = sendAll(
      args.gates.map((index) => ({ gate: index, intent: args.intent })),
      world,
      model,
    );
    if (sent.length === 0) return;
    await prepare(world, [0, 1], false);
    await runOperations(world, model, sent);
    await replaceRevoked(world, [args.intent]);
  }),
);

/** A gateway is lost with a batch in flight; whoever waited asks again. */
const crash = fc
  .record({
    gate,
    fault: fc.constantFrom<Fault>('crash before', 'crash after'),
    intents: fc.array(intent, { minLength: 1, maxLength: 3 }),
    again: gate,
  })
  .map((args) =>
    command({ crash: args }, async (model, world) => {
      const sent = sendAll(
        args.intents.map((each) => ({ gate: args.gate, intent: each })),
        world,
        model,
      );
      if (sent.length === 0) return;
      await prepare(world, [args.gate], false);
      await crashDuring(world, model, sent, args.fault);
      await prepare(world, [args.again], false);
      for (const { operation } of sent) {
        await runOperations(world, model, [{ gate: args.again, operation: again(operation, world) }]);
      }
      await replaceRevoked(world, args.intents);
    }),
  );

const sweep = gate.map((index) =>
  command({ sweep: index }, async (model, world) => {
    await prepare(world, [index], false);
    await runOperations(world, model, [{ gate: index, operation: { kind: 'sweep' } }]);
  }),
);

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const passing = fc.constantFrom(
  second,
  second,
  20 * second,
  20 * second,
  minute,
  5 * minute,
  31 * minute,
  hour,
  3 * hour,
  25 * hour,
);
const pass = passing.map((ms) => command({ pass: ms }, async (_, world) => world.clock.pass(ms)));
const jump = fc
  .constantFrom(-hour, -5 * minute, -5 * second, 5 * minute, hour)
  .map((ms) => command({ step: ms }, async (_, world) => world.clock.step(ms)));

function sendAll(
  wanted: readonly { readonly gate: number; readonly intent: Intent }[],
  world: World,
  model: LoopModel,
): readonly Sent[] {
  return wanted.flatMap(({ gate: index, intent: each }) => {
    const operation = operationOf(each, world, model);
    return operation === null ? [] : [{ gate: index, operation }];
  });
}

/** What has no idempotency key is another request when it is sent again. */
function again(operation: Operation, world: World): Operation {
  const isAnother = operation.kind === 'decide' && operation.idempotencyKey === null;
  if (operation.kind === 'freeze') return { ...operation, reason: world.newName('reason') };
  return isAnother ? { ...operation, session: world.newName('session') } : { ...operation };
}

async function replaceRevoked(world: World, intents: readonly Intent[]): Promise<void> {
  for (const each of intents) if (each.kind === 'revoke') await world.replaceKey(each.slot);
}

const arbitraries = [...Array(16).fill(one), race, race, scramble, crash, sweep, pass, pass, jump];

/** Sequences of up to so many commands. */
export const loopCommands = (maxCommands: number) =>
  fc.commands(arbitraries as fc.Arbitrary<LoopCommand>[], { maxCommands, size: 'max' });
