import type { NounFamily } from './nouns.ts';
import type { VerbClass } from './verbs.ts';

/** What a verb amounts to, by the family of its object. */
export interface VerbMeaning {
  readonly byFamily: ReadonlyMap<NounFamily, string>;
  /** for an object of any other family, or one that the lexicon does not have; null: the verb alone says nothing */
  readonly otherwise: string | null;
}

type Families = Readonly<Record<string, string>>;

const moneyMoves: Families = {
  transfer_funds: 'money',
  charge_payment: 'charge',
  refund_payment: 'refund',
  request_payment: 'invoice',
  issue_credit: 'credit',
  execute_trade: 'trade',
};

const creations: Families = {
  ...moneyMoves,
  schedule_event: 'event',
  place_order: 'order',
  manage_subscription: 'subscription',
  create_credential: 'secret credential',
  create_user: 'identity',
  change_security_policy: 'policy',
  provision_infrastructure: 'infra store database',
  alter_schema: 'table',
  deploy_code: 'service deployment',
  write_file: 'file folder',
  draft_message: 'draft',
  send_email: 'email',
  send_bulk_email: 'campaign',
  send_message: 'message',
  post_comment: 'comment',
  publish_content: 'post',
  register_webhook: 'webhook',
  commit_code: 'code',
  configure_monitoring: 'alerting telemetry',
  backup_data: 'backup',
  update_agent_state: 'memory',
  submit_clinical_order: 'medication',
  sign_document: 'legal',
  compute_output: 'output',
};

const changes: Families = {
  ...moneyMoves,
  schedule_event: 'event',
  modify_order: 'order',
  manage_subscription: 'subscription',
  create_credential: 'secret credential',
  change_security_policy: 'policy',
  grant_access: 'access',
  modify_infrastructure: 'infra store database config service',
  alter_schema: 'table',
  deploy_code: 'deployment',
  write_file: 'file folder',
  register_webhook: 'webhook',
  configure_monitoring: 'alerting telemetry',
  update_agent_state: 'memory',
  control_device: 'device',
  submit_clinical_order: 'medication',
  commit_code: 'code codebase',
  install_software: 'package',
};

const stopping: Families = {
  change_security_policy: 'policy rule',
  deactivate_user: 'person identity',
  control_service: 'infra service workflow store database',
  configure_monitoring: 'alerting telemetry',
  revoke_credential: 'secret credential',
  revoke_access: 'access group',
  manage_subscription: 'subscription',
  control_device: 'device',
};

const readings: Families = {
  read_message: 'email message channel',
  read_file: 'file folder codebase',
  read_secret: 'secret credential',
  inspect_system: `infra store service deployment workflow policy rule access group config webhook package alerting
    backup shell http`,
  read_telemetry: 'telemetry',
  read_device_state: 'device',
  lookup_public_info: 'public',
  fetch_web_page: 'page ui',
};

const meanings: Readonly<Record<VerbClass, readonly [otherwise: string | null, families: Families]>> = {
  read: [
    'read_record',
    { ...readings, inspect_system: `${readings.inspect_system} database table`, query_database: 'query' },
  ],
  query: ['query_database', readings],
  compute: [
    'compute_output',
    {
      create_credential: 'secret credential',
      request_payment: 'invoice',
      issue_credit: 'credit',
      read_telemetry: 'telemetry',
      inspect_system: 'infra store database table service policy access config',
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
      revoke_credential: 'secret credential',
      revoke_access: 'access',
      deactivate_user: 'identity',
      terminate_infrastructure: 'infra service deployment store',
      bulk_delete_records: 'database table',
      delete_file: 'file folder',
      cancel_event: 'event',
      cancel_order: 'order',
      manage_subscription: 'subscription',
      configure_monitoring: 'alerting',
      update_agent_state: 'memory',
    },
  ],
  purge: [
    'bulk_delete_records',
    {
      change_security_policy: 'policy',
      revoke_credential: 'secret credential',
      delete_file: 'file folder',
      update_record: 'cart',
      update_agent_state: 'memory',
      interact_with_ui: 'ui',
    },
  ],
  terminate: [
    'terminate_infrastructure',
    { deactivate_user: 'person identity', manage_subscription: 'subscription', revoke_access: 'access' },
  ],
  cancel: [
    'cancel_order',
    {
      cancel_event: 'event',
      manage_subscription: 'subscription',
      request_payment: 'invoice',
      control_service: 'workflow',
      delete_record: 'record',
      submit_clinical_order: 'medication',
    },
  ],
  send: [
    'send_message',
    {
      send_email: 'email',
      send_bulk_email: 'campaign',
      transfer_funds: 'money trade',
      request_payment: 'invoice charge',
      schedule_event: 'event',
      post_comment: 'comment',
      share_resource: 'file folder',
      http_request: 'http',
      run_shell_command: 'shell command',
      control_device: 'device',
      dispatch_responder: 'responder',
      escalate_to_human: 'human',
      sign_document: 'legal',
      trigger_workflow: 'workflow',
      read_secret: 'secret credential',
    },
  ],
  call: [
    'trigger_workflow',
    {
      http_request: 'http',
      send_message: 'record person human',
      place_order: 'order',
      control_device: 'device',
      dispatch_responder: 'responder',
      run_shell_command: 'shell',
    },
  ],
  reply: ['post_comment', { send_email: 'email', send_message: 'message channel', schedule_event: 'event' }],
  react: ['post_comment', {}],
  publish: [
    'publish_content',
    {
      send_message: 'message channel',
      post_comment: 'comment',
      send_bulk_email: 'campaign email',
      deploy_code: 'package service deployment',
      trigger_workflow: 'infra workflow',
      request_payment: 'invoice',
    },
  ],
  draft: ['draft_message', { publish_content: 'post', create_record: 'record', compute_output: 'output' }],
  share: ['share_resource', { read_secret: 'secret credential' }],
  grant: [
    'grant_access',
    {
      schedule_event: 'event',
      deploy_code: 'deployment service',
      change_security_policy: 'policy',
      charge_payment: 'charge money',
      authenticate: 'identity',
    },
  ],
  revoke: [
    'revoke_access',
    { revoke_credential: 'secret credential', change_security_policy: 'policy', deactivate_user: 'person identity' },
  ],
  suspend: ['deactivate_user', { ...stopping, update_record: 'record' }],
  transfer: [
    'transfer_funds',
    { write_file: 'file folder', escalate_to_human: 'human', update_record: 'record code', grant_access: 'access' },
  ],
  pay: ['transfer_funds', { charge_payment: 'order' }],
  charge: ['charge_payment', { fetch_web_page: 'ui page', compute_output: 'output' }],
  refund: ['refund_payment', {}],
  credit: ['issue_credit', {}],
  bill: ['request_payment', {}],
  order: ['place_order', { schedule_event: 'event', execute_trade: 'trade', submit_clinical_order: 'medication' }],
  trade: ['execute_trade', {}],
  subscribe: ['update_record', { manage_subscription: 'subscription', register_webhook: 'webhook infra' }],
  schedule: [
    'schedule_event',
    {
      transfer_funds: 'money',
      trigger_workflow: 'workflow',
      publish_content: 'post',
      send_bulk_email: 'campaign',
      send_email: 'email',
      control_device: 'device',
    },
  ],
  deploy: [
    'deploy_code',
    {
      provision_infrastructure: 'infra store database',
      transfer_funds: 'money',
      restore_data: 'store database backup',
    },
  ],
  start: [
    'control_service',
    {
      trigger_workflow: 'workflow',
      control_device: 'device',
      publish_content: 'post',
      send_bulk_email: 'campaign',
      manage_subscription: 'subscription',
      update_record: 'record',
      schedule_event: 'event',
      refund_payment: 'refund',
      transfer_funds: 'money',
      interact_with_ui: 'ui page',
    },
  ],
  stop: [
    'control_service',
    {
      control_device: 'device',
      manage_subscription: 'subscription',
      update_record: 'record',
      send_bulk_email: 'campaign',
    },
  ],
  enable: [
    'update_record',
    {
      change_security_policy: 'policy rule',
      modify_infrastructure: 'infra store database service config',
      grant_access: 'person identity access',
      register_webhook: 'webhook',
      configure_monitoring: 'alerting',
      control_device: 'device',
      backup_data: 'backup',
      control_service: 'workflow',
      create_credential: 'secret credential',
    },
  ],
  disable: [
    'change_security_policy',
    { ...stopping, update_record: 'record', modify_infrastructure: 'config backup', register_webhook: 'webhook' },
  ],
  provision: [
    'provision_infrastructure',
    { create_user: 'person identity', create_credential: 'credential secret', grant_access: 'access' },
  ],
  scale: [
    'modify_infrastructure',
    {
      install_software: 'package',
      manage_subscription: 'subscription',
      modify_order: 'order',
      compute_output: 'output',
      alter_schema: 'table',
    },
  ],
  install: ['install_software', { deploy_code: 'deployment service' }],
  execute: [
    'trigger_workflow',
    {
      ...moneyMoves,
      execute_sql: 'query',
      run_shell_command: 'shell command',
      execute_code: 'script codebase',
      http_request: 'http',
      alter_schema: 'table',
      backup_data: 'backup',
      place_order: 'order',
      sign_document: 'legal',
      provision_infrastructure: 'infra',
      compute_output: 'output',
      send_bulk_email: 'campaign',
    },
  ],
  invoke: [
    'trigger_workflow',
    { http_request: 'http', ...moneyMoves, control_device: 'device', dispatch_responder: 'responder' },
  ],
  commit: ['commit_code', { send_message: 'message', write_file: 'file', deploy_code: 'deployment' }],
  merge: ['update_record', { merge_code: 'code codebase', write_file: 'file', compute_output: 'output' }],
  write: [
    'write_file',
    {
      create_credential: 'secret credential',
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
      create_credential: 'secret credential',
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
      restore_data: 'store database backup',
    },
  ],
  authenticate: ['authenticate', { register_webhook: 'webhook' }],
  rotate: ['create_credential', { compute_output: 'output', control_device: 'device' }],
  escalate: ['escalate_to_human', { grant_access: 'access', dispatch_responder: 'responder' }],
  dispatch: ['dispatch_responder', { trigger_workflow: 'workflow' }],
  actuate: ['control_device', {}],
  interact: ['interact_with_ui', {}],
  remember: ['update_agent_state', {}],
  sign: ['sign_document', {}],
  prescribe: ['submit_clinical_order', {}],
  monitor: ['configure_monitoring', { update_record: 'record channel' }],
  request: [
    'create_record',
    {
      request_payment: 'money invoice',
      grant_access: 'access',
      create_credential: 'credential',
      refund_payment: 'refund',
      update_record: 'comment',
      place_order: 'order',
      provision_infrastructure: 'infra store database',
      submit_clinical_order: 'medication',
      escalate_to_human: 'human',
    },
  ],
  submit: [
    'create_record',
    {
      ...moneyMoves,
      charge_payment: 'charge money',
      place_order: 'order',
      sign_document: 'legal',
      submit_clinical_order: 'medication',
      post_comment: 'comment',
      trigger_workflow: 'workflow',
      interact_with_ui: 'ui',
      create_credential: 'secret credential',
      manage_subscription: 'subscription',
      update_record: 'file output',
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
  reset: [
    'update_record',
    {
      create_credential: 'secret credential',
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
  manage: [null, {}],
};

export const verbMeanings: ReadonlyMap<VerbClass, VerbMeaning> = new Map(
  Object.entries(meanings).map(([verbClass, [otherwise, families]]) => [
    verbClass as VerbClass,
    { otherwise, byFamily: familiesByName(families) },
  ]),
);

function familiesByName(families: Families): ReadonlyMap<NounFamily, string> {
  return new Map(
    Object.entries(families).flatMap(([type, names]) =>
      names.split(/\s+/).map((family): [NounFamily, string] => [family as NounFamily, type]),
    ),
  );
}
