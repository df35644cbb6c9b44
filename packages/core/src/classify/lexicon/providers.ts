import type { NounFamily } from './nouns.ts';

export interface Provider {
  /** what policies call it */
  readonly source: string;
  /** what a bare verb of it is about: `sendgrid.send` sends mail */
  readonly about: NounFamily | null;
  /** an everyday word too: counts only at the start of a name that goes on */
  readonly leadingOnly: boolean;
}

/** Source → the words that name it; a family after `:` is what its bare verbs are about. */
const named: Readonly<Record<string, string>> = {
  stripe: 'stripe:charge',
  paypal: 'paypal:money braintree:charge venmo:money',
  adyen: 'adyen:charge',
  square: 'square:charge',
  plaid: 'plaid:money',
  wise: 'wise:money',
  quickbooks: 'quickbooks:invoice',
  xero: 'xero:invoice',
  aws: `aws amazon ec2:infra s3:file rds:store dynamodb:store lambda:service iam:identity sqs:message sns:message
    cloudwatch:telemetry cloudformation:infra eks:infra ecs:infra ses:email secretsmanager:secret kms:credential
    route53:infra elasticache:store redshift:store aurora:store sagemaker:infra bedrock:output athena:query
    stepfunctions:workflow`,
  gcp: 'gcp gcloud:infra bigquery:query gke:infra gcs:file',
  azure: 'azure entra:identity',
  google: 'google gmail:email gdrive:file gcal:event gsheets:file',
  microsoft: 'microsoft office365 outlook:email onedrive:file sharepoint:file teams:message',
  sendgrid: 'sendgrid:email',
  mailgun: 'mailgun:email',
  postmark: 'postmark:email',
  resend: 'resend:email',
  mailchimp: 'mailchimp:campaign',
  twilio: 'twilio:message',
  vonage: 'vonage:message',
  slack: 'slack:message',
  discord: 'discord:message',
  telegram: 'telegram:message',
  whatsapp: 'whatsapp:message',
  github: 'github:record',
  gitlab: 'gitlab:record',
  bitbucket: 'bitbucket:record',
  git: 'git:code',
  jira: 'jira:record',
  confluence: 'confluence:record',
  linear: 'linear:record',
  asana: 'asana:record',
  trello: 'trello:record',
  notion: 'notion:record',
  monday: 'monday:record',
  clickup: 'clickup:record',
  todoist: 'todoist:record',
  airtable: 'airtable:record',
  hubspot: 'hubspot:record',
  salesforce: 'salesforce:record',
  pipedrive: 'pipedrive:record',
  zendesk: 'zendesk:record',
  intercom: 'intercom:record',
  freshdesk: 'freshdesk:record',
  servicenow: 'servicenow:record',
  bamboohr: 'bamboohr:record',
  workday: 'workday:record',
  shopify: 'shopify:record',
  docusign: 'docusign:legal',
  okta: 'okta:identity',
  auth0: 'auth0:identity',
  vault: 'vault:secret',
  kubernetes: 'kubernetes:infra k8s:infra kubectl:infra helm:deployment',
  docker: 'docker:service',
  terraform: 'terraform:infra',
  ansible: 'ansible:workflow',
  datadog: 'datadog:telemetry',
  grafana: 'grafana:telemetry',
  prometheus: 'prometheus:telemetry loki:telemetry',
  sentry: 'sentry:telemetry',
  pagerduty: 'pagerduty:record opsgenie:record',
  cloudflare: 'cloudflare:infra',
  vercel: 'vercel:deployment',
  netlify: 'netlify:deployment',
  heroku: 'heroku:service',
  digitalocean: 'digitalocean:infra',
  snowflake: 'snowflake:query',
  databricks: 'databricks:query',
  postgres: 'postgres:query postgresql:query psql:query supabase:query neon:query',
  mysql: 'mysql:query mariadb:query mssql:query oracle:query sqlite:query clickhouse:query',
  mongodb: 'mongodb:query mongo:query',
  redis: 'redis:query valkey:query memcached:query',
  elasticsearch: 'elasticsearch:query opensearch:query',
  pinecone: 'pinecone:query qdrant:query weaviate:query chroma:query',
  dropbox: 'dropbox:file',
  box: 'box:file',
  zapier: 'zapier:workflow',
  n8n: 'n8n:workflow',
  airflow: 'airflow:workflow',
  jenkins: 'jenkins:workflow',
  twitter: 'twitter:post',
  linkedin: 'linkedin:post',
  facebook: 'facebook:post',
  instagram: 'instagram:post',
  reddit: 'reddit:post',
  youtube: 'youtube:post',
  wordpress: 'wordpress:post',
  browser: 'browser:page playwright:page puppeteer:page selenium:page',
  homeassistant: 'homeassistant:device',
  coinbase: 'coinbase:trade',
  binance: 'binance:trade',
  alpaca: 'alpaca:trade',
};

const everyday = new Set(
  'square wise linear monday notion box teams resend outlook vault oracle git amplitude'.split(' '),
);

export const providers: ReadonlyMap<string, Provider> = new Map(
  Object.entries(named).flatMap(([source, words]) =>
    words.split(/\s+/).map((entry): [string, Provider] => {
      const [word, about] = entry.split(':') as [string, NounFamily?];
      return [word, { source, about: about ?? null, leadingOnly: everyday.has(word) }];
    }),
  ),
);
