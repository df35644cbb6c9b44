import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import type { Argument, Call, CommandReader, Scope } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';

interface Client {
  readonly statementOptions: readonly string[];
  readonly fileOptions: readonly string[];
  readonly listOptions: readonly string[];
  readonly valueOptions: string;
  /** operands after the database that are statements: `sqlite3 app.db "SELECT 1"` */
  readonly statementsFrom: number;
}

const psql: Client = {
  statementOptions: ['-c', '--command'],
  fileOptions: ['-f', '--file'],
  listOptions: ['-l', '--list', '--version', '-V'],
  valueOptions:
    '-h --host -p --port -U --username -d --dbname -c --command -f --file -v --set -o --output -P --pset -F -R -L',
  statementsFrom: Number.POSITIVE_INFINITY,
};
const mysql: Client = {
  statementOptions: ['-e', '--execute'],
  fileOptions: [],
  listOptions: ['--version', '-V'],
  valueOptions: '-h --host -P --port -u --user -D --database -e --execute -S --socket',
  statementsFrom: Number.POSITIVE_INFINITY,
};
const sqlite: Client = {
  statementOptions: ['-cmd'],
  fileOptions: ['-init'],
  listOptions: ['--version', '-version'],
  valueOptions: '-cmd -init -separator -nullvalue -maxsize',
  statementsFrom: 1,
};
const sqlcmd: Client = {
  statementOptions: ['-Q', '-q'],
  fileOptions: ['-i'],
  listOptions: ['-?'],
  valueOptions: '-S -U -P -d -Q -q -i -o -s -W',
  statementsFrom: Number.POSITIVE_INFINITY,
};

const readClient =
  (client: Client): CommandReader =>
  (call, scope) => {
    const { options, operands } = splitOptions(call.args, new Set(client.valueOptions.split(' ')));
    if (options.some((option) => client.listOptions.includes(option)))
      return [part('inspect_system', `${call.name} --list`)];
    const statements = [...valuesOf(call.args, client.statementOptions), ...operands.slice(client.statementsFrom)];
    const files = valuesOf(call.args, client.fileOptions).map((file) =>
      part('execute_sql', `${call.name} runs the file ${file.text}`),
    );
    const parts = statements.flatMap((statement) => readStatement(statement, scope));
    if (statements.length + files.length > 0) return [...parts, ...files];
    return readInput(call, scope);
  };

function readInput({ name, input }: Call, scope: Scope): InspectedPart[] {
  return input.text === null ? [part('execute_sql', `${name} of its standard input`)] : scope.sql(input.text);
}

function readStatement(statement: Argument, scope: Scope): InspectedPart[] {
  if (!statement.isLiteral) return [part('execute_sql', 'SQL with expansions')];
  const text = statement.text.trim();
  if (!/^[\\.]|^system\s/i.test(text)) return scope.sql(text);
  const command = /^(?:\\!|\.shell\b|\.system\b|system\s)\s*(.*)$/is.exec(text)?.[1];
  return [metaCommand(text), ...(command === undefined ? [] : scope.attempt(command))];
}

/** The clients' own commands: psql's begin with a backslash, sqlite3's with a dot. */
function metaCommand(text: string): InspectedPart {
  if (/^\\(?:d[a-zA-Z+]*|l\+?|conninfo|dt|dn|z|encoding|timing|x|sf|sv)(?:\s+[\w.*"+]+)?$/.test(text))
    return part('inspect_system', text);
  if (/^\.(?:tables|schema|databases|indexes|indices|headers|mode|show|stats|fullschema)(?:\s+[\w.%]+)*$/.test(text))
    return part('inspect_system', text);
  if (/^\.(?:dump|backup|save|output|once|clone|export)\b|^\\copy\b.*\bto\s(?!program)/i.test(text))
    return part('export_data', text);
  return part('run_shell_command', `client command ${text}`);
}

const redisTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    query_database:
      'get mget hget hgetall hmget hkeys hvals hlen lrange llen lindex smembers scard sismember zrange zscore zcard zrangebyscore exists ttl pttl type strlen scan hscan sscan zscan keys getrange xrange xlen xread dbsize randomkey bitcount pfcount geopos object',
    inspect_system: 'ping info time role command memory echo lastsave --version -v --stat --latency client slowlog',
    update_record:
      'set mset setex psetex setnx hset hmset lpush rpush sadd zadd incr incrby decr decrby append expire persist hincrby lset rename getset xadd publish',
    delete_record: 'del unlink hdel lpop rpop srem zrem spop lrem xdel getdel',
    bulk_delete_records: 'flushall flushdb',
    control_service: 'shutdown bgsave save bgrewriteaof failover debug',
    modify_infrastructure: 'config replicaof slaveof cluster module acl',
    execute_sql: 'eval evalsha fcall script',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

const readRedis: CommandReader = ({ args }) => {
  const { operands, options } = splitOptions(
    args,
    new Set(['-h', '-p', '-a', '-n', '-u', '--user', '--pass', '-s', '-r', '-i']),
  );
  const [verb, ...rest] = operands.map((operand) => operand.text);
  if (options.includes('--bigkeys') || options.includes('--version') || options.includes('--scan'))
    return [part('inspect_system', 'redis-cli')];
  const type =
    verb === undefined || options.includes('--eval') || options.includes('--pipe')
      ? undefined
      : redisTypes.get(verb.toLowerCase());
  const summary = `redis-cli ${verb ?? ''}`;
  if (type === 'bulk_delete_records') return [part(type, summary, ['unbounded', 'data_bearing'], 'all')];
  if (type === 'delete_record' && rest.length > 1 && /^(?:del|unlink)$/i.test(verb!))
    return [part('bulk_delete_records', summary, [], rest.length)];
  if (verb?.toLowerCase() === 'config' && rest[0]?.toLowerCase() === 'get') return [part('inspect_system', summary)];
  return [part(type ?? 'execute_sql', summary, [], type === 'delete_record' || type === 'update_record' ? 1 : null)];
};

const readDropDatabase: CommandReader = ({ args }) => [
  part('bulk_delete_records', `dropdb ${args.at(-1)?.text ?? ''}`, ['unbounded', 'data_bearing'], 'all'),
];

const readMysqlAdmin: CommandReader = ({ args }) => {
  const { operands } = splitOptions(args, new Set(['-u', '-h', '-P', '-S', '--user', '--host']));
  const verb = operands[0]?.text ?? '';
  if (/^(?:status|ping|version|processlist|variables|extended-status)$/.test(verb))
    return [part('inspect_system', `mysqladmin ${verb}`)];
  return verb === 'drop'
    ? [part('bulk_delete_records', 'mysqladmin drop', ['unbounded', 'data_bearing'], 'all')]
    : [part('control_service', `mysqladmin ${verb}`)];
};

const mongoWrites =
  /\b(?:drop|dropDatabase|remove|deleteMany|deleteOne|insert\w*|update\w*|replaceOne|bulkWrite|save|rename\w*|createUser|dropUser|grant\w*|shutdownServer|eval|runCommand|adminCommand|findOneAnd\w*|findAndModify|create\w*|drop\w*|aggregate|load|require|process)\b/;

/** The mongo shell runs JavaScript: only a single plain call that reads is taken for a read. */
const readMongo: CommandReader = ({ args, name }) => {
  const scripts = valuesOf(args, ['--eval']);
  if (args.length === 1 && args[0]!.text === '--version') return [part('inspect_system', `${name} --version`)];
  if (scripts.length === 0) return [part('execute_sql', name)];
  return scripts.map((script) => {
    const isRead =
      script.isLiteral &&
      !mongoWrites.test(script.text) &&
      /^db\.[\w.]+\([^;=]*\)(?:\.\w+\([^;=]*\))*;?$/.test(script.text);
    if (isRead) return part('query_database', `${name} ${script.text}`);
    const isBulk = /\.(?:drop|dropDatabase|deleteMany|remove)\s*\(/.test(script.text);
    return isBulk
      ? part('bulk_delete_records', `${name} ${script.text}`, [], 'all')
      : part('execute_sql', `${name} ${script.text}`);
  });
};

export const databaseReaders: ReadonlyMap<string, CommandReader> = new Map<string, CommandReader>([
  ['psql', readClient(psql)],
  ['mysql', readClient(mysql)],
  ['mariadb', readClient(mysql)],
  ['sqlite3', readClient(sqlite)],
  ['sqlcmd', readClient(sqlcmd)],
  ['redis-cli', readRedis],
  ['valkey-cli', readRedis],
  ['dropdb', readDropDatabase],
  ['mysqladmin', readMysqlAdmin],
  ['mongosh', readMongo],
  ['mongo', readMongo],
]);
