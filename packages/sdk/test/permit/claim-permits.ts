// An executor's process: claims `count` permits in the store of argv[2] and prints each that it got, as soon as it is told so.
import { fileReplayStore } from '../../src/permit/file-replay-store.ts';

const [directory = '', count = '0', first = '0'] = process.argv.slice(2);
const store = fileReplayStore(directory);
for (let step = 0; step < Number(count); step += 1) {
  const jti = `dec_${(Number(first) + step) % Number(count)}`;
  if (await store.claim(jti, Date.now() + 60_000)) console.log(jti);
}
