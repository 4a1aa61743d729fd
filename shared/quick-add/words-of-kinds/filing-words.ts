import { capital } from '../../model/capital.ts';
import type { ProceedingKind } from '../../model/proceeding.ts';
import type { Meaning } from '../meaning.ts';
import { denial, grant } from './order-words.ts';
import { spell, type Spelled } from './spell.ts';

/** who;document;words. `us`, `gov`, `court` or `?` files it as a rule. */
const lines = `
us;motion to reopen;mtr|motion to reopen|mot to reopen|motion reopen
us;motion to reconsider;mtrecon|motion to reconsider|motion for reconsideration
?;motion to dismiss;mtd|motion to dismiss|mot to dismiss
us;motion to terminate;mtt|motion to terminate|mot to terminate
us;motion to continue;mtc|motion to continue|mot to continue|motion for continuance|continuance request
us;motion to suppress;mts|motion to suppress|mot to suppress
us;motion to change venue;mtcv|mcov|motion to change venue|motion for change of venue|cov motion
us;motion to withdraw;mtw|motion to withdraw
us;motion to compel;motion to compel
us;motion to vacate;motion to vacate|mot to vacate
?;objections to the report and recommendation;objections to r&r|objections to the r&r|objection to r&r|r&r objections|obj to r&r|objections to report and recommendation
?;objections;objections~|objection~|objs~
us;motion to advance;mta|motion to advance
us;motion for bond;bond motion|motion for bond|bond request|request for bond hearing|request for bond redetermination|motion for bond redetermination|motion for custody redetermination
us;motion for release;motion for release|release motion|bail motion|motion for bail|motion for release pending appeal
us;motion for a stay of removal;stay motion|motion for stay|motion to stay|emergency stay motion|emergency motion for stay|motion for stay of removal
us;application for a stay of removal (I-246);i-246|246 application|stay application
us;motion for a temporary restraining order;tro motion|motion for tro|motion for a tro|tro application|ex parte tro
us;motion for a preliminary injunction;pi motion|motion for pi|motion for preliminary injunction
us;emergency motion;emergency motion
gov;motion for detention;detention motion|motion for detention|motion to detain
us;petition for a writ of habeas corpus;habeas petition|habeas pet|hab pet|hab petition|petition for habeas|habeas corpus|habeas~|2241~|2241 petition|2254~|2254 petition|petition for writ of habeas corpus|amended habeas|amended petition|habeas action
us;traverse;traverse|habeas reply
gov;response to the petition;habeas response|return to petition|response to petition|answer to petition
us;motion under 28 USC 2255;2255|2255 motion
us;petition for review;pfr|petition for review
us;notice of appeal to the BIA (EOIR-26);eoir-26|eoir26|e-26|bia appeal|appeal to bia|bia notice of appeal|bia noa
us;notice of appeal;notice of appeal|noa|appeal~
us;change of address (EOIR-33);eoir-33|eoir33|e-33|change of address eoir-33|change of address~
us;change of address (AR-11);ar-11
us;notice of appearance;e-28|eoir-28|eoir-27|e-27|g-28|notice of appearance|noappearance|entry of appearance|eoa
us;application for asylum (I-589);i-589|589|asylum application|asylum app
us;cancellation application (EOIR-42A);eoir-42a|42a
us;cancellation application (EOIR-42B);eoir-42b|42b|cancellation application|cancellation app
us;family petition (I-130);i-130
us;adjustment application (I-485);i-485|485 application|adjustment application
us;petition (I-360);i-360|sijs petition|sij petition|vawa petition|self-petition
us;U visa petition (I-918);i-918|u visa petition|u visa application
us;T visa application (I-914);i-914|t visa application
us;U certification request (I-918B);i-918b|u cert|u certification
us;waiver application (I-601A);i-601a|601a
us;waiver application (I-601);i-601
us;work permit application (I-765);i-765|ead application|ead app
us;petition to remove conditions (I-751);i-751
us;naturalization application (N-400);n-400
us;appeal or motion to USCIS (I-290B);i-290b|290b
us;application for TPS (I-821);i-821|tps application
us;DACA application (I-821D);i-821d|daca application|daca renewal
us;parole request;parole request|humanitarian parole request|i-131
us;fee waiver;fee waiver|i-912
gov;request for evidence;rfe|rfe issued|request for evidence
us;response to the request for evidence;rfe response|rfe resp|response to rfe
gov;receipt or approval notice (I-797);i-797~|i-797a~|i-797c~|receipt notice~|i-797 receipt~|receipt no~
gov;notice of intent to deny;noid|notice of intent to deny
gov;notice of intent to revoke;noir|notice of intent to revoke
gov;criminal complaint;complaint|criminal complaint
?;indictment;superseding indictment
gov;information;superseding information
gov;I-213;i-213
gov;notice of hearing;notice of hearing~|noh~|hearing notice~|hrg notice~
us;prehearing brief;prehearing brief|pre-hearing brief|phb
us;brief;brief~|opening brief|reply brief|bia brief
?;opposition;opposition|opp~|oppo~
us;reply;reply~
?;response;response~|resp~
?;rebuttal;rebuttal~
?;answer;answer~
us;exhibits;exhibits~|exhibit list|evidence packet|supporting documents|supplemental evidence
us;supplemental filing;supplemental filing|supp filing|suppl filing|supp'l filing|supplement
us;witness list;witness list
us;written pleadings;written pleadings|wps
us;sentencing memorandum;sentencing memo|sent memo|sentencing memorandum
court;presentence report;psr|draft psr rcvd|draft psr received|draft psr disclosed|draft psr issued|psr rcvd|presentence report|pre-sentence report
us;FOIA request;foia|foia request|foias
gov;response to the FOIA request;foia resp|foia response|foia results|foia received|foia rcvd|foia docs
us;motion for a speedy trial;speedy trial motion|motion for speedy trial|speedy trial demand|demand for speedy trial|speedy trial mtd
us;motion in limine;motion in limine|mil
?;stipulation;stipulation|stip
?;joint motion;joint motion
us;status report;status report|joint status report|jsr
us;plea agreement;plea agreement
us;waiver of appearance;waiver of appearance
`;

const removal: readonly ProceedingKind[] = ['removal-240', 'withholding-only', 'asylum-only'];
const criminal: readonly ProceedingKind[] = [
  'federal-criminal',
  'state-criminal',
  'county-criminal',
  'municipal-criminal',
  'supervised-release',
];

/** The dockets on which a document is filed as a rule; where none fits, any. */
const forums: readonly (readonly [RegExp, readonly ProceedingKind[]])[] = [
  [/habeas|the petition$|traverse/iu, ['habeas']],
  [/petition for review/iu, ['petition-for-review']],
  [/appeal to the BIA/iu, ['bia-appeal', ...removal]],
  [/for bond$/iu, ['immigration-bond', ...removal]],
  [
    /reopen|reconsider|terminate|change venue|asylum \(I-589\)|EOIR-42|pleadings|prehearing|I-213|stay of removal/iu,
    removal,
  ],
  [
    /suppress|complaint|indictment|^information|for detention|sentencing|plea |presentence|in limine/iu,
    criminal,
  ],
  // It goes to an agency, on no docket.
  [/FOIA/u, []],
  [/2255/u, ['post-conviction', 'federal-criminal']],
  [
    /I-130|I-485|I-360|I-918|I-914|I-601|I-765|I-751|N-400|I-290B|I-821|parole request|evidence$|intent to/iu,
    ['uscis-application'],
  ],
];

/** Said before or behind any document. */
const FILED = ['filing', 'filed', 'e-filed', 'efiled', 'submitted'];

const filers = { us: 'us', gov: 'government', court: 'court', '?': 'unknown' } as const;

/** Every document with the words that name it. */
export const filingWords: readonly Spelled[] = [
  ...lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [who = '?', document = '', spelled = ''] = line.split(';');
      const words = withShortMotion(spelled);
      const meaning = filingMeaning(who, document);
      const suits = meaning.suits === undefined ? {} : { suits: meaning.suits };
      return [
        ...spell(meaning, withFiled(words)),
        ...spell({ ...grant, ...suits }, besideEach(words, ['granted', 'approved'])),
        ...spell({ ...denial, ...suits }, besideEach(words, ['denied', 'rejected'])),
      ];
    }),
  ...spell(
    { record: 'filing', title: 'Filing', document: '', filedBy: 'unknown', keepsWords: true },
    'motion~|mot~|mtn~|petition~|application~|filing~|filed~|e-filed~|efiled~|submitted~|letter~|memo of law|memorandum',
  ),
];

function filingMeaning(who: string, document: string): Meaning {
  const suits = forums.find(([pattern]) => pattern.test(document))?.[1];
  return {
    ...(suits === undefined ? {} : { suits }),
    record: 'filing',
    title: capital(document),
    document,
    filedBy: isFiler(who) ? filers[who] : 'unknown',
  };
}

function isFiler(who: string): who is keyof typeof filers {
  return who in filers;
}

/** "i-130 approved", "denied mtr": a decision, not a filing. */
function besideEach(words: string, decisions: readonly string[]): string {
  return words
    .split('|')
    .map((word) => word.replace(/~$/u, ''))
    .flatMap((word) =>
      decisions.flatMap((decision) => [`${word} ${decision}`, `${decision} ${word}`]),
    )
    .join('|');
}

/** "mtn to suppress" and "m/suppress" beside "motion to suppress". */
function withShortMotion(words: string): string {
  return words
    .split('|')
    .flatMap((word) => {
      const short = /\bmotion\b/u.test(word) ? [word.replace(/\bmotion\b/u, 'mtn')] : [];
      const slashed = /^motion to (?<verb>\w+)$/u.exec(word)?.groups?.['verb'];
      return [word, ...short, ...(slashed === undefined ? [] : [`m/${slashed}`])];
    })
    .join('|');
}

/** "habeas" is weak, "habeas filed" and "filing habeas" are not. */
function withFiled(words: string): string {
  return words
    .split('|')
    .flatMap((word) => {
      const bare = word.replace(/~$/u, '');
      return [word, ...FILED.flatMap((filed) => [`${filed} ${bare}`, `${bare} ${filed}`])];
    })
    .join('|');
}
