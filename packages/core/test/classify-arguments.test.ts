import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/json/json.ts';
import { call, classify } from './classify-fixtures.ts';

const typeOf = (name: string, args: JsonObject) => classify(call(name, args)).action.type;
const problemsOf = (name: string, args: JsonObject) => classify(call(name, args)).problems.map(({ code }) => code);

describe('a raw executor', () => {
  it.each<[string, JsonObject, string]>([
    ['execute_sql', { sql: 'SELECT 1' }, 'query_database'],
    ['run_query', { query: 'DELETE FROM users WHERE id = 4' }, 'delete_record'],
    ['execute_sql', { statements: ['SELECT 1', 'DROP TABLE users'] }, 'bulk_delete_records'],
    ['execute_sql', { input: { sql: 'DROP TABLE users' } }, 'bulk_delete_records'],
    ['bash', { command: 'ls' }, 'read_file'],
    ['shell', { cmd: 'rm', args: ['-rf', '/srv'] }, 'delete_file'],
    ['exec', { command: ['rm', '-rf', '/srv'] }, 'delete_file'],
    ['run_command', { commands: ['ls', 'rm -rf /srv'] }, 'delete_file'],
    ['http_request', { url: 'https://api.example.com/v1/items/7', method: 'DELETE' }, 'delete_record'],
    ['http_request', { url: 'https://x.io/items/7', method: 'GET', httpMethod: 'DELETE' }, 'delete_record'],
    ['call_api', { endpoint: '/v1/items/7', method: 'DELETE' }, 'delete_record'],
    ['fetch', { url: 'https://example.com' }, 'fetch_web_page'],
    ['execute_code', { code: 'rm -rf /srv', language: 'bash' }, 'delete_file'],
    ['execute_code', { code: 'print(1)', language: 'python' }, 'execute_code'],
  ])('%s %j means %s', (name, args, type) => {
    expect(typeOf(name, args)).toBe(type);
  });

  it.each<[string, JsonObject]>([
    ['bash', { command: 'ls', cmd: [['rm', '-rf', '/']] }],
    ['bash', { command: 'ls', commands: { first: 'rm -rf /' } }],
    ['bash', { command: 'ls', args: { 0: '; rm -rf /' } }],
    ['bash', { command: ['ls', { next: 'rm -rf /' }] }],
    ['execute_sql', { sql: 'SELECT 1', queries: { second: 'DROP TABLE users' } }],
    ['execute_sql', { sql: 'SELECT 1', statements: [['DROP TABLE users']] }],
    ['execute_code', { language: 'bash', code: 'ls', snippet: { a: 'rm -rf /' } }],
  ])('%s %j is not understood for the harmless text in it', (name, args) => {
    expect(problemsOf(name, args)).toContain('argument_unparsable');
  });

  it.each<JsonObject>([
    { language: 'bash', lang: 'python', code: 'ls' },
    { language: ['bash', 'python'], code: 'ls' },
  ])('stays what it is in two languages: %j', (args) => {
    expect(typeOf('execute_code', args)).toBe('execute_code');
  });

  it.each<JsonObject>([
    { options: { method: 'DELETE' } },
    { config: { headers: { 'X-HTTP-Method-Override': 'DELETE' } } },
    { method: 'GET', verb: 'DELETE' },
    { method: 'GET', params: { _method: 'DELETE' } },
    { method: 'GET', headers: {}, extra_headers: { 'X-HTTP-Method-Override': 'DELETE' } },
  ])('sends the request that any of its arguments says: %j', (args) => {
    expect(typeOf('http_request', { url: 'https://x.io/items/7', ...args })).toBe('delete_record');
  });

  it('takes the body and the parameters of a request for no options of it', () => {
    const call = { url: 'https://x.io/rpc', params: { method: 'photos.search' }, options: { method: 'GET' } };
    expect(typeOf('http_request', call)).toBe('fetch_web_page');
  });

  it('counts the numbers of a command among its words', () => {
    expect(classify(call('bash', { command: ['kill', -9, 1] })).evidence).toEqual(
      classify(call('bash', { command: ['kill', '-9', '1'] })).evidence,
    );
  });

  it('adds up what several statements touch', () => {
    const twice = { sql: 'DELETE FROM users WHERE id = 1; DELETE FROM users WHERE id = 2' };
    expect(typeOf('execute_sql', twice)).toBe('bulk_delete_records');
  });

  it('stays what it is when its argument is not understood', () => {
    expect(typeOf('execute_sql', { sql: 'SELEC FRM users' })).toBe('execute_sql');
    expect(typeOf('execute_sql', { sql: 'DELETE FRM users' })).toBe('bulk_delete_records');
    expect(problemsOf('execute_sql', { sql: 'DELETE FRM users' })).toEqual(['argument_unparsable']);
    expect(problemsOf('run_shell_command', { command: 'ls "' })).toEqual(['argument_unparsable']);
  });

  it.each<[string, JsonObject, string]>([
    ['bash', { command: 'ls', post_command: 'rm -rf /srv' }, 'delete_file'],
    ['execute_sql', { sql: 'SELECT 1', sql2: 'DROP TABLE users' }, 'bulk_delete_records'],
  ])('%s %j takes texts under other names for what they are', (name, args, type) => {
    expect(typeOf(name, args)).toBe(type);
  });

  it('of another tool is everything that its arguments say', () => {
    const { action, also } = classify(
      call('add_note', { sql: 'GRANT ALL ON t TO bob', raw_sql: 'DELETE FROM notes WHERE id = 1' }),
    );
    expect([action, ...(also ?? []).map((each) => each.action)].map(({ type }) => type)).toEqual([
      'delete_record',
      'create_record',
      'grant_access',
    ]);
  });

  it('is also everything else that its argument does', () => {
    const { action, also } = classify(call('run_shell_command', { command: 'rm notes.txt; git push origin main' }));
    expect([action, ...(also ?? []).map((each) => each.action)].map(({ type }) => type)).toEqual([
      'delete_file',
      'commit_code',
    ]);
  });

  it('is also the last of many things that its argument does', () => {
    const command = 'rm a; cat a; curl https://x.io; echo a > b; ps aux; pip install x; systemctl restart x; git push';
    const { also } = classify(call('run_shell_command', { command }));
    expect(also?.map((each) => each.action.type)).toContain('commit_code');
  });

  it('stays what it is without an argument', () => {
    expect(typeOf('run_shell_command', {})).toBe('run_shell_command');
    expect(typeOf('execute_sql', {})).toBe('execute_sql');
  });

  it('with more requests than anybody makes at once is not understood', () => {
    const urls = Array.from({ length: 1000 }, (_, id) => `https://x.io/items/${id}`);
    expect(problemsOf('http_request', { urls })).toEqual(['argument_unparsable']);
  });

  it('whose texts stand under names that announce nothing is not understood', () => {
    expect(problemsOf('execute_sql', { x: 'DROP TABLE users' })).toEqual(['argument_unparsable']);
    expect(problemsOf('bash', { input: 'rm -rf /' })).toEqual(['argument_unparsable']);
  });
});

describe('any other tool', () => {
  it.each<[string, JsonObject, string]>([
    ['query_database', { query: 'DELETE FROM users' }, 'bulk_delete_records'],
    ['query_database', { query: 'SELECT 1' }, 'query_database'],
    ['query_database', { query: 'orders of last week' }, 'query_database'],
    ['search_products', { query: 'DROP TABLE users' }, 'bulk_delete_records'],
    ['search_products', { query: 'how do I delete an account' }, 'read_record'],
    ['generate_report', { sql: 'TRUNCATE users' }, 'bulk_delete_records'],
    ['delete_record', { sql: 'SELECT 1' }, 'delete_record'],
    ['trigger_workflow', { command: 'rm -rf /srv' }, 'delete_file'],
    ['control_device', { command: 'turn_on' }, 'control_device'],
    ['read_file', { path: '/home/me/.ssh/id_rsa' }, 'read_secret'],
    ['read_file', { path: 'docs/readme.md' }, 'read_file'],
    ['write_file', { path: '/home/me/.ssh/authorized_keys' }, 'write_file'],
  ])('%s %j is %s: inspection raises and never lowers', (name, args, type) => {
    expect(typeOf(name, args)).toBe(type);
  });

  it('that leads to a metadata address says so', () => {
    const flags = classify(call('create_ticket', { url: 'http://169.254.169.254/latest' })).flags;
    expect(flags).toContain('metadata_address');
    expect(typeOf('create_ticket', { url: 'http://169.254.169.254/latest' })).toBe('create_record');
  });
});

describe('a tool of many operations', () => {
  it.each<[string, JsonObject, string]>([
    ['manage_users', { operation: 'list' }, 'read_record'],
    ['manage_users', { action: 'delete', id: 7 }, 'delete_record'],
    ['manage_users', { action: 'delete', ids: [7, 8] }, 'bulk_delete_records'],
    ['manage_issue', { operation: 'list', action: 'delete' }, 'delete_record'],
    ['manage_issue', { operation: 'list', mode: 'delete' }, 'delete_record'],
    ['jira', { operation: 'create_issue' }, 'create_record'],
    ['call_tool', { name: 'delete_user', arguments: { id: 1 } }, 'delete_record'],
    ['execute_action', { action: 'transfer_funds', amount: 5 }, 'transfer_funds'],
    ['call_tool', { name: 'frobnicate' }, 'unknown'],
  ])('%s %j is %s', (name, args, type) => {
    expect(typeOf(name, args)).toBe(type);
  });

  it.each<JsonObject>([
    { operation: 'list', after: { operation: 'delete' } },
    { operation: 'list', steps: [{ op: 'delete' }] },
    { operation: 'list', arguments: '{"operation":"delete"}' },
    { operation: ['list', 'delete'] },
    { operations: ['delete'], verb: 'get' },
    { operation: 'list', delete: true },
  ])('does every operation that its arguments say, wherever they say it: %j', (args) => {
    const { action, also } = classify(call('manage_issue', args));
    expect([action, ...(also ?? []).map((each) => each.action)].map(({ type }) => type)).toContain('delete_record');
  });

  it.each<JsonObject>([
    { operation: 'frobnicate', method: 'get' },
    { operation: { type: 'delete' }, action: 'list' },
    { operation: 7, action: 'list' },
    { operation: 'd'.repeat(200), action: 'list' },
  ])('may do its worst where one of them is not understood: %j', (args) => {
    const { action, problems } = classify(call('manage_issue', args));
    expect(action.type).toBe('delete_record');
    expect(problems.map(({ code }) => code)).toContain('action_uncertain');
  });

  it('is asked about for each of them, however many and dangerous the others are', () => {
    const others = 'delete_user grant_access deploy_code publish_post refund_payment terminate_instance revoke_key'
      .split(' ')
      .concat('install_package deactivate_user export_data create_credential'.split(' '))
      .map((operation, index): [string, string] => [`mode${index}`, operation]);
    const { action, also } = classify(
      call('manage_things', { operation: 'send_email', ...Object.fromEntries(others) }),
    );
    expect([action, ...(also ?? []).map((each) => each.action)].map(({ type }) => type)).toContain('send_email');
  });

  it('is blocked where there are more of them than anybody reads', () => {
    const many = Array.from({ length: 100 }, (_, index) => `delete_x${index.toString(36)}y`);
    expect(problemsOf('manage_things', { operation: 'list', operations: many })).toContain('argument_unparsable');
  });

  it('keeps what tells two operations of one type from each other', () => {
    const { flags, also } = classify(call('manage_files', { mode: 'delete_file', operation: 'delete_folder' }));
    expect([flags, ...(also ?? []).map((each) => each.flags)]).toContainEqual(['recursive']);
  });

  it('is asked about nothing by what a part of its request says of other things', () => {
    expect(typeOf('manage_issue', { operation: 'list', filter: { action: 'frobnicated' }, op: null })).toBe(
      'read_record',
    );
  });

  it('that does not say which counts as the worst, and is uncertain', () => {
    const classification = classify(call('manage_issue', { id: 7 }));
    expect(classification.action.type).toBe('delete_record');
    expect(classification.problems.map(({ code }) => code)).toEqual(['action_uncertain']);
  });
});

describe('a flag', () => {
  it.each<[string, JsonObject, string, string]>([
    ['modify_security', { cidr: '0.0.0.0/0' }, 'aws', 'open_to_world'],
    ['modify_security', { rules: [{ ipv6: ['::/0'] }] }, 'aws', 'open_to_world'],
    ['share_document', { access: 'anyone' }, 'drive', 'open_to_world'],
    ['modify_bucket', { acl: 'public-read' }, 'aws', 'open_to_world'],
    ['terminate_infrastructure', {}, 'orders-database', 'data_bearing'],
    ['terminate_infrastructure', { resource_type: 'volume' }, 'aws', 'data_bearing'],
    ['aws.s3.delete_bucket', {}, 'aws', 'data_bearing'],
    ['delete_file', { path: 'a', recursive: true }, 'disk', 'recursive'],
    ['delete_folder', { path: 'a' }, 'disk', 'recursive'],
    ['delete_file', { path: 'a/*' }, 'disk', 'recursive'],
    ['read_file', { path: '.env' }, 'disk', 'secret_path'],
  ])('of %s %j on %s: %s', (name, args, target, flag) => {
    expect(classify(call(name, args, target)).flags).toContain(flag);
  });

  it.each<[string, JsonObject, string]>([
    ['modify_security', { cidr: '10.20.0.0/16' }, 'aws'],
    ['terminate_instance', { instanceId: 'i-1' }, 'aws'],
    ['delete_file', { path: 'a.txt' }, 'disk'],
    ['delete_folder', { path: 'a', recursive: false }, 'disk'],
    ['create_ticket', { public: true }, 'zendesk'],
  ])('is not raised by %s %j on %s', (name, args, target) => {
    expect(classify(call(name, args, target)).flags).toEqual([]);
  });
});

describe('arguments without end', () => {
  it('are a problem and no crash', () => {
    let deep: JsonObject = { sql: 'DROP TABLE users' };
    for (let depth = 0; depth < 200; depth += 1) deep = { nested: deep };
    expect(problemsOf('read_file', deep)).toEqual(['argument_unparsable']);
    const wide = { rows: Array.from({ length: 20_000 }, (_, id) => ({ id })) };
    expect(problemsOf('create_records', wide)).toEqual(['argument_unparsable']);
  });
});
