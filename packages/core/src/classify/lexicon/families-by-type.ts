/** Canonical action type → the families of objects, separated by spaces, that make a verb it. */
export type Families = Readonly<Record<string, string>>;

export const moneyMoves: Families = {
  transfer_funds: 'money',
  charge_payment: 'charge',
  refund_payment: 'refund',
  request_payment: 'invoice',
  issue_credit: 'credit',
  execute_trade: 'trade tradable',
};

export const creations: Families = {
  ...moneyMoves,
  schedule_event: 'event',
  place_order: 'order travel',
  manage_subscription: 'subscription',
  create_credential: 'secret credential key',
  create_user: 'identity',
  change_security_policy: 'policy',
  provision_infrastructure: 'infra store database service',
  alter_schema: 'table column',
  deploy_code: 'deployment',
  write_file: 'file folder',
  draft_message: 'draft',
  send_email: 'email',
  send_bulk_email: 'campaign',
  send_message: 'message',
  post_comment: 'comment',
  publish_content: 'post',
  register_webhook: 'webhook',
  commit_code: 'code pullrequest',
  configure_monitoring: 'alerting telemetry',
  backup_data: 'backup',
  update_agent_state: 'memory',
  submit_clinical_order: 'medication',
  sign_document: 'legal',
  compute_output: 'output',
};

export const changes: Families = {
  ...moneyMoves,
  schedule_event: 'event',
  modify_order: 'order travel',
  manage_subscription: 'subscription',
  create_credential: 'secret credential key',
  change_security_policy: 'policy',
  grant_access: 'access identity',
  modify_infrastructure: 'infra store database config service',
  alter_schema: 'table column',
  deploy_code: 'deployment',
  write_file: 'file folder',
  register_webhook: 'webhook',
  configure_monitoring: 'alerting telemetry',
  update_agent_state: 'memory',
  control_device: 'device',
  submit_clinical_order: 'medication',
  commit_code: 'code codebase',
  install_software: 'package',
  interact_with_ui: 'ui',
  sign_document: 'legal',
};

export const stopping: Families = {
  submit_clinical_order: 'medication',
  change_security_policy: 'policy rule',
  deactivate_user: 'person identity',
  control_service: 'infra service workflow store database',
  configure_monitoring: 'alerting telemetry',
  revoke_credential: 'secret credential key',
  revoke_access: 'access group',
  manage_subscription: 'subscription',
  control_device: 'device',
};

export const readings: Families = {
  read_message: 'email message',
  read_file: 'file folder codebase',
  read_secret: 'secret credential',
  inspect_system: `infra store service deployment workflow policy rule access group config webhook package alerting
    backup shell http`,
  read_telemetry: 'telemetry signal',
  query_database: 'datum',
  read_device_state: 'device',
  lookup_public_info: 'public travel tradable',
  fetch_web_page: 'page ui',
};
