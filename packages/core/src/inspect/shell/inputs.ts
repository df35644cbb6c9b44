import type { Command, Pipeline } from 'unbash';
import { downloaders } from './interpreters.ts';
import { decoders, literalOutput, mostStages, partialOutput, redirectedText } from './literal-output.ts';
import type { Input } from './scope.ts';
import { runsAny } from './words.ts';

/** What each command of a pipeline reads from the one before. */
export function inputsOf(pipeline: Pipeline, first: Input): Input[] {
  let before = first;
  return pipeline.commands.map((command, i) => {
    const input = before;
    const previous = input.isPiped ? input.text : null;
    const isUnknown = i >= mostStages || (i > 0 && previous === null);
    const text = isUnknown ? null : literalOutput({ ...pipeline, commands: [command] }, previous);
    before = {
      text,
      partial: text === null && i < mostStages ? partialOutput(command) : null,
      isDownloaded: input.isDownloaded || runsAny(command, downloaders),
      isDecoded: input.isDecoded || runsAny(command, decoders),
      isPiped: true,
    };
    return input;
  });
}

/** A here-document or a file takes the place of the pipe. */
export function withRedirect(command: Command, piped: Input): Input {
  const text = redirectedText(command);
  const takesPlace = command.redirects.some((redirect) => redirect.type !== 'Redirect' || redirect.operator === '<');
  if (!takesPlace) return piped;
  return {
    text,
    partial: null,
    isDownloaded: command.redirects.some((redirect) => runsAny(redirect, downloaders)),
    isDecoded: command.redirects.some((redirect) => runsAny(redirect, decoders)),
    isPiped: true,
  };
}
