/** What `policies init` writes: a set that changes little, and shows each thing that a policy can say. */
export const starterPolicies = `# Runplane policies. Check with \`runplane policies validate\`, activate with \`runplane policies put\`.
#
# A set is activated as a whole, or not at all. Where nothing of yours matches, the baseline decides;
# \`runplane policies get\` shows it. Within a layer the most restrictive effect wins: block, then require_approval,
# then allow. A fact that is missing counts as matched for a policy that blocks or asks, never for one that allows.

# Guardrails always apply, whatever the policies below say.
guardrails:
  - id: nothing-deleted-in-payroll
    description: Nothing is deleted in payroll
    match: { categories: [data], targets: ["payroll*"], actions: ["*delete*"] }
    effect: block

policies:
  # Money, graduated: small amounts run, larger ones wait for a human, and there is an end.
  - id: vendor-payments
    description: Payments to vendors, graduated by amount
    match: { actions: [transfer_funds], targets: ["finance-*"], environments: [production] }
    thresholds:
      - { measure: amount, currency: USD, upTo: 500, effect: allow }
      - { measure: amount, currency: USD, upTo: 25000, effect: require_approval, approval: { expiresIn: 1h } }
      - { effect: block }

  # A condition on a fact that the agent sends, and a bound on what one action may reach.
  - id: newsletters
    description: Newsletters go out after a look, and never to more than 10,000 people at once
    match: { actions: [send_bulk_email] }
    where:
      - { path: context.template, startsWith: newsletter }
    effect: require_approval
    limits:
      - { measure: recipients, max: 10000, over: block }
`;
