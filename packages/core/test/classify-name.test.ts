import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAction, canonicalActions } from '../src/catalogue/catalogue.ts';
import { destructiveClasses, strictVerbs } from '../src/classify/lexicon/verbs.ts';
import { classifyName } from '../src/classify/name/classify-name.ts';
import { confusables } from '../src/classify/name/confusables.ts';
import { maxNameLength, normaliseName } from '../src/classify/name/normalise-name.ts';
import { conformanceCases } from './classify-fixtures.ts';

const typeOf = (name: string) => classifyName(normaliseName(name)).type ?? 'unknown';

const everydayNames = conformanceCases('benign-calls.yaml').map(({ request }) => String(request.action));
const names = fc.constantFrom(...new Set([...everydayNames, ...canonicalActions.map(({ type }) => type)]));

describe('the words of a name', () => {
  it.each([
    ['deleteUser', 'delete user'],
    ['DELETE_USER', 'delete user'],
    ['delete-user', 'delete user'],
    ['deleteuser', 'delete user'],
    ['TRANSFERFUNDS', 'transfer funds'],
    ['getHTTPResponse', 'get http response'],
    ['aws.ec2.describe_instances', 'aws ec2 describe instances'],
    ['mcp__github__create_issue', 'mcp github create issue'],
    ['create_web_hook', 'create webhook'],
    ['ｄｅｌｅｔｅ＿ｕｓｅｒ', 'delete user'],
    ['de\u200blete\u00ad_user', 'delete user'],
    ['délèté_user', 'delete user'],
    ['de1ete_us3r', 'delete user'],
    ['dElEtE_uSeR', 'delete user'],
    ['', ''],
    ['___', ''],
  ])('%s', (name, words) => {
    expect(normaliseName(name).join(' ')).toBe(words);
  });

  it('of a name that is too long are none, so that nothing hides behind a cut', () => {
    expect(normaliseName(`get_${'x'.repeat(maxNameLength)}_delete`)).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['transfer_ticket', 'update_record'],
    ['get_transfer_status', 'read_record'],
    ['transfer_to_human', 'escalate_to_human'],
    ['stripe.payouts.create', 'transfer_funds'],
    ['stripe.charges.list', 'read_record'],
    ['aws.ec2.terminate_instances', 'terminate_infrastructure'],
    ['aws.ec2.authorize_security_group_ingress', 'change_security_policy'],
    ['aws.rds.delete_db_instance', 'terminate_infrastructure'],
    ['aws.s3.delete_bucket', 'terminate_infrastructure'],
    ['aws.s3.delete_object', 'delete_file'],
    ['aws.secretsmanager.get_secret_value', 'read_secret'],
    ['aws.iam.attach_role_policy', 'grant_access'],
    ['okta.users.delete', 'deactivate_user'],
    ['delete_user', 'delete_record'],
    ['delete_users', 'bulk_delete_records'],
    ['delete_all_orders', 'cancel_order'],
    ['batch_delete_contact', 'bulk_delete_records'],
    ['drop_table', 'bulk_delete_records'],
    ['purge_customers', 'bulk_delete_records'],
    ['send_campaign', 'send_bulk_email'],
    ['remove_user_from_group', 'revoke_access'],
    ['add_member_to_team', 'grant_access'],
    ['rotate_api_key', 'create_credential'],
    ['revoke_token', 'revoke_credential'],
    ['delete_firewall_rule', 'change_security_policy'],
    ['k8s.delete_namespace', 'terminate_infrastructure'],
    ['kubectl_delete', 'terminate_infrastructure'],
    ['git_push', 'commit_code'],
    ['run_shell', 'run_shell_command'],
    ['exec', 'run_shell_command'],
    ['fetch_url', 'http_request'],
    ['call_api', 'http_request'],
    ['python_repl', 'execute_code'],
    ['make_payment', 'transfer_funds'],
    ['pay_invoice', 'transfer_funds'],
    ['capture_payment', 'charge_payment'],
    ['buy_stock', 'execute_trade'],
    ['book_flight', 'place_order'],
    ['cancel_booking', 'cancel_order'],
    ['unlock_door', 'control_device'],
    ['get_lock_status', 'read_device_state'],
    ['prescribe_medication', 'submit_clinical_order'],
    ['sign_contract', 'sign_document'],
    ['docusign.envelopes.sign', 'sign_document'],
    ['create_service_account', 'create_user'],
    ['export_customers', 'export_data'],
    ['restore_backup', 'restore_data'],
    ['find_and_delete_user', 'delete_record'],
    ['get_or_create_customer', 'create_record'],
    ['list_updates', 'read_record'],
    ['flibbertigibbet', 'unknown'],
    ['stripe', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });

  it.each([
    ['stripe.charge', 'stripe'],
    ['send_slack_message', 'slack'],
    ['k8s.list_pods', 'kubernetes'],
    ['gmail_send_message', 'google'],
    ['aws.ses.send_email', 'aws'],
    ['draw_a_box', null],
    ['transfer_funds', null],
  ])('%s bears the provider %s', (name, source) => {
    expect(classifyName(normaliseName(name)).source).toBe(source);
  });

  it('of a canonical action is that action, with full confidence', () => {
    for (const { type } of canonicalActions.filter(({ type }) => type !== 'unknown')) {
      expect(classifyName(normaliseName(type))).toMatchObject({ type, confidence: 1 });
    }
  });

  it('that was put together from words is less certain than a known one', () => {
    expect(classifyName(normaliseName('delete_frob')).confidence).toBeLessThan(1);
  });
});

describe('no disguise changes the type:', () => {
  it('look-alike letters', () => {
    const byLetter = Map.groupBy([...confusables], ([, letter]) => letter);
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (name, choices) => {
        const disguised = [...name].map((letter) => {
          const others = byLetter.get(letter);
          const choice = choices.next().value as number;
          return others === undefined || choice % 2 === 0 ? letter : others[choice % others.length]![0];
        });
        expect(typeOf(disguised.join(''))).toBe(typeOf(name));
      }),
    );
  });

  it('case and separators', () => {
    const separators = fc.constantFrom('_', '-', '.', ' ', '/', ':', '__');
    fc.assert(
      fc.property(names, separators, fc.boolean(), (name, separator, capitals) => {
        const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').split(/[^a-zA-Z0-9]+/);
        const joined = words.join(separator);
        expect(typeOf(capitals ? joined.toUpperCase() : joined.toLowerCase())).toBe(typeOf(name));
        const camel = words.map((word, index) =>
          index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
        );
        expect(typeOf(camel.join(''))).toBe(typeOf(name));
      }),
    );
  });

  it('invisible characters', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u0301');
    fc.assert(
      fc.property(names, invisible, fc.nat({ max: 40 }), (name, character, at) => {
        expect(typeOf(name.slice(0, at) + character + name.slice(at))).toBe(typeOf(name));
      }),
    );
  });
});

describe('a destructive word', () => {
  const destructive = [...strictVerbs]
    .filter(([, verbClass]) => destructiveClasses.has(verbClass))
    .map(([word]) => word);

  it('never leaves a read, wherever it stands', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...destructive), fc.nat({ max: 5 }), (name, word, at) => {
        const words = normaliseName(name);
        const type = typeOf([...words.slice(0, at), word, ...words.slice(at)].join('_'));
        expect(canonicalAction(type)!.effects.every((effect) => effect === 'read')).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
