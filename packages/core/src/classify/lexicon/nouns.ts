/** Objects that verbs treat alike, by family. A word stands in one family only. */
const families = {
  account: 'account',
  ledger: 'bankaccount balance portfolio',
  row: 'row entry line',
  mark: 'tag label bookmark star flag',
  record: `record item customer client contact lead deal opportunity ticket issue case employee candidate
    applicant patient product article task project board card company organization organisation vendor supplier profile
    sprint milestone epic conversation cell expense catalog category lineitem timeoff property
    asset inventory shipment address course student teacher repository repo wiki notebook knowledgebase faq survey form
    preference goal feedback objective person renewal availability slot score funnel analytics transaction
    statement oncall incident revenue sale claim note playlist song watchlist donor
    tenant listing lease parcel jobposting session relation entity observation plan variant price tier template
    history activity feed block stage owner status quotation inquiry complaint`,
  person: 'user member guest people colleague staff',
  identity: 'serviceaccount principal login idp admin administrator superuser root',
  email: 'email mail inbox mailbox smtp',
  campaign: 'campaign newsletter mailing blast',
  message: 'message sms chat dm notification text voicemail mms chatmessage',
  channel: 'channel thread',
  human: 'human humanagent supervisor operator representative manager',
  responder: 'responder ambulance police paramedic firefighter emergency',
  file: `file document doc attachment pdf spreadsheet sheet object docx xlsx csv markdown slide presentation photo
    artifact readme diff upload download`,
  folder: 'folder directory dir tree path',
  secret: 'secret password passphrase credential privatekey cookie vault',
  credential: 'key token apikey accesskey accesstoken certificate cert keypair sshkey otp accesscode passkey',
  access: 'role permission access privilege membership collaborator entitlement rolebinding seat',
  group: 'group team usergroup',
  policy: `policy firewall security securitygroup waf mfa sso encryption acl allowlist denylist blocklist whitelist
    ingress egress cidr guardrail ruleset protection firewallrule`,
  rule: 'rule',
  infra: `instance vm machine server cluster nodepool node droplet vpc subnet network loadbalancer balancer queue topic
    namespace pod resource infrastructure domain zone dns host replica stack environment cdn nat kafka broker sandbox
    tunnel hostname gateway capacity`,
  database: 'database db warehouse dataset',
  store: 'volume disk filesystem datastore bucket pvc storage cache',
  table: 'table collection schema column index migration tablespace keyspace field',
  service: 'service daemon app application container function site website',
  deployment: 'deployment release chart helmrelease canary',
  workflow:
    'workflow pipeline job automation playbook flow dag statemachine scenario test suite run build action agent',
  webhook: 'webhook forwarding connector integration callback forwardingrule eventsubscription',
  order: 'order purchase booking reservation hotel flight ride itinerary',
  cart: 'cart basket wishlist',
  subscription: 'subscription recurring',
  money: 'fund money payment payout transfer deposit withdrawal remittance crypto wallet cash payroll salary wire',
  charge: 'charge paymentintent',
  refund: 'refund chargeback return',
  invoice: 'invoice bill paymentlink paymentrequest checkoutsession',
  credit: 'coupon credit voucher giftcard promo promocode discount fee',
  trade: 'trade stock share position option bitcoin etf equity futures holding',
  event: 'event meeting appointment calendar invitation reminder alarm',
  comment: 'comment review reaction reply vote like emoji',
  post: 'post tweet story reel gist statuspage blogpost blog',
  page: 'page url web html webpage link',
  code: 'branch commit pullrequest pr patch',
  codebase: 'codebase code',
  package: 'package plugin addon extension dependency firmware software module',
  device: `light lock door thermostat vehicle car robot camera sensor device fan window garage speaker tv appliance
    heater curtain valve drone printer lamp`,
  medication: 'medication dose drug treatment prescription',
  legal: 'contract agreement signature envelope filing tax nda',
  telemetry: `log metric trace span alert error exception crash finding slo anomaly monitor telemetry audittrail
    auditlog insight uptime`,
  alerting: 'silence threshold alertrule notificationpolicy escalationpolicy dashboard datasource',
  config: 'config configuration setting parameter variable featureflag option',
  memory: 'memory thought todo scratchpad context reasoning',
  draft: 'draft',
  public: `weather forecast stockprice map direction route place restaurant news wikipedia arxiv paper time timezone
    exchangerate documentation docs movie music recipe holiday quote geocode distance elevation airport train timetable
    joke trivia sports zipcode currency pubmed date`,
  query: 'sql query soql kql vector',
  shell: 'shell bash terminal cmd powershell ssh console zsh cli command',
  script: 'python javascript script repl js interpreter typescript',
  http: 'http request api endpoint rest graphql',
  output: `image audio video report diagram summary translation sentiment expression math number calculator uuid
    grammar caption embedding speech voice unit`,
  backup: 'backup snapshot',
  ui: 'element screenshot mouse keyboard tab button dropdown dialog',
} as const;

export type NounFamily = keyof typeof families;

export const nouns: ReadonlyMap<string, NounFamily> = new Map(
  Object.entries(families).flatMap(([family, words]) =>
    words.split(/\s+/).map((word): [string, NounFamily] => [word, family as NounFamily]),
  ),
);

/** Resources that hold data: losing one loses what is in it. */
export const dataBearing: ReadonlySet<string> = new Set(
  `database db volume disk filesystem datastore bucket warehouse pvc storage rds s3 dynamodb table collection backup
  snapshot aurora redshift bigquery mongodb postgres mysql elasticsearch efs ebs`.split(/\s+/),
);
