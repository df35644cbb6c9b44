/** Numbered, transactional, run in order at start. A released migration is never edited. */
export const migrations: readonly { readonly number: number; readonly sql: string }[] = [
  {
    number: 1,
    sql: `
      CREATE TABLE organizations (
        org TEXT PRIMARY KEY, name TEXT NOT NULL, origin TEXT NOT NULL UNIQUE, currency TEXT NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE heads (
        org TEXT PRIMARY KEY REFERENCES organizations(org), size INTEGER NOT NULL, frontier BLOB NOT NULL,
        root BLOB NOT NULL, ts INTEGER NOT NULL, tallies TEXT NOT NULL,
        checkpoint TEXT
      ) STRICT;
      CREATE TABLE entries (
        org TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, ts INTEGER NOT NULL, subject TEXT NOT NULL,
        leaf TEXT NOT NULL, leaf_hash BLOB NOT NULL, openings TEXT,
        PRIMARY KEY (org, seq)
      ) STRICT;
      CREATE INDEX entries_configuration ON entries (org, seq) WHERE kind IN
        ('organization.created', 'key.created', 'key.revoked', 'agent.registered', 'policy_set.activated');
      CREATE TABLE tiles (
        org TEXT NOT NULL, level INTEGER NOT NULL, idx INTEGER NOT NULL, hashes BLOB NOT NULL, root BLOB NOT NULL,
        PRIMARY KEY (org, level, idx)
      ) STRICT;
      CREATE TABLE decisions (
        org TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, key TEXT NOT NULL, agent TEXT, type TEXT NOT NULL,
        decision TEXT NOT NULL, risk INTEGER NOT NULL, ts INTEGER NOT NULL, approval TEXT, answer TEXT NOT NULL,
        idempotency_key BLOB, request_digest BLOB,
        PRIMARY KEY (org, id)
      ) STRICT;
      CREATE UNIQUE INDEX decisions_idempotency ON decisions (org, idempotency_key) WHERE idempotency_key IS NOT NULL;
      CREATE INDEX decisions_seq ON decisions (org, seq);
      CREATE TABLE approvals (
        org TEXT NOT NULL, id TEXT NOT NULL, decision TEXT NOT NULL, status TEXT NOT NULL, agent TEXT, key TEXT NOT NULL,
        card TEXT NOT NULL, requested_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, use_within_ms INTEGER NOT NULL,
        resolved_at INTEGER, resolved_by TEXT, comment TEXT,
        PRIMARY KEY (org, id)
      ) STRICT;
      CREATE INDEX approvals_pending ON approvals (org, expires_at, id) WHERE status = 'pending';
      CREATE INDEX approvals_status ON approvals (org, status, id);
      CREATE TABLE keys (
        org TEXT NOT NULL, id TEXT NOT NULL, hash BLOB NOT NULL, prefix TEXT NOT NULL, name TEXT NOT NULL,
        role TEXT NOT NULL, agent TEXT, environment TEXT, created_at INTEGER NOT NULL, revoked_at INTEGER,
        PRIMARY KEY (org, id), UNIQUE (hash)
      ) STRICT;
      CREATE TABLE agents (
        org TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, verified INTEGER NOT NULL, created_at INTEGER NOT NULL,
        PRIMARY KEY (org, id), UNIQUE (org, name)
      ) STRICT;
      CREATE TABLE policy_sets (
        org TEXT NOT NULL, number INTEGER NOT NULL, digest TEXT NOT NULL, yaml TEXT NOT NULL,
        created_at INTEGER NOT NULL, created_by TEXT NOT NULL,
        PRIMARY KEY (org, number)
      ) STRICT;

      -- Defence in depth, not proof: whoever writes the file can drop these; the signed tree still shows what was done.
      CREATE TRIGGER entries_keep BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'what is in the log is never changed or deleted'); END;
      CREATE TRIGGER entries_erase_only BEFORE UPDATE ON entries WHEN NEW.openings IS NOT NULL
        OR (OLD.org, OLD.seq, OLD.kind, OLD.ts, OLD.subject, OLD.leaf, OLD.leaf_hash)
          IS NOT (NEW.org, NEW.seq, NEW.kind, NEW.ts, NEW.subject, NEW.leaf, NEW.leaf_hash)
        BEGIN SELECT RAISE(ABORT, 'what is in the log is never changed or deleted'); END;
      CREATE TRIGGER tiles_keep_from_update BEFORE UPDATE ON tiles
        BEGIN SELECT RAISE(ABORT, 'what is in the log is never changed or deleted'); END;
      CREATE TRIGGER tiles_keep_from_delete BEFORE DELETE ON tiles
        BEGIN SELECT RAISE(ABORT, 'what is in the log is never changed or deleted'); END;
    `,
  },
  {
    number: 2,
    sql: `
      CREATE TABLE tool_definitions (
        org TEXT NOT NULL, digest TEXT NOT NULL, definition TEXT NOT NULL,
        PRIMARY KEY (org, digest)
      ) STRICT;
      CREATE TABLE tools (
        org TEXT NOT NULL, id TEXT NOT NULL, source TEXT NOT NULL, kind TEXT, url TEXT, name TEXT NOT NULL,
        standing TEXT NOT NULL, digest TEXT NOT NULL, pending_digest TEXT, pending_from TEXT, override TEXT,
        created_at INTEGER NOT NULL, created_by TEXT NOT NULL, changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL,
        PRIMARY KEY (org, id), UNIQUE (org, source, name)
      ) STRICT;
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
      ALTER TABLE organizations ADD COLUMN test_of TEXT;
      ALTER TABLE organizations ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
      ALTER TABLE heads ADD COLUMN usage TEXT NOT NULL DEFAULT '{"month":"","actions":0,"agents":0}';
      ALTER TABLE decisions ADD COLUMN loop TEXT;
      ALTER TABLE approvals ADD COLUMN use_by INTEGER;
      ALTER TABLE approvals ADD COLUMN superseded_by TEXT;
      UPDATE approvals SET use_by = resolved_at + use_within_ms WHERE status = 'approved';
      CREATE INDEX approvals_use ON approvals (org, use_by, id) WHERE use_by IS NOT NULL;
      ALTER TABLE agents ADD COLUMN model TEXT;
      ALTER TABLE agents ADD COLUMN version TEXT;
      ALTER TABLE agents ADD COLUMN declared_at INTEGER;
      ALTER TABLE agents ADD COLUMN redemption TEXT NOT NULL DEFAULT 'optional';
      ALTER TABLE agents ADD COLUMN active_month TEXT;
      -- the log's size before the batch that wrote the row: who read the agents at some size reads only those behind it
      ALTER TABLE agents ADD COLUMN log_size INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX agents_log_size ON agents (org, log_size, id);
      CREATE TABLE executions (
        org TEXT NOT NULL, decision TEXT NOT NULL, id TEXT NOT NULL, status TEXT NOT NULL, executor TEXT, nonce BLOB,
        seq INTEGER, redeemed_at INTEGER, due_at INTEGER, outcome TEXT,
        PRIMARY KEY (org, decision)
      ) STRICT;
      CREATE INDEX executions_due ON executions (org, due_at, decision) WHERE due_at IS NOT NULL;
      CREATE INDEX executions_status ON executions (org, status, decision);
      CREATE TABLE counters (
        org TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, empty_at INTEGER,
        PRIMARY KEY (org, id)
      ) STRICT;
      CREATE INDEX counters_empty ON counters (org, empty_at) WHERE empty_at IS NOT NULL;
      CREATE TABLE freezes (
        org TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL, reason TEXT NOT NULL, created_at INTEGER NOT NULL,
        created_by TEXT NOT NULL, released_at INTEGER, released_by TEXT,
        PRIMARY KEY (org, id)
      ) STRICT;
      CREATE INDEX freezes_in_force ON freezes (org, id) WHERE released_at IS NULL;
      CREATE TABLE usage_months (
        org TEXT NOT NULL, month TEXT NOT NULL, actions INTEGER NOT NULL, agents INTEGER NOT NULL,
        PRIMARY KEY (org, month)
      ) STRICT;
      DROP INDEX entries_configuration;
      CREATE INDEX entries_configuration ON entries (org, seq) WHERE kind IN
        ('organization.created', 'key.created', 'key.revoked', 'agent.registered', 'agent.changed',
         'policy_set.activated', 'freeze.created', 'freeze.released', 'settings.changed',
         'tool.registered', 'tool.changed', 'tool.restored', 'tool.accepted', 'tool.rejected', 'tool.overridden',
         'tool.removed');
    `,
  },
];
