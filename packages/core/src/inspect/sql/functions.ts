import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';

/** Functions that do more than compute, over several engines. */
const effects: ReadonlyMap<string, string> = new Map(
  Object.entries({
    read_secret:
      'pg_read_file pg_read_binary_file pg_ls_dir pg_stat_file lo_import load_file readfile openrowset opendatasource ' +
      'pg_ls_logdir pg_ls_waldir pg_ls_tmpdir pg_ls_archive_statusdir fn_xe_file_target_read_file fn_get_audit_file ' +
      'fn_trace_gettable dm_os_file_exists dm_os_enumerate_filesystem',
    export_data: 'lo_export pg_file_write writefile query_export_to_s3',
    run_shell_command: 'xp_cmdshell sys_exec sys_eval load_extension sp_oacreate edit fts3_tokenizer sys_get sys_set',
    execute_sql:
      'dblink dblink_exec dblink_connect dblink_send_query query_to_xml query_to_xmlschema query_to_xml_and_xmlschema ' +
      'database_to_xml schema_to_xml cursor_to_xml table_to_xml set_config ts_stat crosstab eval openquery sp_executesql ' +
      'pg_file_unlink pg_file_rename lo_from_bytea lo_put lowrite lo_truncate pg_background_launch schedule ' +
      'schedule_in_database',
    control_service:
      'pg_terminate_backend pg_cancel_backend pg_reload_conf pg_rotate_logfile pg_switch_wal pg_promote pg_sleep ' +
      'pg_sleep_for pg_sleep_until sleep benchmark pg_wal_replay_pause pg_wal_replay_resume',
    modify_infrastructure:
      'pg_drop_replication_slot pg_create_physical_replication_slot pg_create_logical_replication_slot ' +
      'pg_replication_slot_advance pg_stat_reset pg_logical_emit_message',
    update_record: 'setval',
    delete_record: 'lo_unlink',
    create_record: 'lo_create lo_creat',
    trigger_workflow: 'pg_notify',
    http_request: 'http_get http_post http_put http_delete http utl_http',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

const changingVerb =
  /^(?:delete|drop|purge|remove|destroy|truncate|wipe|erase|clear|update|upsert|insert|create|grant|revoke|kill|terminate|reset|send|exec|execute|run|call|set|add|disable|enable|archive|refund|charge|transfer|pay)_/;
const harmless: ReadonlySet<string> = new Set(['set_bit', 'set_byte', 'set_masklen']);

/** What calling the function does beyond reading, by its name and its first argument; null when nothing is known. */
export function functionEffect(name: string, first: string | null): InspectedPart | null {
  const plain = name.toLowerCase();
  // only a setting of an application's own has a dot in its name
  if (plain === 'set_config' && first?.includes('.')) return part('update_agent_state', `set_config of ${first}`);
  const type =
    effects.get(plain) ??
    (plain.startsWith('dblink_') ? 'execute_sql' : null) ??
    (/^pg_stat\w*_reset/.test(plain) ? 'modify_infrastructure' : null) ??
    (changingVerb.test(plain) && !harmless.has(plain) ? 'execute_sql' : null);
  if (type === null) return null;
  return part(type, `call of ${plain}`, [], type === 'update_record' || type === 'delete_record' ? 1 : null);
}

/** Words that begin a statement: as a bare alias they are a second statement in T-SQL, which needs no semicolon. */
export const statementWords: ReadonlySet<string> = new Set(
  'alter backup begin create delete deny drop exec execute grant insert kill merge restore revoke shutdown truncate update use'.split(
    ' ',
  ),
);

/** Settings of PostgreSQL that change how the rest of the text is read. */
export const lexicalSettings: ReadonlySet<string> = new Set(['standard_conforming_strings', 'backslash_quote']);
