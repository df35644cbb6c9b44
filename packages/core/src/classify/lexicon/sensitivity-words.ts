const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Data that laws and people guard: about health, pay, identity, means of payment. */
export const sensitiveData = set(`payroll salary salaries wage compensation ssn passport medical patient diagnosis
  prescription medication health hipaa phi pii biometric creditcard cvv iban genetic criminal paystub w2 1099 kyc
  allergy immunization insurance fhir ehr clinical`);

/** Things that are changed and lost without anybody minding much. */
export const harmlessObjects =
  set(`bookmark favorite favourite like reaction label tag star watchlist wishlist cart draft
  preference layout theme view filter flag emoji watcher note todo light lamp bulb volume playlist music media song
  speaker tv display brightness headlight color`);

export const irreversibleWords = set('permanently irreversible irrevocable irreversibly undone undo permanent forever');

/** A whole one of these is a great deal. */
export const scopeWords = set('account organization organisation workspace tenant repository database project company');

/** What a change that touches one of these may cost is more than its type says. */
export const highStakes = set(`payment pay charge purchase refund salary payroll money fund permission access role
  owner ownership admin administrator password secret credential apikey token security firewall policy production
  deploy terminate destroy permanently irreversible overwrite public publicly share sharing medication dose patient vehicle
  lock unlock emergency signature binding contract legal tax ban suspend freeze lose lost wipe erase everyone force override bypass`);
