/** What an argument is, by its name. */
export type Role =
  | 'amount'
  | 'minor_amount'
  | 'price'
  | 'quantity'
  | 'currency'
  | 'records'
  | 'count'
  | 'all'
  | 'ids'
  | 'person_ids'
  | 'filter'
  | 'address'
  | 'recipients'
  | 'people'
  | 'recipient_list'
  | 'instances'
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
    orderamount invoiceamount amountusd amounteur amountgbp costusd costeur monthlycost estimatedcost notional`,
  minor_amount: `amountminor amountcents amountincents cents minorunits amountinminorunits unitamount amountsubtotal
    totalcents pricecents costcents amountminorunits`,
  price:
    'price unitprice total value sum grandtotal subtotal totalprice fee budget limitprice pricetotal totalusd priceusd',
  quantity: 'quantity qty shares units',
  currency: 'currency currencycode ccy amountcurrency',
  records: `records recordcount numrecords totalrecords rows rowcount numrows affectedrows affectedrecords items entries
    documents objects itemcount entrycount documentcount`,
  count: 'count totalcount howmany batchsize',
  all: 'all everything deleteall selectall applytoall allrecords allusers removeall updateall everyrecord',
  person_ids: 'userids memberids contactids customerids recipientids channelids userid memberid',
  filter: 'filter filters where criteria selector predicate searchcriteria whereclause',
  address:
    'to cc bcc toaddresses ccaddresses bccaddresses toemails ccemails bccemails toemail torecipients ccrecipients bccrecipients tonumbers tonumber',
  recipients: 'recipients recipientcount numrecipients totalrecipients audiencesize recipientscount numberofrecipients',
  people: `recipient emails emailaddresses phonenumbers phones attendees participants invitees members users principals
    recipientemails recipientemail subscribers personalizations collaborators email contacts customers`,
  recipient_list: `listid listids mailinglist mailinglistid segment segmentid segments segmentids audience
    audienceid audiences contactlist contactlistid distributionlist listids groupid lists`,
  instances: `instances instancecount numinstances instancescount replicas nodes nodecount nodescount desiredcapacity
    desiredcount maxcount mincount machines servers maxsize desiredsize numnodes vms vmcount`,
  calls: 'calls callcount runcount iterations invocations',
  sql: 'sql sqlquery sqlstatement rawsql sqltext querysql sqlcommand sqlstring sqlqueries statements',
  query: 'query q statement querytext querystring queries soql',
  shell: 'command cmd shell bash commandline clicommand shellcommand bashcommand terminalcommand cmdline',
  shell_list: 'commands cmds shellcommands',
  argv: 'args argv arguments',
  code: 'code script source snippet program pythoncode scripttext',
  language: 'language lang runtime interpreter kernel shelltype',
  url: 'url uri endpoint href urls requesturl targeturl apiurl link webpage website pageurl',
  method: 'method httpmethod requestmethod',
  body: 'body data json payload requestbody formdata',
  headers: 'headers httpheaders requestheaders',
  path: `path paths file files filepath filepaths filename filenames source sourcepath destination destinationpath dir
    directory folder targetfile pathname from key`,
  operation: 'operation op action actiontype operationtype subcommand verb tool toolname function functionname',
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

const known = new Map<string, Role | null>();
const knownAtMost = 4096;

/** The role of an argument name, however it is written; null when it has none. Remembered for the names met most. */
export function roleOf(key: string): Role | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const role = findRole(key);
  if (key.length <= 64 && known.size < knownAtMost) known.set(key, role);
  return role;
}

function findRole(key: string): Role | null {
  if (key.length > 64) return null;
  const name = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  const role = roles.get(name);
  if (role !== undefined) return role;
  return /(?:id|ids|uuids|guids)$/.test(name) ? 'ids' : null;
}
