import type { DecisionKind } from '@runplane/sdk';

/** What an agent wants to do, and what the baseline policies make of it. */
export interface DemoCase {
  readonly id: string;
  readonly action: string;
  readonly target: string;
  readonly context: Readonly<Record<string, string | number>>;
  readonly expected: DecisionKind;
}

export const demoCases: readonly DemoCase[] = [
  {
    id: 'transfer',
    action: 'transfer_funds',
    target: 'finance-system',
    context: { amount: 12000, environment: 'production' },
    expected: 'REQUIRE_APPROVAL',
  },
  {
    id: 'bulk-deletion',
    action: 'execute_sql',
    target: 'users-database',
    context: { sql: "DELETE FROM users WHERE last_login < '2023-01-01'" },
    expected: 'BLOCK',
  },
  {
    id: 'cloud',
    action: 'aws.ec2.provision',
    target: 'aws',
    context: { instances: 120, cost: 48000, environment: 'production' },
    expected: 'REQUIRE_APPROVAL',
  },
  {
    id: 'bulk-mail',
    action: 'sendgrid.send',
    target: 'sendgrid',
    context: { recipients: 50000 },
    expected: 'REQUIRE_APPROVAL',
  },
  {
    id: 'charge',
    action: 'stripe.charge',
    target: 'stripe',
    context: { customer: 'customer_abc', amount: 150 },
    expected: 'ALLOW',
  },
  {
    id: 'employee',
    action: 'delete_employee',
    target: 'hr_system',
    context: { employeeId: 'emp_7421' },
    expected: 'REQUIRE_APPROVAL',
  },
];
