import { inspectors } from '../../../src/index.ts';
import { textsIn } from '../read-cases.ts';
import type { Target } from '../target.ts';
import { dangerOfInspection } from './danger.ts';

const pieces = (
  `' " \` ( ) [ ] { } ; , . * / + - = < > % & | ^ ~ ! @ # $ $$ $a$ \\ -- /* */ /*! /*!50000 /*M! # :: := || && <> != -> ->> ' ' ` +
  'SELECT FROM WHERE AND OR NOT IN LIKE BETWEEN IS NULL UNION ALL WITH AS RECURSIVE INSERT INTO VALUES UPDATE SET DELETE ' +
  'TRUNCATE TABLE DROP DATABASE ALTER ADD COLUMN CREATE INDEX VIEW FUNCTION TRIGGER GRANT REVOKE TO PUBLIC EXECUTE EXEC ' +
  'PREPARE DO BEGIN END COMMIT ROLLBACK EXPLAIN ANALYZE COPY PROGRAM OUTFILE LOAD DATA CALL MERGE USING WHEN MATCHED THEN ' +
  'RETURNING ON CONFLICT JOIN LEFT LATERAL GROUP BY ORDER LIMIT OFFSET CASE ELSE CAST TOP GO DECLARE IF PRAGMA ATTACH ' +
  "users id 1 0 1=1 N'x' E'\\' X'41' 0x41 true xp_cmdshell pg_sleep(1) char(65) (SELECT 1) t.*"
).split(' ');

/** Any statement of the cases that stands on its own, whatever follows it. */
const seeds = textsIn('sql');

export const sqlTarget: Target = {
  name: 'sql',
  seeds,
  pieces: [...pieces, ' ', '\n', '\t', '', '-- \n', "''", '""'],
  nestings: [
    ['(', ')'],
    ['(SELECT ', ')'],
    ['CASE WHEN a THEN ', ' END'],
    ['/*', '*/'],
    ['NOT ', ''],
    ['- ', ''],
    ['WITH a AS (', ') SELECT 1'],
    ['SELECT * FROM (', ') t'],
    ['BEGIN ', ' END'],
    ['[', ']'],
    ['f(', ')'],
    ['a.', ''],
    ["'", "'"],
    ['"', '"'],
    ['`', '`'],
    ['$a$', '$a$'],
    ['EXPLAIN ', ''],
    ['EXEC (', ')'],
  ],
  longest: 65_536,
  danger: (text) => dangerOfInspection(inspectors.inspectSql(text, 'sql')),
  additions: [
    { name: 'a statement after it', apply: (text, random) => `${text}\n;\n${random.pick(seeds)}` },
    { name: 'a statement before it', apply: (text, random) => `${random.pick(seeds)}\n;\n${text}` },
    { name: 'SELECT 1 after it', apply: (text) => `${text}\n;\nSELECT 1` },
    { name: 'DROP TABLE after it', apply: (text) => `${text}\n;\nDROP TABLE x` },
    { name: 'a line comment after it', apply: (text) => `${text} -- note` },
    { name: 'a block comment before it', apply: (text) => `/* note */ ${text}` },
    { name: 'a line comment before it', apply: (text) => `-- note\n${text}` },
    { name: 'space around it', apply: (text) => ` \n\t${text}\n ` },
    { name: 'a semicolon after it', apply: (text) => `${text}\n;` },
  ],
};
