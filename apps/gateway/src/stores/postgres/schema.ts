/**
 * Numbered, transactional, run in order at start. A released migration is never edited. Ids compare by bytes
 * (`COLLATE "C"`), whatever the database's collation: pages are ordered by them.
 */
export const migrations: readonly { readonly number: number; readonly sql: string }[] = [
  {
    number: 1,
    sql: `
      CREATE TABLE organizations (
        org text COLLATE "C" PRIMARY KEY, name text NOT NULL, origin text NOT NULL UNIQUE, currency text NOT NULL,
        created_at bigint NOT NULL
      );
      CREATE TABLE heads (
        org text COLLATE "C" PRIMARY KEY REFERENCES organizations (org), size bigint NOT NULL, frontier bytea NOT NULL,
        root bytea NOT NULL, ts bigint NOT NULL, tallies text NOT NULL, checkpoint text
      ) WITH (fillfactor = 20);
      CREATE TABLE entries (
        org text COLLATE "C" NOT NULL, seq bigint NOT NULL, kind text NOT NULL, ts bigint NOT NULL,
        subject text NOT NULL, leaf text NOT NULL, leaf_hash bytea NOT NULL, openings text,
        PRIMARY KEY (org, seq)
      );
      CREATE INDEX entries_configuration ON entries (org, seq) WHERE kind IN
        ('organization.created', 'key.created', 'key.revoked', 'agent.registered', 'policy_set.activated');
      CREATE TABLE tiles (
        org text COLLATE "C" NOT NULL, level bigint NOT NULL, idx bigint NOT NULL, hashes bytea NOT NULL,
        root bytea NOT NULL,
        PRIMARY KEY (org, level, idx)
      );
      CREATE TABLE decisions (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, seq bigint NOT NULL, key text NOT NULL, agent text,
        type text NOT NULL, decision text NOT NULL, risk bigint NOT NULL, ts bigint NOT NULL, approval text,
        answer text NOT NULL, idempotency_key bytea, request_digest bytea,
        PRIMARY KEY (org, id)
      );
      CREATE UNIQUE INDEX decisions_idempotency ON decisions (org, idempotency_key) WHERE idempotency_key IS NOT NULL;
      CREATE INDEX decisions_seq ON decisions (org, seq);
      CREATE TABLE approvals (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, decision text NOT NULL, status text NOT NULL,
        agent text, key text NOT NULL, card text NOT NULL, requested_at bigint NOT NULL, expires_at bigint NOT NULL,
        use_within_ms bigint NOT NULL, resolved_at bigint, resolved_by text, comment text,
        PRIMARY KEY (org, id)
      );
      CREATE INDEX approvals_pending ON approvals (org, expires_at, id) WHERE status = 'pending';
      CREATE INDEX approvals_status ON approvals (org, status, id);
      CREATE TABLE keys (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, hash bytea NOT NULL, prefix text NOT NULL,
        name text NOT NULL, role text NOT NULL, agent text, environment text, created_at bigint NOT NULL,
        revoked_at bigint,
        PRIMARY KEY (org, id), UNIQUE (hash)
      );
      CREATE TABLE agents (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, name text NOT NULL, verified boolean NOT NULL,
        created_at bigint NOT NULL,
        PRIMARY KEY (org, id), UNIQUE (org, name)
      );
      CREATE TABLE policy_sets (
        org text COLLATE "C" NOT NULL, number bigint NOT NULL, digest text NOT NULL, yaml text NOT NULL,
        created_at bigint NOT NULL, created_by text NOT NULL,
        PRIMARY KEY (org, number)
      );

      -- Defence in depth, not proof: an owner of the tables can drop these; the signed tree still shows what was done.
      CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what is in the log is never changed or deleted';
      END $$;
      CREATE TRIGGER entries_keep BEFORE DELETE OR TRUNCATE ON entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();
      CREATE TRIGGER entries_erase_only BEFORE UPDATE ON entries FOR EACH ROW WHEN (
        NEW.openings IS NOT NULL OR (OLD.org, OLD.seq, OLD.kind, OLD.ts, OLD.subject, OLD.leaf, OLD.leaf_hash)
          IS DISTINCT FROM (NEW.org, NEW.seq, NEW.kind, NEW.ts, NEW.subject, NEW.leaf, NEW.leaf_hash)
      ) EXECUTE FUNCTION refuse_change_of_log();
      CREATE TRIGGER tiles_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON tiles
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();
    `,
  },
  {
    number: 2,
    sql: `
      CREATE TABLE tool_definitions (
        org text COLLATE "C" NOT NULL, digest text COLLATE "C" NOT NULL, definition text NOT NULL,
        PRIMARY KEY (org, digest)
      );
      CREATE TABLE tools (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, source text COLLATE "C" NOT NULL, kind text,
        url text, name text COLLATE "C" NOT NULL, standing text NOT NULL, digest text COLLATE "C" NOT NULL,
        pending_digest text COLLATE "C", pending_from text, override text, created_at bigint NOT NULL,
        created_by text NOT NULL, changed_at bigint NOT NULL, changed_by text NOT NULL,
        PRIMARY KEY (org, id), UNIQUE (org, source, name)
      );
      DROP INDEX entries_configuration;
      CREATE INDEX entries_configuration ON entries (org, seq) WHERE kind IN
        ('organization.created', 'key.created', 'key.revoked', 'agent.registered', 'policy_set.activated',
         'tool.registered', 'tool.changed', 'tool.restored', 'tool.accepted', 'tool.rejected', 'tool.overridden',
         'tool.removed');
    `,
  },
  {
    number: 3,
    sql: `
      ALTER TABLE organizations ADD COLUMN test_of text COLLATE "C", ADD COLUMN settings text NOT NULL DEFAULT '{}';
      ALTER TABLE heads ADD COLUMN usage text NOT NULL DEFAULT '{"month":"","actions":0,"agents":0}';
      ALTER TABLE decisions ADD COLUMN loop text;
      ALTER TABLE approvals ADD COLUMN use_by bigint, ADD COLUMN superseded_by text;
      UPDATE approvals SET use_by = resolved_at + use_within_ms WHERE status = 'approved';
      CREATE INDEX approvals_use ON approvals (org, use_by, id) WHERE use_by IS NOT NULL;
      -- log_size is the log's size before the batch that wrote the row: who read the agents at some size reads only those
      -- behind it. A gateway of an older version writes none, and what it writes is always read.
      ALTER TABLE agents ADD COLUMN model text, ADD COLUMN version text, ADD COLUMN declared_at bigint,
        ADD COLUMN redemption text NOT NULL DEFAULT 'optional', ADD COLUMN active_month text,
        ADD COLUMN log_size bigint NOT NULL DEFAULT 0;
      ALTER TABLE agents ALTER COLUMN log_size SET DEFAULT 9223372036854775807;
      CREATE INDEX agents_log_size ON agents (org, log_size, id);
      CREATE TABLE executions (
        org text COLLATE "C" NOT NULL, decision text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL,
        status text NOT NULL, executor text, nonce bytea, seq bigint, redeemed_at bigint, due_at bigint, outcome text,
        PRIMARY KEY (org, decision)
      );
      CREATE INDEX executions_due ON executions (org, due_at, decision) WHERE due_at IS NOT NULL;
      CREATE INDEX executions_status ON executions (org, status, decision);
      -- A counter changes with every commit that it counts, and when it will be empty moves with it. Its page has room for
      -- the new version, and the index has the day only, which seldom is another: so the index needs no new entry (HOT).
      -- (A BRIN index would need none either, but before PostgreSQL 16 its mere presence forbids this.)
      CREATE TABLE counters (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, value text NOT NULL, empty_at bigint,
        empty_day bigint,
        PRIMARY KEY (org, id)
      ) WITH (fillfactor = 50);
      CREATE INDEX counters_empty ON counters (org, empty_day) WHERE empty_day IS NOT NULL;
      CREATE TABLE freezes (
        org text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, scope text NOT NULL, reason text NOT NULL,
        created_at bigint NOT NULL, created_by text NOT NULL, released_at bigint, released_by text,
        PRIMARY KEY (org, id)
      );
      CREATE INDEX freezes_in_force ON freezes (org, id) WHERE released_at IS NULL;
      CREATE TABLE usage_months (
        org text COLLATE "C" NOT NULL, month text COLLATE "C" NOT NULL, actions bigint NOT NULL, agents bigint NOT NULL,
        PRIMARY KEY (org, month)
      );
      DROP INDEX entries_configuration;
      CREATE INDEX entries_configuration ON entries (org, seq) WHERE kind IN
        ('organization.created', 'key.created', 'key.revoked', 'agent.registered', 'agent.changed',
         'policy_set.activated', 'freeze.created', 'freeze.released', 'settings.changed',
         'tool.registered', 'tool.changed', 'tool.restored', 'tool.accepted', 'tool.rejected', 'tool.overridden',
         'tool.removed');
    `,
  },
];
