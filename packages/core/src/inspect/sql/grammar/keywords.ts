import type { OtherDialect } from './cursor.ts';

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsIn(text));

/** No dialect takes these for names. */
const everywhere = `select from where group order having union except intersect on join inner left right full cross outer
  natural using when then else end as set into values and or not in is like between exists case alter create drop insert
  update delete table index by desc asc distinct all primary foreign references check constraint unique grant revoke with
  for limit default null`;

const reserved: Readonly<Record<OtherDialect, ReadonlySet<string>>> = {
  mysql: wordSet(`${everywhere} analyze call describe div explain fetch force ignore kill load lock mod optimize
    partition procedure purge regexp release rename replace rlike schema starting straight_join trigger unlock use
    window xor return loop repeat while if leave iterate declare`),
  sqlite: wordSet(`${everywhere} collate commit escape isnull notnull returning transaction`),
  transactsql: wordSet(`${everywhere} add any authorization backup begin break browse bulk cascade checkpoint close
    clustered coalesce collate column commit compute contains containstable continue convert current current_date
    current_time current_timestamp current_user cursor database dbcc deallocate declare deny disk distributed double dump
    errlvl escape exec execute exit external fetch file fillfactor freetext freetexttable function goto holdlock identity
    identity_insert identitycol if kill lineno load merge national nocheck nonclustered nullif of off offsets open
    opendatasource openquery openrowset openxml option over percent pivot plan precision print proc procedure public
    raiserror read readtext reconfigure replication restore restrict return revert rollback rowcount rowguidcol rule save
    schema session_user setuser shutdown some statistics system_user tablesample textsize to top tran transaction trigger
    truncate try_convert tsequal unpivot updatetext use user varying view waitfor while within writetext`),
};

/** Words that begin what follows an expression or a table, and so are no names for it. */
const followers = wordSet(`output offset fetch window returning qualify go apply limit minus straight_join pivot unpivot
  tablesample indexed partition xor div mod regexp rlike collate escape option separator sounds member against force
  use ignore lock`);

/** Reserved words that are also functions, and need their parenthesis to be. */
const functionWords = wordSet(`left right if replace insert char database mod repeat schema user coalesce nullif convert
  update truncate values try_convert contains freetext containstable freetexttable openquery openrowset openxml
  opendatasource default identity any all some exists`);

/** Reserved words that are values by themselves. */
const niladic = wordSet(
  'null default user current_user session_user system_user current_timestamp current_date current_time',
);

/** Reserved in all of the dialects, whatever their versions: nothing is named so without quotes. */
const surely =
  wordSet(`select from where group order having union on join when then else as set into values and or not in is
  between exists case alter create drop insert update delete table index distinct all primary foreign references check
  constraint unique null default`);

export function isSurelyReserved(word: string): boolean {
  return surely.has(word);
}

export function isReserved(dialect: OtherDialect, word: string): boolean {
  return reserved[dialect].has(word);
}

/** Whether a word may name what stands before it without AS. */
export function mayBeAlias(dialect: OtherDialect, word: string): boolean {
  return !reserved[dialect].has(word) && !followers.has(word);
}

/** Whether a word may stand where a value is expected. */
export function mayBeOperand(dialect: OtherDialect, word: string, opensParenthesis: boolean): boolean {
  if (!reserved[dialect].has(word)) return true;
  return niladic.has(word) || (opensParenthesis && functionWords.has(word));
}

/** Words that begin a statement of T-SQL, where nothing has to separate it from the one before. */
export const transactHeads: ReadonlySet<string> = wordSet(`select insert update delete merge create alter drop truncate
  exec execute grant revoke deny backup restore kill shutdown declare set if while begin end else print raiserror return
  use dbcc bulk waitfor open close fetch deallocate commit rollback save goto break continue reconfigure checkpoint
  revert with setuser writetext updatetext readtext dump load`);
