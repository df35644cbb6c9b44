/** Part of every set's digest: it changes whenever the same policies could mean something else. */
export const engineVersion = 'runplane-policy/1';

/**
 * What applies where an organization has written nothing: the guardrails, which always apply, and the baseline, which a
 * policy of the organization's own replaces for the actions it matches. No rule by sensitivity overlaps a type that has
 * a rule of its own, for within a layer the most restrictive wins.
 */
export const baselineYaml = `# Guardrails always apply, whatever any other policy says.
guardrails:
  # An argument that nobody can read may mean anything.
  - id: unparsable-argument
    description: SQL, a command or a request that does not parse is dangerous
    where: [ { path: problems, contains: argument_unparsable } ]
    effect: block
  - id: invalid-measure
    description: An amount or a count that is negative or no number
    where: [ { path: problems, contains: measure_invalid } ]
    effect: block
  - id: tool-drift
    description: A tool that is not as it was accepted waits for a person
    where: [ { path: problems, contains: tool_drift } ]
    effect: require_approval
  - id: download-into-interpreter
    description: Running what was just downloaded or decoded
    where: [ { path: flags, contains: download_into_interpreter } ]
    effect: block
  - id: metadata-address
    description: Link-local and cloud metadata addresses hand out credentials
    where: [ { path: flags, contains: metadata_address } ]
    effect: block
  - id: critical-risk
    description: At critical risk nothing runs without a human
    where: [ { path: risk.score, atLeast: 80 } ]
    effect: require_approval

policies:
  # Money. Amounts without a currency are in the organization's.
  - id: transfer-funds
    description: Transfers, graduated by amount
    match: { actions: [transfer_funds] }
    thresholds:
      - { measure: amount, upTo: 1000, effect: allow }
      - { measure: amount, upTo: 100000, effect: require_approval }
      - { effect: block }
  - id: charge-payment
    description: Charges, graduated by amount
    match: { actions: [charge_payment] }
    thresholds:
      - { measure: amount, upTo: 500, effect: allow }
      - { measure: amount, upTo: 100000, effect: require_approval }
      - { effect: block }
  - id: refund-payment
    description: Refunds, graduated by amount
    match: { actions: [refund_payment] }
    thresholds:
      - { measure: amount, upTo: 500, effect: allow }
      - { effect: require_approval }

  # Records and files.
  - id: update-record-production
    description: A few records at a time
    match: { actions: [update_record], environments: [production] }
    effect: allow
    limits:
      - { measure: records, max: 10, over: require_approval }
  - id: update-everything-production
    description: An update that nothing bounds
    match: { actions: [update_record], environments: [production] }
    where: [ { path: flags, contains: unbounded } ]
    effect: block
  - id: update-record-elsewhere
    description: Updates outside production
    match: { actions: [update_record], environments: [staging, development, test] }
    effect: allow
  - id: update-everything-elsewhere
    description: An update that nothing bounds
    match: { actions: [update_record], environments: [staging, development, test] }
    where: [ { path: flags, contains: unbounded } ]
    effect: require_approval
  - id: delete-record-production
    description: Deleting a record waits for a person
    match: { actions: [delete_record], environments: [production] }
    effect: require_approval
  - id: delete-record-elsewhere
    description: Deleting a record outside production
    match: { actions: [delete_record], environments: [staging, development, test] }
    effect: allow
  - id: bulk-delete-production
    description: Deleting many records at once
    match: { actions: [bulk_delete_records], environments: [production] }
    effect: block
  - id: bulk-delete-elsewhere
    description: Deleting many records at once waits for a person outside production
    match: { actions: [bulk_delete_records], environments: [staging, development, test] }
    effect: require_approval
  - id: delete-file
    description: Deleting a file waits for a person
    match: { actions: [delete_file] }
    effect: require_approval
  - id: delete-tree-production
    description: Removing a whole tree
    match: { actions: [delete_file], environments: [production] }
    where: [ { path: flags, contains: recursive } ]
    effect: block
  - id: export-data
    description: Copying data out of the system waits for a person
    match: { actions: [export_data] }
    effect: require_approval

  # Messages.
  - id: send-email
    description: Mail to a few; more than 100 recipients is bulk mail
    match: { actions: [send_email] }
    effect: allow
    limits:
      - { measure: recipients, max: 100, over: require_approval }
  - id: send-bulk-email
    description: Mail to many recipients waits for a person
    match: { actions: [send_bulk_email] }
    effect: require_approval

  # Infrastructure. Cost counts as amount.
  - id: provision-production
    description: New infrastructure in production waits for a person
    match: { actions: [provision_infrastructure], environments: [production] }
    effect: require_approval
  - id: provision-elsewhere
    description: A few small machines outside production
    match: { actions: [provision_infrastructure], environments: [staging, development, test] }
    effect: allow
    limits:
      - { measure: instances, max: 5, over: require_approval }
      - { measure: amount, max: 1000, over: require_approval }
  - id: terminate-infrastructure
    description: Terminating infrastructure waits for a person
    match: { actions: [terminate_infrastructure] }
    effect: require_approval
  - id: terminate-data-production
    description: A database, volume or bucket goes with what is in it
    match: { actions: [terminate_infrastructure], environments: [production] }
    where: [ { path: flags, contains: data_bearing } ]
    effect: block

  # Access and secrets.
  - id: grant-access
    description: Granting access waits for a person
    match: { actions: [grant_access] }
    effect: require_approval
  - id: read-secret
    description: Reading a secret waits for a person
    match: { actions: [read_secret] }
    effect: require_approval
  - id: change-security-policy
    description: Changing a security policy waits for a person
    match: { actions: [change_security_policy] }
    effect: require_approval
  - id: open-to-world-production
    description: A rule that lets everybody in
    match: { actions: [change_security_policy], environments: [production] }
    where: [ { path: flags, contains: open_to_world } ]
    effect: block

  # What nothing identifies waits for a human, everywhere.
  - id: unknown-action
    description: What nothing identifies waits for a person
    match: { actions: [unknown] }
    effect: require_approval

  # Everything else, by the sensitivity of the call.
  - id: other-low-and-moderate
    description: Everything else of low or moderate sensitivity
    match:
      exceptActions: &own [ transfer_funds, charge_payment, refund_payment, update_record, delete_record,
        bulk_delete_records, delete_file, export_data, send_email, send_bulk_email, provision_infrastructure,
        terminate_infrastructure, grant_access, read_secret, change_security_policy, unknown ]
      sensitivity: [low, moderate]
    effect: allow
  - id: other-high-production
    description: Everything else of high sensitivity waits for a person in production
    match:
      exceptActions: *own
      sensitivity: [high]
      environments: [production]
    effect: require_approval
  - id: other-high-elsewhere
    description: Everything else of high sensitivity outside production
    match:
      exceptActions: *own
      sensitivity: [high]
      environments: [staging, development, test]
    effect: allow
  - id: other-critical
    description: Everything else of critical sensitivity waits for a person
    match:
      exceptActions: *own
      sensitivity: [critical]
    effect: require_approval
`;
