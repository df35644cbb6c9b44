import { currencyInWords } from '../measure/currency-codes.ts';
import { foldCharacters } from '../name/fold-characters.ts';
import { type KeyPlace, placeByWords } from './key-places.ts';
import { roleByWords } from './role-by-words.ts';

/** What an argument is, by its name. */
export type Role =
  | 'amount'
  | 'minor_amount'
  | 'price'
  | 'minor_price'
  | 'total'
  | 'quantity'
  | 'currency'
  | 'target_currency'
  | 'records'
  | 'things'
  | 'count'
  | 'limit'
  | 'all'
  | 'ids'
  | 'person_ids'
  | 'filter'
  | 'to'
  | 'copy'
  | 'recipients'
  | 'people'
  | 'recipient_list'
  | 'instances'
  | 'machines'
  | 'calls'
  | 'sql'
  | 'query'
  | 'shell'
  | 'shell_list'
  | 'argv'
  | 'code'
  | 'language'
  | 'url'
  | 'method'
  | 'body'
  | 'headers'
  | 'path'
  | 'operation'
  | 'public'
  | 'audience'
  | 'recursive'
  | 'kind'
  | 'list';

/** Names in lower case without separators. */
const names: Readonly<Partial<Record<Role, string>>> = {
  amount: `amount cost totalamount totalcost paymentamount transferamount refundamount chargeamount amountdue amounttotal
    orderamount invoiceamount amountusd amounteur amountgbp costusd costeur monthlycost estimatedcost notional
    betrag montant importe monto`,
  minor_amount: `amountminor amountcents amountincents cents minorunits amountinminorunits amountsubtotal
    totalcents costcents amountminorunits`,
  price: 'price unitprice limitprice priceusd value preis prix precio preco',
  minor_price: 'unitamount pricecents unitamountdecimal',
  // a number by one of these names is the whole, whatever quantity stands beside it
  total: `total sum summe grandtotal subtotal totalprice fee budget pricetotal totalusd payment charge refund credit
    deposit withdrawal payout salary wage bonus bid tip tax donation principalamount spend budgetlimit spendlimit
    spendinglimit creditlimit spendcap pricecap budgetcap`,
  quantity: 'quantity qty shares units seats licenses licences nights copies pieces lots contracts numberofshares',
  currency: 'currency currencycode ccy amountcurrency',
  records: `records recordcount numrecords totalrecords rows rowcount numrows affectedrows affectedrecords items entries
    documents objects itemcount entrycount documentcount`,
  // a list of them is counted; by a number of the same name nobody knows what is meant
  things: `tickets orders issues leads products invoices accounts cases tasks employees candidates messages pages posts
    events transactions opportunities deals companies projects articles comments subscriptions devices`,
  count: 'count totalcount howmany batchsize',
  limit: `limit pagesize perpage maxresults maxitems maxrecords maxrows maxentries maxdocuments resultlimit
    rowlimit resultsperpage numresults numberofresults topk top first last take size itemsperpage pagelimit`,
  all: 'all everything deleteall selectall applytoall allrecords allusers removeall updateall everyrecord',
  person_ids: 'userids memberids contactids customerids recipientids channelids userid memberid',
  filter: 'filter filters where criteria selector predicate searchcriteria whereclause',
  to: 'to toaddresses toemails toemail torecipients tonumbers tonumber toaddress',
  copy: 'cc bcc ccaddresses bccaddresses ccemails bccemails ccrecipients bccrecipients',
  recipients: 'recipients recipientcount numrecipients totalrecipients audiencesize recipientscount numberofrecipients',
  people: `recipient emails emailaddresses phonenumbers phones attendees participants invitees members users principals
    recipientemails recipientemail subscribers personalizations collaborators email contacts customers guests
    phone phonenumber mobilenumber msisdn msisdns payee payees beneficiary beneficiaries usernames handles numbers`,
  recipient_list: `listid listids mailinglist mailinglistid segment segmentid segments segmentids audience
    audienceid audiences contactlist contactlistid distributionlist groupid lists`,
  instances: `instances instancecount numinstances instancescount replicas nodes nodecount nodescount desiredcapacity
    desiredcount mincount maxcount machines servers maxsize minsize desiredsize numnodes vms vmcount`,
  // a number of them, their names, or the name of one
  machines: `workers pods containers hosts droplets services deployments clusters databases volumes buckets`,
  calls: 'calls callcount runcount iterations invocations',
  sql: 'sql sqlquery sqlstatement rawsql sqltext querysql sqlcommand sqlstring sqlqueries statements',
  query: 'query q statement querytext querystring queries soql',
  shell: 'command cmd shell bash commandline clicommand shellcommand bashcommand terminalcommand cmdline',
  shell_list: 'commands cmds shellcommands',
  argv: 'args argv arguments',
  code: 'code script source snippet program pythoncode scripttext',
  language: 'language lang runtime interpreter kernel shelltype',
  url: 'url uri endpoint href urls requesturl targeturl apiurl link webpage website pageurl',
  method: 'method httpmethod requestmethod httpverb requesttype requestverb methodoverride',
  body: 'body data json payload requestbody formdata',
  headers: 'headers header httpheaders requestheaders extraheaders customheaders additionalheaders',
  path: `path paths file files filepath filepaths filename filenames source sourcepath destination destinationpath dir
    directory folder targetfile pathname from key`,
  operation: `operation operations op action actions actiontype operationtype subcommand verb tool tools toolname function
    functions functionname`,
  public: 'public ispublic publicaccess publiclyaccessible publicread allowpublic anonymous allowanonymous makepublic',
  audience: 'acl visibility access sharing cannedacl accesslevel principal principals policy role linkaccess',
  recursive: 'recursive recurse isrecursive deletechildren includechildren recursively',
  kind: 'kind type resourcetype resource resourcename service name engine instancetype arn stack',
};

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(names).flatMap(([role, keys]) =>
    keys.split(/\s+/).map((key): [string, Role] => [key.replaceAll('_', ''), role as Role]),
  ),
);

/** What the name of an argument says about its value. */
interface KeyMeaning {
  readonly role: Role | null;
  /** whether its value says where the action happens or goes */
  readonly place: KeyPlace | null;
  /** the code that it states: `amount_usd` */
  readonly currency: string | null;
}

const nothing: KeyMeaning = { role: null, place: null, currency: null };
const known = new Map<string, KeyMeaning>();
const knownAtMost = 4096;
const maxKeyLength = 64;

/** Remembered for the names met most. */
export function meaningOfKey(key: string): KeyMeaning {
  if (key.length > maxKeyLength) return nothing;
  const before = known.get(key);
  if (before !== undefined) return before;
  const meaning = readKey(key);
  if (known.size < knownAtMost) known.set(key, meaning);
  return meaning;
}

/** The role of an argument name, however it is written; null when it has none. */
export function roleOf(key: string): Role | null {
  return meaningOfKey(key).role;
}

function readKey(key: string): KeyMeaning {
  const words = wordsOfKey(key);
  const name = words.join('');
  const role = roles.get(name) ?? roleByWords(words) ?? languageRole(name) ?? (isIdentifierName(name) ? 'ids' : null);
  const currency = currencyInWords(words) ?? currencyInWords([name.slice(-3)]);
  return { role, place: placeByWords(words, role), currency };
}

/** `post_command`, `sql2`: a text in a language of its own, under a name that only ends so. */
function languageRole(name: string): Role | null {
  if (/(?:command|cmd)\d*$/.test(name)) return 'shell';
  return /sql\d*$/.test(name) ? 'sql' : null;
}

function isIdentifierName(name: string): boolean {
  return /(?:id|ids|uuids|guids)$/.test(name);
}

/** `amountInCents`, `amount_in_cents` and `AMOUNT-IN-CENTS` have the same words; look-alike letters are read as what they look like. */
export function wordsOfKey(key: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  const plain = /^[\x00-\x7f]*$/.test(key) ? key : foldCharacters(key);
  return plain
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
