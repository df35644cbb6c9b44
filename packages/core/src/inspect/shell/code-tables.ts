import { table } from './verb-table.ts';

export const git = table({
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

export const github = table({
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

export const gitlab = table({
  valueOptions: '-R --repo -g --group',
  verbs: {
    inspect_system:
      'auth status, repo view, repo list, repo search, repo contributors, mr list, mr view, mr diff, mr approvers, mr issues, issue list, issue view, issue board view, ' +
      'ci status, ci list, ci view, ci get, ci lint, ci config compile, pipeline list, pipeline status, pipeline view, release list, release view, variable list, ' +
      'label list, milestone list, schedule list, snippet list, user events, version, check-update, incident list, incident view, iteration list, stack list',
    read_telemetry: 'ci trace',
    create_record: 'issue create, label create, milestone create, snippet create, repo fork, incident note',
    post_comment: 'mr note, issue note, mr approve, mr revoke',
    update_record:
      'mr update, mr close, mr reopen, mr todo, mr subscribe, mr unsubscribe, issue update, issue close, issue reopen, issue subscribe, issue unsubscribe, variable set, variable update',
    commit_code: 'mr create, mr new, mr for, mr checkout, mr rebase',
    write_file: 'repo clone, repo archive, release download, ci artifact',
    merge_code: 'mr merge',
    deploy_code: 'release create, release upload',
    trigger_workflow: 'ci run, ci retry, ci trigger, pipeline run, schedule run',
    control_service: 'ci cancel',
    delete_record:
      'mr delete, issue delete, label delete, release delete, variable delete, repo delete, ci delete, schedule delete',
    create_credential: 'ssh-key add, token create, token rotate, securefile create',
    revoke_credential: 'ssh-key delete, token revoke',
    authenticate: 'auth login, auth logout',
    modify_infrastructure: 'cluster agent update',
  },
});

export const nodePackages = table({
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

export const pythonPackages = table({
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

export const systemPackages = table({
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

export const cargo = table({
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

export const rubyPackages = table({
  verbs: {
    inspect_system:
      'list, search, info, env, specification, outdated, show, check, contents, which, why, licenses, validate, status',
    install_software: 'install, update, uninstall, add, remove, require, global, pristine',
    execute_code: 'exec, run, run-script, dump-autoload, build',
    deploy_code: 'push',
    write_file: 'init, config',
  },
});
