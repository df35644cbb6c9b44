import type { Flag, InspectedPart } from './inspection.ts';

/** How much harm a type does by itself, 0 to 99; what is not listed is as bad as an unknown command. */
const typeDanger: ReadonlyMap<string, number> = new Map(
  Object.entries({
    compute_output: 0,
    update_agent_state: 1,
    lookup_public_info: 2,
    inspect_system: 3,
    read_telemetry: 3,
    read_file: 4,
    fetch_web_page: 5,
    read_record: 6,
    query_database: 6,
    read_message: 7,
    draft_message: 8,
    backup_data: 9,
    create_record: 10,
    post_comment: 11,
    write_file: 12,
    commit_code: 13,
    configure_monitoring: 14,
    update_record: 15,
    trigger_workflow: 16,
    authenticate: 17,
    send_message: 18,
    send_email: 19,
    revoke_access: 20,
    install_software: 40,
    http_request: 41,
    control_service: 42,
    execute_code: 43,
    deploy_code: 44,
    publish_content: 45,
    merge_code: 45,
    charge_payment: 46,
    refund_payment: 46,
    transfer_funds: 47,
    send_bulk_email: 48,
    provision_infrastructure: 49,
    modify_infrastructure: 50,
    register_webhook: 51,
    alter_schema: 52,
    export_data: 53,
    restore_data: 54,
    create_user: 55,
    create_credential: 56,
    revoke_credential: 57,
    deactivate_user: 58,
    grant_access: 59,
    execute_sql: 60,
    delete_record: 61,
    delete_file: 62,
    read_secret: 64,
    change_security_policy: 66,
    run_shell_command: 70,
    terminate_infrastructure: 75,
    bulk_delete_records: 90,
  }),
);
const unlistedDanger = 70;

const flagDanger: Readonly<Record<Flag, number>> = {
  download_into_interpreter: 300,
  metadata_address: 300,
  obfuscated: 60,
  unbounded: 8,
  recursive: 8,
  data_bearing: 6,
  open_to_world: 6,
  elevated: 5,
  system_path: 4,
  secret_path: 4,
  internal_address: 2,
};

/** Combinations that are destructive beyond what the type says alone. */
const destructive: readonly (readonly [type: string, flag: Flag])[] = [
  ['delete_file', 'recursive'],
  ['update_record', 'unbounded'],
  ['terminate_infrastructure', 'data_bearing'],
  ['change_security_policy', 'open_to_world'],
];

/**
 * How dangerous a part is: the part with the highest number decides what an argument means. The scale is ordinal.
 * Types and flags that block in production come before those that ask, those before reads and bounded writes; within
 * one type more flags and more records are more. Adding a flag or a record never lowers it.
 */
export function dangerOf(part: InspectedPart): number {
  const byType = typeDanger.get(part.type) ?? unlistedDanger;
  const byFlags = part.flags.reduce((sum, flag) => sum + flagDanger[flag], 0);
  const beyond = destructive.some(([type, flag]) => part.type === type && part.flags.includes(flag)) ? 100 : 0;
  return byType + byFlags + beyond + recordsDanger(part.records);
}

function recordsDanger(records: InspectedPart['records']): number {
  if (records === 'all') return 5;
  if (records === null || records < 1) return 0;
  return Math.min(4, Math.log10(records));
}
