/** What the commands without verbs amount to, whatever their operands. */
const namesByType: Readonly<Record<string, string>> = {
  compute_output:
    'echo printf true false test [ : seq expr sleep wait cd pushd popd dirs unset set shopt return exit break continue local ' +
    'declare typeset readonly export shift let getopts read mapfile readarray type umask ulimit clear tput date cal bc dc factor numfmt jobs ' +
    'bg fg disown logname times yes hash',
  read_file:
    'ls dir vdir cat tac head tail less more wc sort uniq cut grep egrep fgrep zgrep rg ag ack zcat bzcat xzcat zless diff sdiff ' +
    'colordiff cmp comm file stat tree du od hexdump xxd strings nl fold fmt column paste join expand unexpand md5sum sha1sum ' +
    'sha224sum sha256sum sha384sum sha512sum b2sum cksum sum shasum md5 readlink realpath basename dirname pwd locate look ' +
    'xmllint bat exa eza fd fdfind csvlook csvcut base64 base32 rev tr iconv pr tsort shuf bzgrep namei lsattr getfacl cloc tokei',
  inspect_system:
    'ps top htop uptime uname whoami id groups df free vmstat iostat mpstat sar lsof netstat ss lscpu lsblk lspci lsusb lsmod nproc ' +
    'arch getconf last lastlog who w users finger traceroute tracepath mtr whois pgrep pidof ' +
    'pstree man info help apropos whatis which whereis nvidia-smi sw_vers locale tty findmnt blkid history lsb_release hostnamectl ' +
    'timedatectl ifstat nmap arp iotop dpkg-query apt-cache pg_isready',
  read_telemetry: 'dmesg',
  write_file:
    'touch mkdir ln mktemp split csplit patch gzip gunzip bzip2 bunzip2 xz unxz zstd unzstd zip unzip ' +
    'dos2unix unix2dos mkfifo rename 7z convert ffmpeg pandoc',
  delete_file: 'rmdir unlink shred srm trash trash-put',
  control_service:
    'kill killall pkill skill reboot shutdown halt poweroff init telinit renice swapoff swapon apachectl mount umount modprobe rmmod insmod',
  grant_access:
    'chmod chown chgrp setfacl usermod gpasswd visudo groupadd groupmod ssh-copy-id chattr setcap vigr vipw',
  create_user: 'useradd adduser createuser newusers',
  deactivate_user: 'userdel deluser dropuser groupdel',
  create_credential: 'passwd chpasswd ssh-keygen htpasswd ssh-add gpg certbot mkcert',
  change_security_policy: 'iptables ip6tables nft setenforce setsebool semanage ipset auditctl',
  execute_code:
    'make cmake ninja gmake rake ant tox nox pytest jest vitest mocha phpunit rspec tsc eslint prettier ruff black mypy flake8 biome ' +
    'npx bunx pnpx pipx uvx rails django-admin prisma gcc g++ cc clang javac rustc ctest bazel sbt invoke fab ansible ansible-playbook ansible-lint gradle mvn',
  deploy_code: 'serverless sls cdk sam eb',
  provision_infrastructure: 'eksctl kops linode-cli vagrant virsh packer',
  export_data: 'pg_dump pg_dumpall mysqldump mariadb-dump mongodump mongoexport sftp ftp croc magic-wormhole',
  restore_data: 'pg_restore mysqlimport mongorestore mongoimport',
  alter_schema: 'createdb alembic flyway liquibase',
  modify_infrastructure: 'vacuumdb reindexdb clusterdb ifconfig route ip6 tc lvcreate lvextend',
  http_request: 'grpcurl websocat aria2c ab wrk hey',
  send_email: 'mail mailx sendmail mutt msmtp swaks',
  backup_data: 'pg_basebackup restic borg',
};

export const commandTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(namesByType).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** Options that make a command something else than the tables say. */
const optionsByCommand: Readonly<Record<string, string>> = {
  sort: '-o=write_file --output=write_file --compress-program=run_shell_command',
  tree: '-o=write_file',
  rg: '--pre=run_shell_command --hostname-bin=run_shell_command',
  fd: '-x=run_shell_command -X=run_shell_command --exec=run_shell_command --exec-batch=run_shell_command',
  fdfind: '-x=run_shell_command -X=run_shell_command --exec=run_shell_command --exec-batch=run_shell_command',
  date: '-s=modify_infrastructure --set=modify_infrastructure',
  ss: '-K=control_service --kill=control_service',
  dmesg: '-C=delete_file -c=delete_file --clear=delete_file --read-clear=delete_file',
  history: '-c=delete_file -d=delete_file -w=write_file',
  nmap: '--script=execute_code -oN=write_file -oA=write_file',
  timedatectl: 'set-time=modify_infrastructure set-timezone=modify_infrastructure set-ntp=modify_infrastructure',
  hostnamectl: 'set-hostname=modify_infrastructure hostname=modify_infrastructure',
  iptables:
    '-L=inspect_system --list=inspect_system -S=inspect_system --list-rules=inspect_system -n=inspect_system -v=inspect_system -t=inspect_system --line-numbers=inspect_system',
  mount: '-l=inspect_system',
  cdk: 'destroy=terminate_infrastructure diff=inspect_system ls=inspect_system list=inspect_system doctor=inspect_system synth=execute_code',
  serverless: 'remove=terminate_infrastructure info=inspect_system logs=read_telemetry invoke=trigger_workflow',
  sls: 'remove=terminate_infrastructure info=inspect_system logs=read_telemetry invoke=trigger_workflow',
  sam: 'delete=terminate_infrastructure validate=inspect_system list=inspect_system logs=read_telemetry build=execute_code',
  eb: 'terminate=terminate_infrastructure status=inspect_system list=inspect_system health=inspect_system logs=read_telemetry events=inspect_system',
  eksctl: 'delete=terminate_infrastructure get=inspect_system drain=control_service scale=modify_infrastructure',
  kops: 'delete=terminate_infrastructure get=inspect_system validate=inspect_system edit=modify_infrastructure',
  'linode-cli':
    'delete=terminate_infrastructure list=inspect_system view=inspect_system rebuild=terminate_infrastructure reboot=control_service',
  vagrant:
    'destroy=terminate_infrastructure status=inspect_system global-status=inspect_system halt=control_service ssh=run_shell_command',
  virsh:
    'destroy=terminate_infrastructure undefine=terminate_infrastructure list=inspect_system dominfo=inspect_system vol-delete=terminate_infrastructure pool-delete=terminate_infrastructure',
  flyway: 'clean=bulk_delete_records info=inspect_system validate=inspect_system',
  liquibase: 'drop-all=bulk_delete_records status=inspect_system history=inspect_system',
  alembic: 'current=inspect_system history=inspect_system heads=inspect_system',
  'ssh-keygen': '-l=inspect_system -R=write_file',
  gpg: '--verify=read_file --list-keys=inspect_system -k=inspect_system --decrypt=read_secret -d=read_secret --export-secret-keys=read_secret',
  'ssh-add': '-l=inspect_system -L=inspect_system',
  gzip: '-l=read_file --list=read_file',
  unzip: '-l=read_file',
};

export const optionTypes: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(optionsByCommand).map(([command, options]) => [
    command,
    new Map(options.split(' ').map((option) => option.split('=') as [string, string])),
  ]),
);

/** Commands that name files without giving their content away. */
export const namingCommands: ReadonlySet<string> = new Set(
  (
    'ls dir vdir stat test [ rm rmdir unlink shred mkdir touch chmod chown chgrp echo printf find tree du realpath readlink basename ' +
    'dirname cd file export set unset type which whereis md5sum sha256sum sha1sum cksum wc ssh-keygen ssh-add ssh git truncate'
  ).split(' '),
);
