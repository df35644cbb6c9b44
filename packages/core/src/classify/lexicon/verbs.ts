/** What a verb does, before its object is known. */
export type VerbClass =
  | 'read'
  | 'query'
  | 'compute'
  | 'examine'
  | 'ask'
  | 'close'
  | 'format'
  | 'create'
  | 'add'
  | 'append'
  | 'update'
  | 'mark'
  | 'attach'
  | 'detach'
  | 'delete'
  | 'purge'
  | 'cancel'
  | 'send'
  | 'call'
  | 'reply'
  | 'react'
  | 'publish'
  | 'draft'
  | 'share'
  | 'grant'
  | 'revoke'
  | 'suspend'
  | 'transfer'
  | 'pay'
  | 'charge'
  | 'capture'
  | 'refund'
  | 'credit'
  | 'bill'
  | 'order'
  | 'trade'
  | 'subscribe'
  | 'schedule'
  | 'deploy'
  | 'start'
  | 'stop'
  | 'enable'
  | 'disable'
  | 'provision'
  | 'terminate'
  | 'scale'
  | 'install'
  | 'execute'
  | 'invoke'
  | 'commit'
  | 'merge'
  | 'write'
  | 'export'
  | 'import'
  | 'backup'
  | 'restore'
  | 'authenticate'
  | 'rotate'
  | 'escalate'
  | 'dispatch'
  | 'actuate'
  | 'interact'
  | 'remember'
  | 'sign'
  | 'prescribe'
  | 'monitor'
  | 'request'
  | 'submit'
  | 'open'
  | 'reset'
  | 'manage';

/** Words that are verbs wherever they stand. */
const always: Partial<Record<VerbClass, string>> = {
  read: `get list read find fetch describe retrieve lookup browse inspect enumerate count compare peek determine identify
    ls cat head tail stat glob grep whoami exists verify diff explain discover explore detect`,
  compute: `calculate compute convert translate summarize summarise generate classify extract parse encode decode
    tokenize predict forecast estimate recommend suggest transcribe paraphrase rewrite lint normalize rerank deduplicate simulate transpile
    beautify synthesize infer optimize optimise multiply divide subtract obfuscate minify transliterate visualize
    vectorize proofread brainstorm`,
  examine: 'analyze analyse evaluate validate assess audit diagnose investigate profile',
  create: 'create make register initialize init upsert define duplicate enroll onboard',
  add: 'add insert',
  append: 'append prepend',
  mark: 'mark unmark untag relabel reopen acknowledge ack snooze prioritize mute unmute pin unpin unstar',
  update: `redirect allocate reallocate edit modify update rename move set assign unassign reassign adjust replace correct increment decrement
    reorder unlink accept reject dismiss approve qualify configure customize alter toggle put patch unsubscribe renew extend`,
  attach: 'attach',
  detach: 'detach',
  delete: `delete remove destroy drop erase discard rm del unset kill expunge obliterate deregister unregister nuke
    forget deletion removal rmdir`,
  purge: 'purge truncate wipe flush empty clear',
  terminate: 'terminate decommission deprovision teardown uninstall evict undeploy',
  cancel: 'cancel abort void',
  send: 'send notify deliver forward dm remind inform',
  reply: 'reply respond',
  react: 'react upvote downvote unlike unfollow',
  publish: 'publish retweet repost unpublish',
  share: 'unshare',
  grant: 'grant invite reinvite promote elevate authorize allow impersonate delegate join',
  revoke: 'revoke deny demote kick expel invalidate',
  suspend: 'suspend deactivate ban offboard',
  transfer: 'withdraw disburse remit settle',
  pay: 'repay donate',
  refund: 'reimburse',
  credit: 'waive',
  order: 'buy reserve',
  trade: 'sell liquidate invest divest',
  schedule: 'reschedule postpone',
  deploy: 'deploy rollback redeploy',
  start: 'start poweron powercycle restart reboot',
  stop: 'stop poweroff pause halt shutdown drain cordon discontinue',
  enable: 'enable activate reactivate unfreeze',
  disable: 'disable bypass unblock quarantine',
  provision: 'provision',
  scale: 'resize autoscale reconfigure upgrade downgrade',
  install: 'install',
  execute: 'execute eval exec',
  invoke: 'invoke retry rerun enqueue emit',
  commit: 'rebase cherrypick stash',
  write: 'write upload save paste mkdir overwrite',
  export: 'dump exfiltrate unload',
  import: 'ingest',
  restore: 'restore recover undelete revert undo',
  authenticate: 'authenticate login logout signin signout assume connect disconnect',
  rotate: 'rotate regenerate rekey',
  escalate: 'escalate handover handoff',
  dispatch: 'mobilize mobilise',
  actuate: 'unlock dim actuate disarm calibrate preheat honk',
  interact: 'click hover drag scroll tap swipe navigate fill goto',
  remember: 'think remember memorize memorise recall reflect',
  sign: 'countersign notarize',
  prescribe: 'prescribe administer dispense inject titrate',
  monitor: 'silence',
  submit: 'submit perform initiate finalize finalise fulfill',
  reset: 'reset',
  manage: 'manage operate',
};

/** Words that are verbs where a verb stands: first, after `and`, or last in a name that has no other. */
const inPlace: Partial<Record<VerbClass, string>> = {
  query: 'query aggregate',
  read: `search show view check status load watch track preview display report download help info details history
    tree health scan research wait crawl scrape ping`,
  compute: 'score hash render rank solve plot speak',
  create: 'log record note clone fork build new setup',
  mark: 'tag label star flag triage rate complete resolve transition',
  update: 'sync lock archive change link sort apply',
  delete: 'trash',
  send: 'say announce email mail message text sms fax push',
  call: 'call',
  reply: 'comment',
  react: 'like vote follow favorite unfavorite',
  publish: 'post tweet blog broadcast',
  draft: 'draft compose',
  share: 'share',
  transfer: 'transfer deposit payout fund topup wire lend borrow',
  pay: 'pay',
  capture: 'capture',
  charge: 'charge debit',
  refund: 'refund return chargeback',
  credit: 'credit',
  bill: 'invoice bill',
  order: 'order book purchase checkout rent hire',
  trade: 'trade short exercise swap stake',
  subscribe: 'subscribe',
  schedule: 'schedule meet',
  deploy: 'release ship rollout',
  start: 'launch resume boot',
  disable: 'block whitelist',
  ask: 'ask answer',
  format: 'format',
  examine: 'review',
  close: 'close',
  suspend: 'freeze',
  scale: 'scale expand shrink',
  execute: 'run',
  invoke: 'trigger',
  commit: 'commit push stage',
  merge: 'merge',
  write: 'copy',
  export: 'export migrate replicate',
  import: 'import',
  backup: 'backup snapshot',
  dispatch: 'dispatch page',
  actuate: 'turn switch ring arm water brew mow play',
  interact: 'screenshot press type',
  sign: 'sign attest',
  request: 'request',
  open: 'open',
  monitor: 'monitor alert',
  submit: 'process issue do place',
  manage: 'control handle',
};

function byWord(classes: Partial<Record<VerbClass, string>>): ReadonlyMap<string, VerbClass> {
  return new Map(
    Object.entries(classes).flatMap(([verbClass, words]) =>
      words.split(/\s+/).map((word): [string, VerbClass] => [word, verbClass as VerbClass]),
    ),
  );
}

export const strictVerbs: ReadonlyMap<string, VerbClass> = byWord(always);
export const softVerbs: ReadonlyMap<string, VerbClass> = byWord(inPlace);

/** Words that end a name which says its object first: `order_get`, `email.search`. */
export const readEndings: ReadonlySet<string> = new Set(
  'get list read find fetch describe retrieve lookup search query view status history details info show count'.split(
    ' ',
  ),
);

/** A name with one of these is never a read. */
export const destructiveClasses: ReadonlySet<VerbClass> = new Set([
  'delete',
  'purge',
  'terminate',
  'cancel',
  'revoke',
  'suspend',
  'disable',
]);

/** Verbs that change nothing. */
export const harmlessClasses: ReadonlySet<VerbClass> = new Set(['read', 'query', 'compute', 'examine', 'ask']);
