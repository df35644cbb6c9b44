/** Objects that verbs treat alike, by family. A word stands in one family only. */
const families = {
  account: 'account',
  ledger: 'bankaccount balance portfolio',
  row: 'row entry line',
  mark: 'tag label bookmark star flag',
  record: `loan mortgage relationship association license poll question discussion reward gift badge offer notice leave hold watcher program engagement reviewer assignee evaluator recording picture highscore receivable payable recipient expensereport reimbursementrequest performancereview jobapplication headcount salesforecast territory quota loyalty giftregistry membershipcard occupancy inspection workorder maintenancerequest servicerequest appointmenttype signup waitlist roster squad crew schedule checkin stocklevel contactgroup journal payee ledgerentry object paystub record item customer client contact lead deal opportunity ticket issue case employee candidate applicant patient product article task project card company organization organisation vendor supplier profile sprint milestone epic cell expense catalog category lineitem timeoff property asset inventory shipment course student teacher repository repo wiki notebook knowledgebase faq survey form preference goal feedback objective person renewal availability slot score funnel analytics transaction statement oncall incident revenue sale claim note playlist song watchlist donor tenant listing lease parcel jobposting session relation entity observation plan variant tier template history activity feed block stage owner status quotation inquiry complaint prospect enrollment grade lesson exam quiz assignment homework classroom damage auction bid charity voter referral encounter vital allergy diagnosis immunization specimen practitioner doctor physician nurse clinic hospital driver passenger rider beneficiary mandate dispute checklist subtask bug story requirement deliverable timesheet timecard shift department applicationform response submission resume cv hashtag follower friend contactlist segment coursework certification training benefit dependent payperiod paycheck kpi okr metadata custommetric interaction activitylog worklog sample purchasehistory warehouseitem sku stocklevel batch lot vehicleregistration permit citation fine ancestor household pet match swipe highlight annotation collectionitem reading measurement vaccine board`,
  person: 'guest user member people colleague staff',
  identity: 'serviceaccount principal login idp admin administrator superuser root',
  email: 'email mail inbox mailbox smtp',
  campaign: 'campaign newsletter mailing blast',
  message: `message sms chat dm notification text voicemail mms chatmessage conversation thread directmessage whatsapp
    inboxmessage`,
  channel: 'channel chatroom groupchat',
  human: 'human humanagent supervisor operator representative',
  responder: `responder ambulance police paramedic firefighter emergency fire firetruck dispatcher rescue evacuation sos
    coastguard ems patrol`,
  file: `file document doc attachment pdf spreadsheet sheet docx xlsx csv markdown slide presentation photo
    artifact readme diff upload download zip archive blob ebook manuscript folderitem`,
  folder: 'folder directory dir tree path',
  secret: 'secret password passphrase credential privatekey cookie vault',
  credential: `token apikey accesskey accesstoken certificate cert keypair sshkey otp accesscode passkey passcode pin
    pincode pat clientsecret signingkey encryptionkey licensekey seedphrase mnemonic totp`,
  access: 'identity role permission access privilege membership collaborator entitlement rolebinding seat',
  group: 'group team usergroup',
  policy: `policy firewall security securitygroup waf mfa sso encryption acl allowlist denylist blocklist whitelist
    ingress egress cidr guardrail ruleset protection firewallrule restriction ratelimit cors csp tls ssl
    geoblock blacklist retention dlp parentalcontrol firewallpolicy lockdown`,
  rule: 'filter rule',
  infra: `process region availabilityzone port interface prefix vhost consumer connection workgroup bgp workspace endpointgroup nodeconfig scheduler autoscaler uptimecheck loadtest subnetgroup securityprofile dhcp wifi ssid ipaddress instance vm machine server cluster nodepool node droplet vpc subnet network loadbalancer balancer queue
    topic namespace pod resource infrastructure domain zone dns host replica stack environment cdn nat kafka
    broker sandbox tunnel hostname gateway capacity ec2 ecs eks elb alb nlb asg ami vnet internetgateway
    natgateway routetable hostedzone stream kinesis hypervisor datacenter rack router vlan vpn proxy statefulset
    daemonset replicaset configmap cronjob storageclass resourcegroup worker runner computeinstance appservice
    route53 peering elasticip staticip endpointslice guestvm hypervisorhost cdnzone tenantdb partition shard
    consumergroup resolver workernode`,
  database: 'datasource database db warehouse dataset',
  store: 'volume disk filesystem datastore bucket pvc storage cache',
  table: 'table schema tablespace keyspace',
  service: 'service daemon app application container function site website',
  deployment: 'chart deployment release helmrelease canary',
  workflow: `crontab model notebookjob simulation crawl scan workflow pipeline job automation playbook flow dag statemachine scenario test suite run build action agent
    zap applet routine macro experiment backtest cron pipelinerun dagrun crawljob`,
  webhook: 'hook webhook forwarding connector integration callback forwardingrule eventsubscription',
  order: 'order purchase booking reservation delivery',
  travel: `room trip destination navigation waypoint ferry rental flight hotel ride itinerary train bus airfare cab taxi lodging accommodation airbnb carrental uber lyft`,
  key: 'key',
  cart: 'cart basket wishlist',
  subscription: 'subscription recurring',
  money: `settlement donation fund money payment payout transfer deposit withdrawal remittance crypto wallet cash payroll salary wire eth btc usdc coin tip allowance reimbursement stipend bonus rent ether bitcoinamount`,
  charge: 'charge paymentintent',
  refund: 'refund chargeback return',
  invoice: 'invoice bill paymentlink paymentrequest checkoutsession',
  credit: 'coupon credit voucher giftcard promo promocode discount fee',
  tradable: 'stock bitcoin etf equity futures crypto cryptocurrency forex commodity bond',
  column: 'column index migration field',
  trade: 'position trade share holding',
  event: `event meeting appointment calendar invitation reminder alarm timer interview webinar conference zoom
    timeslot rsvp`,
  comment: 'comment review reaction reply vote like emoji rating testimonial upvote',
  post: 'post tweet reel gist statuspage blogpost blog announcement pressrelease livestream',
  page: 'page url web html webpage link',
  code: 'branch commit patch',
  pullrequest: 'pullrequest pr',
  collection: 'collection',
  place: 'address',
  sharing: 'sharelink',
  datum: 'datapoint vectorrecord',
  signal: 'errorevent',
  codebase: 'codebase code',
  package: 'package plugin addon extension dependency firmware software module',
  device: `phone smartphone speed tank player signal flash vent freezer microscope pipette centrifuge incubator spectrometer printhead wheelchair stove cooktop truck van bike scooter tractor boat plane locomotive turbine reactor breaker transformer substation grid crane forklift agv battery scene valve camera light lock door thermostat vehicle car robot camera sensor device fan window garage speaker tv appliance
    heater curtain valve drone printer lamp blind shade sprinkler irrigation oven fridge refrigerator dishwasher
    washer vacuum doorbell siren hvac ac airconditioner purifier humidifier kettle bulb plug outlet relay gate
    engine headlight trunk brake tire horn ignition gripper conveyor pump motor actuator trafficlight elevator
    mediaplayer brightness television soundbar mower furnace boiler radiator cobot rover robotarm smartlock
    deadbolt cover climate headset wheel steering cruise parkingbrake seatbelt wiper defrost washingmachine
    machinery`,
  medication: `lab laboratory imaging mri xray radiology bloodwork medication dose drug treatment prescription med rx infusion vaccination dosage insulin refill pill therapy
    transfusion chemotherapy anesthesia`,
  legal: `court docket terms terms contract agreement signature envelope filing tax nda taxreturn affidavit deed petition ballot notarization
    esignature lawsuit`,
  telemetry: `performance histogram percentile investigation generation assertion trafficlog costreport scanresult healthcheck analysis violation incidentreport statistic log metric trace span alert error exception crash finding slo anomaly monitor telemetry audittrail auditlog
    insight uptime latency throughput heartbeat diagnostic outage panel stacktrace vulnerability threat
    detection audit observability monitoring usage consumption sli burnrate compliance posture incidentlog
    flamegraph`,
  alerting: 'silence threshold alertrule notificationpolicy escalationpolicy dashboard',
  config: 'type option config configuration setting parameter variable featureflag',
  memory: 'memory thought todo scratchpad context reasoning',
  draft: 'draft',
  public: `price capability library ecosystem specification definition prerequisite instruction pattern troubleshooting education finance financial food wikidata market terminology fashion clothe beer wine cocktail language translator verse bible quran poetry science physics chemistry biology anatomy astronomy philosophy religion art painting sculpture architecture geography economy politics election government legislation college degree weather forecast stockprice map direction route place restaurant news wikipedia arxiv paper time timezone exchangerate documentation docs movie music recipe holiday quote geocode distance elevation airport timetable joke trivia sports zipcode currency pubmed date dictionary synonym lyric fact horoscope zodiac planet asteroid earthquake tide sunrise sunset moon pollen airquality temperature population country city continent capital standing fixture league tournament film actor cinema showtime episode anime album artist genre book author isbn novel ingredient nutrition calorie cuisine cafe museum attraction landmark species animal plant molecule protein genome chemical ticker dividend earnings gdp inflation census statute patent trademark regulation practice guideline guide tutorial example reference changelog releasenote registry stackoverflow hackernews trend headline newspaper podcast scholar doi bibliography pricing whois geolocation sport athlete celebrity genealogy coordinate latitude longitude school university stadium concert nightlife visa emission cve advisory blogarticle clothing football basketball cricket tennis soccer`,
  query: 'sql query soql kql vector',
  shell: 'shell bash terminal cmd powershell ssh console zsh cli command',
  script: 'kernel python javascript script repl js interpreter typescript',
  http: 'payload http request api endpoint rest graphql',
  output: `recommendation suggestion prediction manifest snippet boilerplate image audio video report diagram summary translation sentiment expression math number calculator uuid grammar caption embedding speech voice unit graph plot qr qrcode barcode hash poem essay integral derivative matrix probability median percentage factorial prime fibonacci perimeter bmi roi conversion celsius fahrenheit base64 cipher thumbnail equation logarithm square sum average mean`,
  backup: 'backup snapshot',
  ui: 'localstorage sessionstorage viewport element screenshot mouse keyboard tab button dropdown dialog',
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
