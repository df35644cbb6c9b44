import type { Flag, InspectedPart } from '../inspection.ts';

interface StatementType {
  readonly type: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly records: InspectedPart['records'];
}

const kindsByType: Readonly<Record<string, string>> = {
  query_database: 'FetchStmt ClosePortalStmt DeallocateStmt',
  inspect_system: 'VariableShowStmt',
  update_agent_state: 'TransactionStmt DiscardStmt ListenStmt UnlistenStmt ConstraintsSetStmt CheckPointStmt',
  execute_sql: 'CallStmt ExecuteStmt PLAssignStmt',
  execute_code: 'LoadStmt',
  install_software: 'CreateExtensionStmt AlterExtensionStmt AlterExtensionContentsStmt',
  create_user: 'CreateRoleStmt',
  deactivate_user: 'DropRoleStmt',
  grant_access: 'AlterDefaultPrivilegesStmt ReassignOwnedStmt AlterOwnerStmt AlterRoleSetStmt',
  change_security_policy: 'CreatePolicyStmt AlterPolicyStmt SecLabelStmt',
  control_service: 'LockStmt',
  trigger_workflow: 'NotifyStmt',
  modify_infrastructure:
    'AlterSystemStmt AlterDatabaseStmt AlterDatabaseSetStmt AlterDatabaseRefreshCollStmt VacuumStmt ClusterStmt ReindexStmt',
  register_webhook: 'CreateSubscriptionStmt AlterSubscriptionStmt CreatePublicationStmt AlterPublicationStmt',
  create_credential: 'CreateUserMappingStmt AlterUserMappingStmt',
  alter_schema:
    'ViewStmt IndexStmt CreateSchemaStmt CreatedbStmt CreateSeqStmt AlterSeqStmt CreateFunctionStmt ' +
    'AlterFunctionStmt CreateTrigStmt CreateEventTrigStmt AlterEventTrigStmt RuleStmt RenameStmt AlterObjectSchemaStmt ' +
    'AlterObjectDependsStmt CommentStmt CreateDomainStmt AlterDomainStmt CreateEnumStmt AlterEnumStmt CompositeTypeStmt ' +
    'CreateRangeStmt AlterTypeStmt DefineStmt CreateCastStmt CreateTransformStmt CreateConversionStmt CreateOpClassStmt ' +
    'CreateOpFamilyStmt AlterOpFamilyStmt AlterOperatorStmt CreateStatsStmt AlterStatsStmt RefreshMatViewStmt CreatePLangStmt ' +
    'CreateTableSpaceStmt AlterTableSpaceOptionsStmt AlterTableMoveAllStmt CreateFdwStmt AlterFdwStmt CreateForeignServerStmt ' +
    'AlterForeignServerStmt CreateForeignTableStmt ImportForeignSchemaStmt AlterTSDictionaryStmt AlterTSConfigurationStmt ' +
    'AlterCollationStmt CreateAmStmt ReplicaIdentityStmt DropUserMappingStmt DropSubscriptionStmt',
};

const destroyingKinds: Readonly<Record<string, string>> = {
  DropdbStmt: 'DROP DATABASE',
  DropOwnedStmt: 'DROP OWNED',
  DropTableSpaceStmt: 'DROP TABLESPACE',
};

function entries(): [string, StatementType | null][] {
  const plain = Object.entries(kindsByType).flatMap(([type, kinds]) =>
    kinds
      .split(' ')
      .map((kind): [string, StatementType] => [
        kind,
        { type, summary: kind.replace(/Stmt$/, ''), flags: [], records: null },
      ]),
  );
  const destroying = Object.entries(destroyingKinds).map(([kind, summary]): [string, StatementType] => [
    kind,
    { type: 'bulk_delete_records', summary, flags: ['unbounded', 'data_bearing'], records: 'all' },
  ]);
  // these only hold other statements, which are read themselves
  const holding = ['RawStmt', 'ExplainStmt', 'PrepareStmt', 'DeclareCursorStmt', 'ReturnStmt', 'DoStmt'].map(
    (kind): [string, null] => [kind, null],
  );
  return [...plain, ...destroying, ...holding];
}

/** The canonical type of every statement kind that needs no closer look; null for a kind that only holds others. */
export const postgresStatementTypes: ReadonlyMap<string, StatementType | null> = new Map(entries());
