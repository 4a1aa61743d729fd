import { spell, type Spelled } from './spell.ts';

/** Custody, claims, checks, releases and bond. */
export const custodyWords: readonly Spelled[] = [
  ...spell(
    { record: 'stint', title: 'Transfer', begins: 'transfer' },
    "transfer|transferred|xfer'd|xfered|trans'd|tx'd|tx'd to|txd to|tx'ed to|flown|flown to|flew to|flown out to|bused to|bussed to|shipped to|relocated to|sent to?|transfer to|transferred to|xfer|xferred|xfr|trans to|tx to|tfr|txfer|transfer custody|custody transfer|moved~|moved to~|moved from~|turned over to|handed over to|given over to|signed over to|returned to~|brought back to~|taken back to~|sent back to~|back to~",
  ),
  ...spell(
    { record: 'stint', title: 'Book-in', begins: 'book-in' },
    'book-in|booked|booked in|booked into|bookin|intake|detained at|detained|re-detained|redetained|held at|jailed|jailed at|taken into custody|into custody|ice custody|usms custody|cbp custody|state custody|county custody|bop custody|in custody of|in custody at|in custody|custody~|stint|remanded to|committed to|took custody|takes custody|took into custody|assumed custody|assumes custody|ice custody began|usms custody began|cbp custody began|bop custody began|state custody began|county custody began|custody began|custody begins|custody started',
  ),
  ...spell({ record: 'book-out', title: 'Book-out' }, 'book-out|booked out|bookout|left custody'),
  ...spell(
    { record: 'book-out', title: 'Removal', endedBy: 'removal' },
    'deported|deported to|removed?|removed to?|removed from us|removed from the us|removal executed|removal carried out',
  ),
  ...spell(
    {
      record: 'claim',
      title: 'ICE detainer I-247A',
      kind: 'ice-detainer-i247a',
      authority: 'ice',
    },
    'detainer|ice detainer|i-247|i-247a|i-247d|247a|detainer i-247a|detainer i-247|detainer 247|immigration detainer|immigration hold|ice hold|ice detainer i-247a',
  ),
  ...spell(
    { record: 'claim', title: 'Warrant I-200', kind: 'warrant-i200', authority: 'ice' },
    'i-200|warrant i-200|i-200 warrant|admin warrant|administrative warrant|ice warrant',
  ),
  ...spell(
    { record: 'claim', title: 'Warrant I-205', kind: 'warrant-i205', authority: 'ice' },
    'i-205|warrant i-205|i-205 warrant|warrant of removal|warrant of deportation',
  ),
  ...spell(
    { record: 'claim', title: 'Criminal warrant', kind: 'criminal-warrant', authority: 'other' },
    'arrest warrant|criminal warrant|bench warrant|default warrant|warrant|straight warrant|default|dflt|defaulted|dflt warrant',
  ),
  ...spell(
    { record: 'claim', title: 'Writ', kind: 'writ', authority: 'usms' },
    'writ|ad pros|ad pros writ|whcap|whcad|writ ad pros|adpros|habeas ad prosequendum|writ ad prosequendum|writ of habeas corpus ad prosequendum|transport writ',
  ),
  ...spell(
    { record: 'claim', title: 'Probation hold', kind: 'probation-hold', authority: 'other' },
    'probation hold|parole hold|probation detainer',
  ),
  ...spell(
    { record: 'claim', title: 'USMS detainer', kind: 'other', authority: 'usms' },
    'usms detainer|usms hold|marshals hold|marshals detainer|us marshals hold|federal detainer|federal hold',
  ),
  ...spell(
    { record: 'claim', title: 'ICE custody claim', kind: 'ice-custody-claim', authority: 'ice' },
    'ice custody claim|ice claim|ice claims custody',
  ),
  ...spell(
    { record: 'confirmation', title: 'Custody check', result: 'in-custody' },
    'cust check|located|located at|located in|locator|locator check|custody check|confirmed at|confirmed in custody|confirmed~|found at|still at|still in custody|seen at|checked at|in locator|remains at|odls|odls check|odls shows',
  ),
  ...spell(
    { record: 'confirmation', title: 'Custody check: not found', result: 'not-found' },
    'not found|not located|not in locator|no locator record|cannot locate|locator negative|not found in locator|locator not found|locator no record|locator no results|no record in locator|no results in locator|missing from locator|gone from locator|not on locator|not in the locator|no longer in locator|not on roster|no longer on roster|not listed',
  ),
  ...spell(
    { record: 'confirmation', title: 'Custody check: released', result: 'released' },
    'confirmed released|locator released|shows released|locator says released|locator shows released|says released',
  ),
  ...spell(
    { record: 'release', title: 'Release', how: 'unknown' },
    'release|released|rlsd|rlsd|reld|reld|released from|let go|out of custody|freed',
  ),
  ...spell(
    { record: 'release', title: 'Release on bond', how: 'bond' },
    'released on bond|release on bond|bonded out|bond release',
  ),
  ...spell(
    { record: 'release', title: 'Release on bail', how: 'bail' },
    'released on bail|release on bail|bailed out|made bail',
  ),
  ...spell(
    { record: 'release', title: 'Release on recognizance', how: 'own-recognizance' },
    'ror|r.o.r.|orec|released orec|released ror|i-220a|order of release on recognizance|released on recog|or release|released on recognizance|released on own recognizance|own recognizance|released on or|pr release|released on pr',
  ),
  ...spell(
    {
      record: 'release',
      title: 'Release on an order of supervision',
      how: 'order-of-supervision',
    },
    'osup|order of supervision|ros|released on osup|released on order of supervision|i-220b',
  ),
  ...spell(
    { record: 'release', title: 'Release on parole', how: 'parole' },
    'paroled|released on parole|humanitarian parole|parole granted|released on humanitarian parole',
  ),
  ...spell(
    { record: 'release', title: 'Release on conditions', how: 'conditions' },
    'released on conditions|release on conditions|released with conditions',
  ),
  ...spell(
    { record: 'release', title: 'Release, sentence served', how: 'sentence-served' },
    'sentence served|time served~|time served release|released time served|released sentence served',
  ),
  ...bond('set', 'Bond set', 'bond set|bail set|bond granted|bond set at|bail set at|set bond'),
  ...bond(
    'posted',
    'Bond posted',
    'bond posted|bail posted|bond paid|posted bond|paid bond|bail paid|posted bail',
  ),
  ...bond(
    'denied',
    'Bond denied',
    'bond denied|bail denied|no bond|no bail|no bond posted?|no bail posted?|no bond paid?|denied bond',
  ),
  ...bond(
    'asked',
    'Bond asked for',
    'bond asked|bond requested|asked for bond|requested bond|bail requested',
  ),
  ...bond('heard', 'Bond heard', 'bond heard|bail heard'),
  ...bond(
    'appealed',
    'Bond decision appealed',
    'bond appealed|bond appeal|appeal of bond|appealed bond|e-43|eoir-43',
  ),
  ...bond('stayed', 'Bond stayed', 'bond stayed|automatic stay of bond|auto stay of bond'),
  ...bond('breached', 'Bond breached', 'bond breached|bond breach'),
  ...bond(
    'cancelled',
    'Bond cancelled',
    'bond cancelled|bond canceled|bond revoked|bail revoked|bond exonerated',
  ),
];

function bond(
  step:
    | 'set'
    | 'posted'
    | 'denied'
    | 'asked'
    | 'heard'
    | 'appealed'
    | 'stayed'
    | 'breached'
    | 'cancelled',
  title: string,
  words: string,
): readonly Spelled[] {
  return spell({ record: 'bond', title, step }, words);
}
