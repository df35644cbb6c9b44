import { fittedWords } from './fitted-words.ts';

/** Word → how much it speaks for or against types; fitted by `npm run fit-words` to the labelled tools of conformance/tools. */
export const wordWeights: ReadonlyMap<string, readonly (readonly [type: string, weight: number])[]> = new Map(
  fittedWords
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word, ...weights] = line.split(' ');
      return [word!, weights.map((each) => readWeight(each))];
    }),
);

function readWeight(text: string): readonly [string, number] {
  const at = text.indexOf(':');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}
