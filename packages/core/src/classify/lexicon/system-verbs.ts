import { moneyMoves, stopping } from './families-by-type.ts';
import type { MeaningsByVerb } from './verb-meanings.ts';

/** Verbs about rights, machines and things. */
export const systemVerbs = {
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
    {
      revoke_credential: 'secret credential key',
      change_security_policy: 'policy',
      deactivate_user: 'person identity',
    },
  ],
  suspend: ['deactivate_user', { ...stopping, update_record: 'record' }],
  authenticate: ['authenticate', { register_webhook: 'webhook' }],
  rotate: ['create_credential', { compute_output: 'output', control_device: 'device' }],
  deploy: [
    'deploy_code',
    {
      provision_infrastructure: 'infra store database',
      transfer_funds: 'money',
      place_order: 'order',
      update_record: 'record',
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
      submit_clinical_order: 'medication',
      manage_subscription: 'subscription',
      control_device: 'device',
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
  terminate: [
    'terminate_infrastructure',
    { deactivate_user: 'person identity', manage_subscription: 'subscription', revoke_access: 'access' },
  ],
  scale: [
    'modify_infrastructure',
    {
      install_software: 'package',
      manage_subscription: 'subscription',
      modify_order: 'order',
      compute_output: 'output',
      alter_schema: 'table column',
    },
  ],
  install: ['install_software', { deploy_code: 'deployment' }],
  execute: [
    'trigger_workflow',
    {
      ...moneyMoves,
      execute_sql: 'query',
      run_shell_command: 'shell',
      execute_code: 'script codebase',
      http_request: 'http',
      alter_schema: 'table column',
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
  monitor: ['configure_monitoring', { update_record: 'record channel' }],
  actuate: [
    'control_device',
    {
      modify_infrastructure: 'infra store database',
      update_record: 'record account file',
      grant_access: 'person identity',
    },
  ],
  interact: ['interact_with_ui', {}],
} satisfies MeaningsByVerb;
