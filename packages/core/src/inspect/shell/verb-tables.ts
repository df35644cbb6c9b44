import type { Flag } from '../inspection.ts';

/** A tool whose verbs say what it does: `git push`, `docker compose up`. */
export interface VerbTable {
  /** options before or between the verbs that take the next word */
  readonly valueOptions: ReadonlySet<string>;
  /** options before or between the verbs that take nothing */
  readonly plainOptions: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, string>;
  /** `push --force`: verb and option together mean something else; `*` stands for every verb */
  readonly options: ReadonlyMap<string, string>;
  /** words or options that add a flag: `delete pvc`, `down --volumes` */
  readonly flags: ReadonlyMap<string, Flag>;
  /** nothing but the tool's name */
  readonly alone: string;
}

interface Written {
  readonly valueOptions?: string;
  readonly plainOptions?: string;
  /** verbs by type, separated by commas */
  readonly verbs: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, Flag>>;
  readonly alone?: string;
}

function table(written: Written): VerbTable {
  const words = (text = '') => new Set(text.split(' ').filter((word) => word !== ''));
  const verbs = Object.entries(written.verbs).flatMap(([type, names]) =>
    names.split(',').map((name): [string, string] => [name.trim(), type]),
  );
  return {
    valueOptions: words(written.valueOptions),
    plainOptions: words(`--help --version -h ${written.plainOptions ?? ''}`),
    verbs: new Map(verbs),
    options: new Map(Object.entries(written.options ?? {})),
    flags: new Map(Object.entries(written.flags ?? {})),
    alone: written.alone ?? 'inspect_system',
  };
}

const git = table({
  valueOptions: '-C --git-dir --work-tree --namespace',
  plainOptions: '--no-pager -P --paginate --bare --no-replace-objects --literal-pathspecs --no-optional-locks',
  verbs: {
    read_file:
      'status, log, diff, show, blame, annotate, ls-files, ls-tree, ls-remote, rev-parse, rev-list, describe, shortlog, reflog, grep, ' +
      'cat-file, show-ref, for-each-ref, name-rev, merge-base, diff-tree, diff-index, diff-files, whatchanged, count-objects, ' +
      'check-ignore, check-attr, var, version, help, fsck, verify-commit, verify-tag, cherry, range-diff, stash list, stash show, ' +
      'remote show, remote get-url, worktree list, submodule status, bundle verify, notes show, notes list, lfs ls-files, bisect log',
    write_file:
      'fetch, pull, clone, init, restore, archive, worktree add, sparse-checkout, format-patch, remote update, remote prune, gc, prune, maintenance, lfs pull, lfs fetch',
    commit_code:
      'add, commit, push, branch, checkout, switch, merge, rebase, cherry-pick, revert, tag, stash, stash push, stash pop, stash apply, stash save, ' +
      'mv, apply, am, reset, remote add, remote set-url, remote rename, remote, notes, update-index, pull-request, bisect start, bisect good, bisect bad, bisect reset',
    delete_file: 'rm, clean, stash drop, stash clear, worktree remove, reflog expire, reflog delete',
    delete_record: 'remote remove, remote rm, update-ref',
  },
  options: {
    'push --force': 'merge_code',
    'push -f': 'merge_code',
    'push --force-with-lease': 'merge_code',
    'push --mirror': 'bulk_delete_records',
    'push --delete': 'delete_record',
    'push -d': 'delete_record',
    'push --prune': 'bulk_delete_records',
    'reset --hard': 'delete_file',
    'branch -D': 'delete_record',
    'branch -d': 'delete_record',
    'branch --delete': 'delete_record',
    'tag -d': 'delete_record',
    'tag --delete': 'delete_record',
    'rebase --exec': 'run_shell_command',
    'rebase -x': 'run_shell_command',
    'clean -n': 'read_file',
    'clean --dry-run': 'read_file',
    'rm --cached': 'commit_code',
    'log --output': 'write_file',
    'diff --output': 'write_file',
    'grep -O': 'run_shell_command',
    'grep --open-files-in-pager': 'run_shell_command',
    '* -c': 'run_shell_command',
    '* --config-env': 'run_shell_command',
    '* --exec-path': 'run_shell_command',
    '* --upload-pack': 'run_shell_command',
    '* --receive-pack': 'run_shell_command',
    '* --ext-diff': 'run_shell_command',
    'commit -c': 'commit_code',
    'switch -c': 'commit_code',
    'log -c': 'read_file',
    'show -c': 'read_file',
    'diff -c': 'read_file',
    'shortlog -c': 'read_file',
    'ls-files -c': 'read_file',
    'grep -c': 'read_file',
  },
  flags: { 'clean -d': 'recursive', 'clean -x': 'recursive', 'rm -r': 'recursive' },
});

const github = table({
  valueOptions: '-R --repo',
  verbs: {
    inspect_system:
      'auth status, repo view, repo list, pr list, pr view, pr diff, pr status, pr checks, issue list, issue view, issue status, run list, ' +
      'run view, run watch, workflow list, workflow view, release list, release view, gist list, gist view, search, status, label list, version, ' +
      'secret list, variable list, cache list, browse',
    create_record: 'issue create, label create, repo fork, gist create, discussion create',
    post_comment: 'issue comment, pr comment, pr review',
    update_record:
      'issue close, issue reopen, issue edit, pr edit, pr close, pr reopen, pr ready, label edit, repo edit, variable set',
    commit_code: 'pr create, pr checkout, repo sync',
    write_file: 'repo clone, release download, run download',
    merge_code: 'pr merge',
    deploy_code: 'release create, release upload',
    trigger_workflow: 'workflow run, run rerun',
    delete_record: 'issue delete, release delete, label delete, repo delete, run delete, gist delete, variable delete',
    create_credential: 'secret set, ssh-key add, gpg-key add',
    revoke_credential: 'secret delete, ssh-key delete',
    authenticate: 'auth login, auth refresh, auth logout',
    read_secret: 'auth token',
    http_request: 'api',
  },
});

const containers = table({
  valueOptions:
    '-H --host --context -c --config -l --log-level -f --file -p --project-name --profile --env-file --project-directory --filter --format -n --tail --since',
  plainOptions: '-D --debug -a --all -q --quiet --tls',
  verbs: {
    inspect_system:
      'ps, images, inspect, version, info, port, diff, history, search, top, events, context ls, context show, container ls, container list, container inspect, ' +
      'image ls, image list, image inspect, image history, network ls, network list, network inspect, volume ls, volume list, volume inspect, system df, system info, node ls, ' +
      'service ls, service ps, stack ls, compose ps, compose config, compose images, compose ls, compose top, compose version, compose port, container top, manifest inspect, buildx ls, wait',
    read_telemetry: 'logs, stats, container logs, container stats, service logs, compose logs, compose events, attach',
    execute_code:
      'run, build, buildx build, compose build, container run, image build, compose run, create, builder build',
    install_software: 'pull, image pull, compose pull, load, import, plugin install',
    deploy_code:
      'push, image push, compose push, compose up, stack deploy, service create, service update, compose create',
    control_service:
      'start, stop, restart, kill, pause, unpause, container start, container stop, container restart, container kill, compose start, compose stop, ' +
      'compose restart, compose kill, compose pause, service scale, compose scale',
    terminate_infrastructure:
      'rm, container rm, container prune, system prune, volume rm, volume prune, network rm, network prune, compose down, compose rm, stack rm, service rm, swarm leave',
    delete_file: 'rmi, image rm, image prune, builder prune, buildx prune',
    write_file: 'cp, container cp, save, export, tag, image tag, commit, image save',
    provision_infrastructure: 'network create, volume create, swarm init, swarm join, machine create',
    modify_infrastructure: 'update, rename, network connect, network disconnect, context use',
    authenticate: 'login, logout',
    create_credential: 'secret create',
  },
  flags: {
    'volume rm': 'data_bearing',
    'volume prune': 'data_bearing',
    'down -v': 'data_bearing',
    'down --volumes': 'data_bearing',
    'rm -v': 'data_bearing',
    'prune --volumes': 'data_bearing',
    'run --privileged': 'elevated',
    'prune -a': 'unbounded',
  },
});

const kubernetes = table({
  valueOptions:
    '-n --namespace --context --cluster --user --kubeconfig -s --server --token --as --as-group -l --selector -o --output -f --filename -c --container --request-timeout',
  plainOptions: '-A --all-namespaces --watch -w',
  verbs: {
    inspect_system:
      'get, describe, top, version, cluster-info, explain, api-resources, api-versions, config view, config get-contexts, config current-context, ' +
      'config get-clusters, auth can-i, auth whoami, diff, rollout status, rollout history, wait, events, kustomize, options, completion',
    read_telemetry: 'logs',
    deploy_code: 'apply, create, set image, rollout undo, run, replace, patch, set env, create deployment, create job',
    modify_infrastructure:
      'scale, autoscale, label, annotate, edit, taint, expose, set resources, cordon, uncordon, create namespace, create configmap',
    control_service: 'rollout restart, drain, rollout pause, rollout resume, port-forward, proxy',
    terminate_infrastructure: 'delete',
    write_file: 'cp',
    update_agent_state: 'config use-context, config set-context',
    create_credential: 'create secret, create token',
    grant_access:
      'create rolebinding, create clusterrolebinding, create role, create clusterrole, certificate approve, auth reconcile, create serviceaccount',
    run_shell_command: 'debug, attach, exec',
  },
  flags: {
    'delete pvc': 'data_bearing',
    'delete pv': 'data_bearing',
    'delete persistentvolumeclaim': 'data_bearing',
    'delete persistentvolumeclaims': 'data_bearing',
    'delete persistentvolume': 'data_bearing',
    'delete persistentvolumes': 'data_bearing',
    'delete statefulset': 'data_bearing',
    'delete statefulsets': 'data_bearing',
    'delete sts': 'data_bearing',
    'delete namespace': 'data_bearing',
    'delete namespaces': 'data_bearing',
    'delete ns': 'data_bearing',
    'delete crd': 'data_bearing',
    'delete --all': 'unbounded',
    'drain --delete-emptydir-data': 'data_bearing',
  },
});

const helm = table({
  valueOptions: '-n --namespace --kube-context --kubeconfig',
  verbs: {
    inspect_system:
      'list, ls, status, get values, get manifest, get all, get notes, history, show values, show chart, show all, search repo, search hub, template, lint, version, repo list, env, verify, dependency list',
    deploy_code: 'install, upgrade, rollback, test, push',
    terminate_infrastructure: 'uninstall, delete, un',
    write_file: 'repo add, repo update, repo remove, pull, create, package, dependency update, dependency build',
  },
});

const terraform = table({
  valueOptions: '',
  plainOptions: '-no-color -chdir',
  verbs: {
    inspect_system:
      'plan, validate, show, output, version, state list, state show, providers, graph, workspace list, workspace show, console, get, metadata functions',
    write_file: 'fmt',
    install_software: 'init',
    provision_infrastructure: 'apply, refresh',
    modify_infrastructure:
      'import, state mv, state rm, state push, taint, untaint, force-unlock, workspace new, workspace select',
    terminate_infrastructure: 'destroy, workspace delete',
  },
  options: { 'apply -destroy': 'terminate_infrastructure', 'fmt -check': 'inspect_system', 'plan -out': 'write_file' },
  flags: { 'destroy *': 'data_bearing', 'apply -destroy': 'data_bearing' },
});

const nodePackages = table({
  valueOptions: '--prefix -C --dir --filter -F -w --workspace --registry --cwd',
  plainOptions: '-s --silent -g --global --offline -r --recursive',
  alone: 'install_software',
  verbs: {
    inspect_system:
      'view, info, show, list, ls, ll, outdated, audit, why, explain, search, whoami, root, prefix, bin, ping, docs, repo, help, help-search, fund, config get, ' +
      'config list, config ls, get, licenses, doctor, -v, pkg get, dist-tag ls, owner ls, query, store path, env info',
    install_software:
      'install, i, ci, add, update, upgrade, up, uninstall, remove, rm, un, audit fix, link, dedupe, prune, rebuild, import, dlx-install, install-test, clean-install',
    execute_code:
      'run, run-script, test, t, start, stop, restart, exec, x, create, init, dlx, build, dev, lint, pack, version, node, tsx',
    deploy_code: 'publish, deploy, stage',
    delete_record: 'unpublish, deprecate',
    authenticate: 'login, logout, adduser',
    create_credential: 'token create',
    revoke_credential: 'token revoke',
    grant_access: 'owner add, access grant, team add',
    delete_file: 'cache clean, store prune',
    write_file: 'config set, set, pkg set',
  },
});

const pythonPackages = table({
  valueOptions: '--python -p --project --directory -n --name',
  plainOptions: '-q --quiet -y --yes',
  verbs: {
    inspect_system:
      'list, show, freeze, check, search, debug, inspect, index versions, config list, env list, info, env info, tree, cache info, help, python list',
    install_software:
      'install, uninstall, add, remove, update, upgrade, sync, lock, create, wheel, self update, pip install, pip uninstall, tool install, env create, export',
    write_file: 'download, init, new',
    execute_code: 'run, build, shell',
    deploy_code: 'publish',
    delete_file: 'cache purge, cache clean, clean, env remove',
  },
});

const systemPackages = table({
  valueOptions: '-o -c -t',
  plainOptions: '-y --yes -q -qq --assume-yes --no-install-recommends --quiet',
  verbs: {
    inspect_system:
      'list, show, search, policy, info, depends, rdepends, repolist, provides, deps, leaves, doctor, outdated, config, --prefix, services list, cache policy, check-update, find, -l, -s, -L, -S, -qa, -qi, -ql, -Q, -Qi, -Ss',
    install_software:
      'install, update, upgrade, dist-upgrade, full-upgrade, remove, purge, autoremove, reinstall, add, del, groupinstall, localinstall, tap, cask install, -i, -S, -Sy, -Syu, -R, -U, -e, refresh, -r, -P, -ivh, -Uvh, uninstall, link, build-dep, download, source, makecache',
    delete_file: 'clean, autoclean, cleanup',
    control_service: 'services start, services stop, services restart',
  },
});

const services = table({
  valueOptions: '-H -M -p --property -t --type -n -u --unit --state -S --since -U --until -g --grep -o --output',
  plainOptions: '--user --system --no-pager --quiet -q --all -a --failed -l --full',
  verbs: {
    inspect_system:
      'status, list-units, list-unit-files, list-timers, list-sockets, list-dependencies, show, is-active, is-enabled, is-failed, cat, get-default, list-jobs, version, list, jlist, describe, info, avail',
    read_telemetry: 'logs, tail, monit',
    control_service:
      'start, stop, restart, reload, try-restart, reload-or-restart, enable, disable, mask, unmask, kill, daemon-reload, daemon-reexec, reset-failed, isolate, reboot, ' +
      'poweroff, halt, suspend, delete, update, reread, scale, save, startup, bootstrap, bootout, load, unload, kickstart, set-default, edit, set-property, rescue, emergency',
  },
});

const cargo = table({
  plainOptions: '-q --quiet -v --verbose',
  verbs: {
    inspect_system: 'tree, search, metadata, version, info, env, list, vet, pkgid, outdated, mod graph, mod why, audit',
    execute_code: 'build, run, test, check, clippy, bench, doc, fmt, generate, vet-run, tool, fix, nextest, vendor',
    install_software: 'install, add, update, remove, get, mod tidy, mod download, mod vendor, uninstall, fetch',
    write_file: 'new, init, mod init',
    delete_file: 'clean',
    deploy_code: 'publish',
  },
});

const rubyPackages = table({
  verbs: {
    inspect_system:
      'list, search, info, env, specification, outdated, show, check, contents, which, why, licenses, validate, status',
    install_software: 'install, update, uninstall, add, remove, require, global, pristine',
    execute_code: 'exec, run, run-script, dump-autoload, build',
    deploy_code: 'push',
    write_file: 'init, config',
  },
});

const firewall = table({
  verbs: {
    inspect_system: 'status, show, version, --list-all, --state',
    change_security_policy: 'enable, disable, allow, deny, reject, limit, delete, reset, reload, default, route',
  },
  alone: 'change_security_policy',
});

const network = table({
  plainOptions: '-4 -6 -s -o -br -c -brief -color -j -d',
  verbs: {
    inspect_system:
      'addr, address, a, link, route, r, neigh, rule, addr show, link show, route show, route get, a show, address show, neigh show, rule show, r show',
    modify_infrastructure:
      'addr add, addr del, link set, link add, link del, link delete, route add, route del, route delete, route flush, addr flush, neigh flush, rule add, rule del, route replace, address add',
    run_shell_command: 'netns exec',
  },
});

const vault = table({
  valueOptions: '-address -namespace -format -field',
  verbs: {
    inspect_system:
      'status, version, token lookup, policy list, policy read, secrets list, auth list, audit list, list, kv list, kv metadata get',
    read_secret: 'read, kv get, unwrap, print token',
    create_credential: 'write, kv put, kv patch, token create',
    revoke_credential: 'delete, kv delete, kv destroy, kv metadata delete, token revoke, lease revoke',
    authenticate: 'login',
    change_security_policy:
      'policy write, policy delete, auth enable, auth disable, audit disable, secrets disable, secrets enable, operator seal, operator unseal',
  },
});

const tables: readonly (readonly [string, VerbTable])[] = [
  ['git', git],
  ['gh', github],
  ['glab', github],
  ['docker podman nerdctl', containers],
  ['kubectl oc k k3s minikube', kubernetes],
  ['helm', helm],
  ['terraform tofu terragrunt', terraform],
  ['npm pnpm yarn bun', nodePackages],
  ['pip pip3 poetry uv conda mamba pipenv pdm', pythonPackages],
  ['apt apt-get aptitude yum dnf apk brew snap pacman zypper dpkg rpm flatpak port choco winget', systemPackages],
  ['systemctl supervisorctl pm2 launchctl rc-service loginctl', services],
  ['cargo go rustup', cargo],
  ['gem bundle bundler composer', rubyPackages],
  ['ufw firewall-cmd', firewall],
  ['ip', network],
  ['vault', vault],
];

export const verbTables: ReadonlyMap<string, VerbTable> = new Map(
  tables.flatMap(([names, verbs]) => names.split(' ').map((name) => [name, verbs] as const)),
);
