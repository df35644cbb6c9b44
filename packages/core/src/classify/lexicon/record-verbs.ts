import { changes, creations, readings } from './families-by-type.ts';
import type { MeaningsByVerb } from './verb-meanings.ts';

/** Verbs about what an application, a drive or a database holds. */
export const recordVerbs = {
  read: [
    'read_record',
    { ...readings, inspect_system: `${readings.inspect_system} database table`, query_database: 'query' },
  ],
  query: [
    'query_database',
    { ...readings, read_record: 'record person account ledger order money invoice event cart row' },
  ],
  compute: [
    'compute_output',
    {
      create_credential: 'secret credential key',
      request_payment: 'invoice',
      issue_credit: 'credit',
    },
  ],
  examine: [
    'compute_output',
    {
      read_telemetry: 'telemetry',
      inspect_system: `infra store database table service policy access config deployment workflow package alerting
        webhook`,
      read_record: 'record account ledger order money invoice person',
      execute_code: 'script',
      post_comment: 'code pullrequest comment',
    },
  ],
  create: [
    'create_record',
    { ...creations, update_record: 'mark cart', grant_access: 'access group', install_software: 'package' },
  ],
  append: [
    'update_record',
    { create_record: 'row', write_file: 'file folder', draft_message: 'draft', update_agent_state: 'memory' },
  ],
  update: ['update_record', changes],
  mark: ['update_record', {}],
  attach: ['update_record', { ...changes, grant_access: 'policy access', change_security_policy: 'rule' }],
  detach: ['update_record', { ...changes, revoke_access: 'policy access', change_security_policy: 'rule' }],
  delete: [
    'delete_record',
    {
      change_security_policy: 'policy',
      revoke_credential: 'secret credential key',
      revoke_access: 'access',
      deactivate_user: 'identity',
      terminate_infrastructure: 'infra service deployment store',
      bulk_delete_records: 'database table collection',
      delete_file: 'file folder',
      cancel_event: 'event',
      cancel_order: 'order travel',
      manage_subscription: 'subscription',
      configure_monitoring: 'alerting',
      update_agent_state: 'memory',
    },
  ],
  purge: [
    'bulk_delete_records',
    {
      change_security_policy: 'policy',
      revoke_credential: 'secret credential key',
      delete_file: 'file folder',
      update_record: 'cart',
      update_agent_state: 'memory',
      interact_with_ui: 'ui',
    },
  ],
  write: [
    'write_file',
    {
      create_credential: 'secret credential key',
      update_agent_state: 'memory',
      update_record: 'record',
      execute_sql: 'query',
      alter_schema: 'table',
      draft_message: 'email draft message',
      interact_with_ui: 'ui',
      provision_infrastructure: 'infra',
      export_data: 'store database',
      deploy_code: 'service',
      post_comment: 'comment',
      compute_output: 'output',
    },
  ],
  export: ['export_data', { compute_output: 'output', alter_schema: 'store database', deploy_code: 'service' }],
  import: [
    'create_record',
    {
      create_credential: 'secret credential key',
      write_file: 'file',
      restore_data: 'store database backup',
      alter_schema: 'table',
      create_user: 'person identity',
    },
  ],
  backup: ['backup_data', {}],
  restore: [
    'restore_data',
    {
      deploy_code: 'deployment service',
      commit_code: 'code',
      update_record: 'record',
      grant_access: 'person identity',
      restore_data: 'store database backup',
    },
  ],
  merge: ['update_record', { merge_code: 'code codebase pullrequest', write_file: 'file', compute_output: 'output' }],
  commit: ['commit_code', { send_message: 'message', write_file: 'file', deploy_code: 'deployment' }],
  reset: [
    'update_record',
    {
      create_credential: 'secret credential key',
      change_security_policy: 'policy',
      bulk_delete_records: 'store database table',
      control_service: 'infra service',
      update_agent_state: 'memory',
      control_device: 'device',
      modify_infrastructure: 'config',
      write_file: 'file',
      commit_code: 'code',
    },
  ],
  open: [
    'create_record',
    {
      read_file: 'file folder',
      fetch_web_page: 'page',
      control_device: 'device',
      execute_trade: 'trade',
      change_security_policy: 'policy',
      interact_with_ui: 'ui',
      commit_code: 'code',
      send_message: 'channel message',
      authenticate: 'store database',
      control_service: 'service',
      create_user: 'identity',
    },
  ],
  manage: [null, {}],
  remember: ['update_agent_state', {}],
  format: ['compute_output', { bulk_delete_records: 'store', control_device: 'device', compute_output: 'codebase' }],
  ask: [
    'compute_output',
    { escalate_to_human: 'human person', lookup_public_info: 'public', query_database: 'query database' },
  ],
  close: [
    'update_record',
    {
      delete_record: 'account',
      control_device: 'device',
      execute_trade: 'trade',
      change_security_policy: 'policy',
      interact_with_ui: 'ui page',
      manage_subscription: 'subscription',
      cancel_event: 'event',
      control_service: 'service infra',
    },
  ],
} satisfies MeaningsByVerb;
