import type { InspectedPart } from '../inspection.ts';
import { part } from '../parts.ts';
import type { Call } from './scope.ts';

/** Tasks of project tools that empty or drop the project's database, by the names that are common for them. */
const dropsData =
  /^(?:db[:.-](?:drop|reset|purge|wipe|clean|truncate(?:_all)?|schema:load|nuke|migrate:reset)(?::\w+)?|(?:drop|reset|wipe|purge)[:_-]?(?:db|database)|migrate:(?:fresh|reset|refresh)|ecto\.(?:drop|reset)|schema:drop|sql:drop|(?:doctrine:)?(?:schema|database):drop|sqlflush|reset_db|droptables|drop-all|--force-reset|--accept-data-loss)$/i;
/** The same said in several words. */
const dropsInWords =
  /\b(?:manage\.py|django-admin)\s+(?:flush|reset_db|sqlflush)\b|\b(?:prisma)\s+migrate\s+reset\b|\bef\s+database\s+drop\b|\b(?:supabase|wp|hasura)\s+(?:db|database)\s+(?:reset|drop|clean)\b|\bflyway\b.*\sclean\b|\balembic\s+downgrade\s+base\b|\bknex\s+migrate:rollback\s+--all\b/;
const removesTrees = /^(?:rimraf|del-cli|trash-cli|rm-cli|clean-node-modules|npkill)$/;

const maxLine = 4_000;

/** What a runner of project tasks is asked for, when the name of the task says that it destroys something. */
export function taskParts({ name, args }: Call): InspectedPart[] {
  const words = args.slice(0, 200).map((arg) => arg.text);
  const line = [name, ...words].join(' ').slice(0, maxLine);
  if (/^(?:echo|printf|grep|rg|cat|git|gh|glab|ls|find|sed|awk)$/.test(name)) return [];
  const parts: InspectedPart[] = [];
  if (words.some((word) => dropsData.test(word)) || dropsInWords.test(line))
    parts.push(part('bulk_delete_records', line, ['unbounded', 'data_bearing'], 'all'));
  if (/^(?:npx|bunx|pnpx|npm|pnpm|yarn|bun)$/.test(name) && words.some((word) => removesTrees.test(word)))
    parts.push(part('delete_file', line, ['recursive']));
  return parts;
}
