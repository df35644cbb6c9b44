import type { Flag } from '../inspection.ts';
import { part } from '../parts.ts';
import type { Argument, CommandReader } from './scope.ts';
import { splitOptions, valuesOf } from './words.ts';

const awsValueOptions: ReadonlySet<string> = new Set(
  '--profile --region --output --query --endpoint-url --ca-bundle --color --cli-read-timeout --cli-connect-timeout'.split(
    ' ',
  ),
);

/** Verbs of cloud command lines by their first word: `terminate-instances` begins with `terminate`. */
const verbTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inspect_system:
      'describe list get ls show head search lookup batch-get wait filter estimate simulate validate help',
    terminate_infrastructure: 'delete terminate destroy deregister purge remove rm rb cancel release disable',
    provision_infrastructure: 'create run allocate request register mb copy provision launch import',
    modify_infrastructure:
      'update modify put set attach detach associate disassociate tag untag enable add scale resize apply edit move rename configure',
    control_service: 'start stop reboot restart suspend resume reset failover redeploy deallocate',
    deploy_code: 'deploy publish rollback promote',
    trigger_workflow: 'invoke send submit execute',
    restore_data: 'restore',
    grant_access: 'grant add-iam-policy-binding authorize',
    revoke_access: 'revoke',
    authenticate: 'assume login configure-docker',
  }).flatMap(([type, verbs]) => verbs.split(' ').map((verb) => [verb, type] as const)),
);

const specialAws: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:secretsmanager (?:get-secret-value|batch-get)|ssm get-parameters?|iam get-access-key|sts get-session-token|ecr get-login|kms decrypt|rds generate-db-auth)/,
    'read_secret',
  ],
  [/^iam create-(?:user|role|group)|^cognito-idp admin-create-user/, 'create_user'],
  [/^iam (?:delete-user|delete-login)/, 'deactivate_user'],
  [/^iam (?:attach|put|add|update-assume)/, 'grant_access'],
  [/^iam (?:detach|remove|delete-\w+-policy)/, 'revoke_access'],
  [
    /^iam create-(?:access-key|login-profile)|^ec2 (?:create|import)-key-pair|^secretsmanager (?:create|put|update)|^ssm put-parameter/,
    'create_credential',
  ],
  [/^iam delete-access-key|^secretsmanager delete|^kms schedule-key-deletion/, 'revoke_credential'],
  [
    /^ec2 (?:authorize|revoke|modify)-security-group|^s3api put-(?:bucket-policy|bucket-acl|public-access-block)|^s3api delete-public-access-block|^lambda add-permission/,
    'change_security_policy',
  ],
  [/^(?:logs (?:tail|get|filter|describe)|cloudwatch get|xray get|cloudtrail lookup)/, 'read_telemetry'],
  [/^(?:dynamodb (?:get-item|query|scan|batch-get))/, 'query_database'],
  [/^dynamodb (?:put-item|update-item)/, 'update_record'],
  [/^dynamodb delete-item/, 'delete_record'],
  [/^s3api delete-objects?$/, 'delete_file'],
  [/^(?:ec2 create-(?:snapshot|image)|rds create-db-snapshot|backup start)/, 'backup_data'],
  [/^(?:ses send|sesv2 send)/, 'send_email'],
  [/^ssm (?:send-command|start-session)/, 'run_shell_command'],
  [
    /^(?:lambda (?:update-function-code)|ecs update-service|cloudformation (?:deploy|create|update)|elasticbeanstalk update|deploy create)/,
    'deploy_code',
  ],
  [/^sts get-(?:session|federation)-token|^configure get \S*(?:secret|token|password|key)/, 'read_secret'],
  [/^sts get-caller-identity|^configure (?:list|get)/, 'inspect_system'],
  [/^sso login|^sts assume/, 'authenticate'],
];

const holdsData =
  /\b(?:rds|dynamodb|s3|s3api|docdb|elasticache|redshift|efs|opensearch|backup|glacier|neptune|volume|db-|snapshot|bucket|table|filesystem|sql|storage|disks?|databases?|spanner|bigtable|firestore|cosmosdb|postgres|mysql|namespace|projects?|group)\b/;
const worldOpen = /^(?:.*[=,])?(?:0\.0\.0\.0\/0|::\/0|public-read(?:-write)?|allUsers|allAuthenticatedUsers|\*)$/;

export const readAws: CommandReader = ({ args }) => {
  const words = operandTexts(args, awsValueOptions);
  if (words === null) return [part('run_shell_command', 'aws with an unknown operation')];
  const [service = '', operation = ''] = words;
  if (service === 's3' && ['cp', 'sync', 'mv', 'rm', 'ls', 'presign', 'mb', 'rb'].includes(operation)) {
    return [readS3(operation, words, args)];
  }
  const command = `${service} ${operation}`;
  const line = words.slice(0, 3).join(' ');
  const special = specialAws.find(([pattern]) => pattern.test(line))?.[1];
  return [cloudPart(`aws ${command}`, special ?? verbType(operation), args)];
};

function readS3(operation: string, words: readonly string[], args: readonly Argument[]) {
  const { options } = splitOptions(args);
  const summary = `aws s3 ${words.slice(1).join(' ')}`;
  if (operation === 'ls') return part('read_file', summary);
  if (operation === 'rm') return part('delete_file', summary, options.includes('--recursive') ? ['recursive'] : []);
  if (operation === 'rb') return part('terminate_infrastructure', summary, ['data_bearing']);
  if (operation === 'mb') return part('provision_infrastructure', summary);
  if (operation === 'sync' && options.includes('--delete')) return part('delete_file', summary, ['recursive']);
  const flags: Flag[] = args.some((arg) => worldOpen.test(arg.text)) ? ['open_to_world'] : [];
  return part(words[3]?.startsWith('s3://') || operation === 'presign' ? 'export_data' : 'write_file', summary, flags);
}

const storeTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    read_file:
      'ls lsd lsf lsl lsjson list stat cat head tail du size tree hash md5sum sha1sum about find diff check info la',
    delete_file: 'rm del delete deletefile purge rmdir rmdirs cleanup expire undo',
    terminate_infrastructure: 'rb',
    provision_infrastructure: 'mb mkdir',
    change_security_policy: 'acl iam setacl setpolicy policy anonymous cors pap defacl',
    modify_infrastructure: 'lifecycle versioning web retention config alias setlifecycle website',
    execute_code: 'mount serve rcd',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** gsutil, rclone, s3cmd and mc: copies out and in, removals, and who may read. */
export const readObjectStore: CommandReader = ({ name, args }) => {
  const { operands, options } = splitOptions(
    args,
    new Set(['-c', '--config', '-o', '-h', '-u', '-p', '--include', '--exclude']),
  );
  const texts = operands.map((operand) => operand.text);
  const verb = texts[0] ?? '';
  const summary = [name, ...args.map((arg) => arg.text)].join(' ');
  const flags: Flag[] = args.some((arg) => worldOpen.test(arg.text)) ? ['open_to_world'] : [];
  if (/^(?:--version|version|help)$/.test(args[0]?.text ?? '')) return [part('inspect_system', summary)];
  const type = storeTypes.get(verb);
  const isTree =
    options.some((option) => /^(?:-r|-R|--recursive|--force)$/.test(option)) || verb === 'purge' || verb === 'delete';
  if (type === 'delete_file') return [part(type, summary, isTree ? ['recursive'] : [])];
  if (type === 'terminate_infrastructure') return [part(type, summary, ['data_bearing'])];
  if (type !== undefined) return [part(type, summary, flags)];
  const isLocal = !/^(?:gs|s3|[\w-]+):/.test(texts.at(-1) ?? '');
  const deletes =
    options.some((option) => /^(?:-d|--delete(?:-\w+)?|--delete-removed|--remove)$/.test(option)) ||
    (name === 'rclone' && verb === 'sync');
  return [
    part(isLocal && /^(?:cp|copy|get|sync|rsync|copyto)$/.test(verb) ? 'write_file' : 'export_data', summary, flags),
    ...(deletes ? [part('delete_file', summary, ['recursive'])] : []),
  ];
};

const googleValueOptions: ReadonlySet<string> = new Set(
  '--project --zone --region --format --filter --limit --account --configuration -g -n --resource-group --name --subscription --output -o --query'.split(
    ' ',
  ),
);

/** gcloud and az name the thing first and the verb after it: `compute instances delete vm-1`. */
export const readNounFirstCloud: CommandReader = ({ name, args }, scope) => {
  const words = operandTexts(args, googleValueOptions);
  if (words === null) return [part('run_shell_command', `${name} with an unknown operation`)];
  const line = words.slice(0, 6).join(' ');
  if (
    /^secrets? versions access|^keyvault secret (?:show|download)|^auth print-|^account get-access-token|keys? list\b.*storage/.test(
      line,
    )
  ) {
    return [part('read_secret', `${name} ${line}`)];
  }
  if (/^auth (?:list)|^config (?:list|get)|^account (?:show|list)|^info$|^version$/.test(line))
    return [part('inspect_system', `${name} ${line}`)];
  if (/^auth|^login/.test(line)) return [part('authenticate', `${name} ${line}`)];
  if (/^logging read|^monitor (?:log|metrics)/.test(line)) return [part('read_telemetry', `${name} ${line}`)];
  if (/\bssh\b|run-command/.test(line)) {
    const commands = valuesOf(args, ['--command', '--scripts']);
    return [
      part('run_shell_command', `${name} ${line}`),
      ...commands.flatMap((command) => (command.isLiteral ? scope.attempt(command.text) : [])),
    ];
  }
  if (
    /firewall|nsg rule|iam-policy-binding|role assignment create/.test(line) &&
    !/\b(?:list|describe|show)\b/.test(line)
  ) {
    const type = /firewall|nsg/.test(line) ? 'change_security_policy' : 'grant_access';
    return [cloudPart(`${name} ${line}`, type, args)];
  }
  const verbs = words.slice(1, 5).flatMap((word) => verbTypes.get(word.split('-')[0]!) ?? []);
  return [
    cloudPart(
      `${name} ${line}`,
      /keys create|service-accounts create/.test(line) ? 'create_credential' : verbs.at(0),
      args,
    ),
  ];
};

/** The words that are no options; null when one of the first is not literal, for it may be the operation. */
function operandTexts(args: readonly Argument[], valueOptions: ReadonlySet<string>): string[] | null {
  const { operands } = splitOptions(args, valueOptions);
  const isKnown = operands.slice(0, 2).every((operand) => operand.isLiteral);
  const first = args.findIndex((arg) => !arg.text.startsWith('-'));
  const before = args
    .slice(0, Math.max(0, first))
    .filter((arg) => !valueOptions.has(arg.text) && !arg.text.includes('='));
  const hidden = before.some(
    (arg) => !/^--(?:debug|no-paginate|no-cli-pager|quiet|no-verify-ssl|version|help|no-sign-request)$/.test(arg.text),
  );
  return isKnown && !hidden ? operands.map((operand) => operand.text) : null;
}

function verbType(operation: string): string | undefined {
  return verbTypes.get(operation.split('-')[0]!);
}

function cloudPart(summary: string, type: string | undefined, args: readonly Argument[]) {
  const flags: Flag[] = [];
  const values = [
    ...valuesOf(args, [
      '--cidr',
      '--cidr-ip',
      '--source-ranges',
      '--acl',
      '--member',
      '--source-address-prefixes',
      '--principal',
    ]),
    ...args,
  ];
  if (values.some((value) => worldOpen.test(value.text))) flags.push('open_to_world');
  if (type === 'terminate_infrastructure' && holdsData.test(summary)) flags.push('data_bearing');
  return part(type ?? 'run_shell_command', summary, flags);
}
