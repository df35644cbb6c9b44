import { table } from './verb-table.ts';

export const containers = table({
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

export const kubernetes = table({
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

export const helm = table({
  valueOptions: '-n --namespace --kube-context --kubeconfig',
  verbs: {
    inspect_system:
      'list, ls, status, get values, get manifest, get all, get notes, history, show values, show chart, show all, search repo, search hub, template, lint, version, repo list, env, verify, dependency list, diff upgrade, diff revision, diff rollback, diff release',
    deploy_code: 'install, upgrade, rollback, test, push',
    terminate_infrastructure: 'uninstall, delete, un',
    write_file: 'repo add, repo update, repo remove, pull, create, package, dependency update, dependency build',
  },
});

export const terraform = table({
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

export const pulumi = table({
  valueOptions: '-s --stack -C --cwd --color -c --config -m --message -t --target',
  plainOptions: '--non-interactive -e --emoji --logtostderr -v',
  verbs: {
    inspect_system:
      'preview, pre, about, version, whoami, stack, stack ls, stack output, stack history, stack graph, stack tag ls, stack tag get, config, config get, logs, plugin ls, schema check, org get-default',
    provision_infrastructure: 'up, update, refresh, watch, import',
    modify_infrastructure:
      'state move, state rename, state unprotect, state protect, stack import, stack rename, stack tag set, config set, config set-all, config rm, cancel, stack init, stack change-secrets-provider',
    terminate_infrastructure: 'destroy, down, stack rm, state delete',
    write_file: 'new, stack export, package add',
    update_agent_state: 'stack select, stack unselect',
    install_software: 'install, plugin install',
    authenticate: 'login, logout',
  },
  flags: { destroy: 'data_bearing', down: 'data_bearing', 'stack rm': 'data_bearing' },
});

/** Hosting platforms: heroku, fly, vercel, netlify, railway, render and their like. */
export const platforms = table({
  valueOptions:
    '-a --app -c --config -r --region --org -o --scope -t --token -s --service -e --environment --site --remote',
  plainOptions: '--json -j --verbose -y --yes',
  alone: 'deploy_code',
  verbs: {
    inspect_system:
      'ps, apps, apps:list, apps:info, apps list, info, releases, releases:info, status, list, ls, domains, domains list, addons, addons:info, regions, inspect, whoami, version, help, platform, ' +
      'auth:whoami, auth whoami, pg:info, pg:ps, redis:info, machine list, machines list, machine status, machines status, volumes list, ips list, certs list, checks list, scale show, services list, sites:list, env:list, ' +
      'history, teams ls, project ls, dns ls, certs ls, bisect, orgs list, secrets list, deployments, pipelines, pipelines:info, buildpacks, features, deployment list',
    read_telemetry: 'logs, logs:deploy, logs:function, metrics, log',
    read_secret:
      'config, config:get, env pull, env get, env:get, variables, auth token, auth:token, tokens create, pg:credentials, pg:credentials:url',
    create_credential: 'config:set, secrets set, secrets import, env add, env:set, env:import, variables set',
    revoke_credential: 'config:unset, secrets unset, env rm, env:unset',
    deploy_code:
      'deploy, deploy:site, up, push, container:push, container:release, rollback, releases:rollback, promote, pipelines:promote, redeploy, alias, alias set, launch, publish, build, container:login',
    control_service:
      'restart, ps:restart, ps:stop, ps:kill, maintenance:on, maintenance:off, suspend, resume, machine start, machine stop, machine restart, machines restart, apps restart, pg:killall, cancel',
    modify_infrastructure:
      'scale, scale count, scale vm, ps:scale, ps:resize, ps:type, domains:add, domains add, addons:attach, pg:upgrade, pg:promote, link, labs:enable, features:enable, dns add, certs add, ips allocate-v4',
    provision_infrastructure:
      'create, apps:create, apps create, addons:create, machine run, machine create, volumes create, postgres create, redis create, pg:create, sites:create, init',
    terminate_infrastructure:
      'destroy, apps:destroy, apps destroy, addons:destroy, pg:reset, machine destroy, machines destroy, volumes destroy, volumes delete, postgres destroy, sites:delete, remove, rm, delete, domains:remove, down, project rm, dns rm, redis destroy',
    restore_data: 'pg:backups:restore, pg:copy, pg:push',
    backup_data: 'pg:backups:capture',
    export_data: 'pg:backups:download, pg:pull, pg:backups:url',
    grant_access: 'access:add, members:add, orgs invite, teams invite, collaborators:add',
    execute_sql: 'pg:psql, postgres connect, redis:cli',
    run_shell_command: 'run, run:detached, ps:exec, ssh, ssh console, console, exec, shell',
    authenticate: 'login, logout, auth login, auth logout, auth:login, auth:logout',
  },
  flags: {
    'apps:destroy': 'data_bearing',
    'apps destroy': 'data_bearing',
    'addons:destroy': 'data_bearing',
    'pg:reset': 'data_bearing',
    'volumes destroy': 'data_bearing',
    'volumes delete': 'data_bearing',
    'postgres destroy': 'data_bearing',
    'redis destroy': 'data_bearing',
    'project rm': 'data_bearing',
  },
});

export const services = table({
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

export const firewall = table({
  verbs: {
    inspect_system: 'status, show, version, --list-all, --state',
    change_security_policy: 'enable, disable, allow, deny, reject, limit, delete, reset, reload, default, route',
  },
  alone: 'change_security_policy',
});

export const network = table({
  plainOptions: '-4 -6 -s -o -br -c -brief -color -j -d',
  verbs: {
    inspect_system:
      'addr, address, a, link, route, r, neigh, rule, addr show, link show, route show, route get, a show, address show, neigh show, rule show, r show',
    modify_infrastructure:
      'addr add, addr del, link set, link add, link del, link delete, route add, route del, route delete, route flush, addr flush, neigh flush, rule add, rule del, route replace, address add',
    run_shell_command: 'netns exec',
  },
});

export const vault = table({
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
