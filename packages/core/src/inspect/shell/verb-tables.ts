import {
  cargo,
  git,
  github,
  gitlab,
  nodePackages,
  pythonPackages,
  rubyPackages,
  systemPackages,
} from './code-tables.ts';
import {
  containers,
  firewall,
  helm,
  kubernetes,
  network,
  platforms,
  pulumi,
  services,
  terraform,
  vault,
} from './infrastructure-tables.ts';
import type { VerbTable } from './verb-table.ts';

const tables: readonly (readonly [string, VerbTable])[] = [
  ['git', git],
  ['gh', github],
  ['glab', gitlab],
  ['docker podman nerdctl', containers],
  ['kubectl oc k k3s minikube', kubernetes],
  ['helm', helm],
  ['terraform tofu terragrunt', terraform],
  ['pulumi', pulumi],
  ['heroku flyctl fly vercel netlify railway', platforms],
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
