import pg from 'pg';
import { startPostgres } from './postgres-server.ts';
import { PostgresStore } from '../apps/gateway/src/stores/postgres/postgres-store.ts';
import { commitParameters, commitStatement } from '../apps/gateway/src/stores/postgres/commit-statement.ts';
import { LogWriter } from '../apps/gateway/test/log-writer.ts';
import { decisionRow, keyed } from '../apps/gateway/test/sample-rows.ts';
const s = await startPostgres();
const store = new PostgresStore(s.url, Buffer.alloc(32));
try {
await store.open();
const log = await LogWriter.create(store, 'a');
const leaf = JSON.stringify({x:'"quoted" text '.repeat(60)});
let n = 0;
for (const size of [1,16,128,256]) {
  const batches = 60;
  const times = [];
  let enc = 0;
  for (let i = 0; i < batches; i++) {
    const ts = Date.now();
    const decisions = Array.from({length:size},(_, j)=>decisionRow('dec_'+String(n+j).padStart(9,'0'), log.size+j, { answer: leaf, ...keyed('k'+(n+j)) }));
    const batch = await log.batch({ ts, entries: decisions.map(()=>({leaf, openings: leaf})), decisions });
    const c0 = performance.now(); commitParameters(batch); enc += performance.now()-c0;
    const t = performance.now();
    const r = await store.commit(batch);
    times.push(performance.now()-t);
    if (r.outcome!=='committed') throw new Error(JSON.stringify(r));
    n += size;
    await log.load();
  }
  times.sort((a,b)=>a-b);
  console.log(size, 'p50', times[batches>>1]!.toFixed(2), 'min', times[0]!.toFixed(2), 'rows/s at p50', (size/times[batches>>1]!*1000).toFixed(0), 'encode ms', (enc/batches).toFixed(3));
}
const c = new pg.Client(s.url); await c.connect();
await c.query("set enable_seqscan=off; set plan_cache_mode=force_generic_plan; set jit=off");
const decisions = [decisionRow('dec_x', log.size, keyed('zz'))];
const b = await log.batch({decisions});
const { rows } = await c.query({ text: 'EXPLAIN (ANALYZE, BUFFERS) ' + commitStatement.text, values: commitParameters(b) as any });
console.log(rows.map(r=>r['QUERY PLAN']).join('\n'));
await c.end();
await store.close();
} finally { await s.stop(); }
