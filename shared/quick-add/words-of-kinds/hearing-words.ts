import { hearingTypesOf } from '../../model/hearing-types.ts';
import { type ProceedingKind, proceedingKindSchema } from '../../model/proceeding.ts';
import type { Meaning } from '../meaning.ts';
import { spell, type Spelled } from './spell.ts';

/** What may follow the type of a hearing: "bail hrg", "status conf". */
const NOUNS =
  'hearing|hearings|hrg|hrgs|hrng|hg|hr|conf|conference|cal|calendar|appearance|court|review hearing';

/** What may stand ahead of it: "hearing on detention". */
const LEADERS = ['hearing on', 'hrg on', 'hearing re', 'hrg re'];

/** type | title | words; a trailing `*` needs one of `NOUNS` behind it, `~` is weak alone. */
const lines = `
master calendar;Master calendar hearing;mch|master|masters|mc|mst|master calendar|master cal
individual;Individual hearing;ind|indiv|individual|merits|ich|ih|individual merits|individual calendar|individual cal|merits individual
bond;Bond hearing;bond~|ij bond|bond redetermination|bond redet|custody redetermination|custody redet|matter of joseph|joseph*
fear review;Fear review hearing;fear review|review of cf|review of rf|review of credible fear|review of reasonable fear|ij review of cf|ij review of rf|cf review|rf review|cfr|rfr|credible fear review|reasonable fear review|ij fear review|negative fear review|cfi review|rfi review|review of cfi|review of rfi|fear*
competency;Competency hearing;competency|comp*|mam|matter of m-a-m|judicial competency
status;Status conference;status~|status conf|status conference|stat conf|status check|ijs|ij status|scheduling conf|scheduling conference|sched conf|sched conference|case management conference|cmc|stat*|case management*|scheduling*
oral argument;Oral argument;oral argument|argument on|arg on|args on|oral arg|oa|orals|argument*
mediation;Mediation;mediation|mediation session
habeas;Habeas hearing;habeas*|2241*
show cause;Show cause hearing;show cause|order to show cause hearing|osc hearing|clerk magistrate*|clerks*
bail;Bail hearing;bail~|bail review|bail reduction|bail redetermination|bail argument|rebail
temporary restraining order;Hearing on a temporary restraining order;tro*
preliminary injunction;Preliminary injunction hearing;pi*|preliminary injunction*|injunction*
evidentiary;Evidentiary hearing;evidentiary|evid*|ev*|franks
custody review;Custody review;custody review|custody status review|pocr|post-order custody review|90 day review|90 day custody review|180 day review
initial appearance;Initial appearance;initial appearance|initial presentment|initial app|init app|1st app|1st appearance|first appearance|ia|initial*|presentment
Rule 5;Rule 5 hearing;rule 5|r5|rule5|identity*|removal hearing rule 5|rule 5 removal hearing|rule 5 removal|rule 5c|rule 40
detention;Detention hearing;det|det hrg|detention hearing|detention*|dangerousness|dangerousness*|58a|section 58a
preliminary;Preliminary hearing;prelim|preliminary|pc hearing|pc hrg|probable cause|probable cause hearing|pch|pc*
arraignment;Arraignment;arr|arraign|arraignment|arrgnmt|arraignmt|arrgmt|arrgn|arrt
motion;Motion hearing;motion hearing|motions hearing|motion hrg|mot hrg|motion*|motions*|mot*|mtn*|mtns*|suppression|suppression*|mts hearing
plea;Plea hearing;plea|entry of plea|pleas|cop|coph|change of plea|change of plea hearing|rule 11|guilty plea
trial;Trial;trial|jury trial|bench trial|jt|bt|jury selection|jury sel|voir dire|jury*|trial date
sentencing;Sentencing;sent~|sentencing|sent'g|sentg|sentence*|resentencing
revocation;Revocation hearing;revocation|rev*|probation violation|violation of probation|prob viol*|prob vio*|pvh|pv*|revo|vop|vosr|surrender hearing|final revocation|srv
pretrial;Pretrial conference;pretrial|pre-trial|ptc|pth|fptc|final pretrial|omnibus|calendar call|docket call|pt*
diversion review;Diversion review;diversion|diversion review|pretrial diversion
probation review;Probation review;pretrial probation*|probation review|prob review|probation*
initial disposition;Initial disposition conference;idc|initial disposition|initial disposition conference
adjudication;Adjudication;adjudication|adjudicatory
disposition;Disposition;disposition|dispo|disposition*
review;Review hearing;review*
custody;Custody hearing;custody*
protective order;Protective order hearing;protective order|protective order*|restraining order*|209a*|258e*|abuse prevention*|harassment prevention*
venue;Hearing on venue;venue*|change of venue*
;Warrant hearing;warrant*|bench warrant*|default warrant*|warrant removal*|warrant recall*|bench warrant removal*|default warrant removal*|bench warrant recall*
removal;Removal hearing;removal hearing|removal hrg
;Hearing;hearing~|hrg~|court date~|ct date~|next court~|next court date~|court appearance~|hrng~
`;

const immigration: readonly ProceedingKind[] = [
  'removal-240',
  'withholding-only',
  'asylum-only',
  'immigration-bond',
];

/** Types that people also set in kinds of proceeding whose list does not offer them. */
const alsoSuits: Readonly<Record<string, readonly ProceedingKind[]>> = {
  'initial disposition': ['state-criminal', 'county-criminal', 'municipal-criminal'],
  pretrial: ['federal-criminal'],
  bail: ['federal-criminal'],
  'initial appearance': ['state-criminal', 'county-criminal', 'municipal-criminal'],
  'show cause': ['habeas', 'state-criminal', 'county-criminal', 'municipal-criminal'],
  detention: ['state-criminal'],
  preliminary: ['state-criminal', 'county-criminal'],
  'preliminary injunction': ['habeas'],
  revocation: ['state-criminal', 'county-criminal', 'municipal-criminal', 'federal-criminal'],
  removal: immigration,
};

/** Every hearing type with the words that name it. */
export const hearingWords: readonly Spelled[] = [
  ...lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [hearingType = '', title = '', words = ''] = line.split(';');
      return spell(hearingMeaning(hearingType, title), withNouns(words));
    }),
  // Chapters 209A and 258E of the Massachusetts General Laws: an order, or a hearing on one.
  ...spell(hearingMeaning('protective order', 'Protective order hearing'), '209a?|258e?'),
];

/** Words that say that a hearing took place. */
export const heldWords: readonly Spelled[] = [
  ...spell(
    held('arraignment', 'Arraignment held'),
    'arraigned|was arraigned|pled not guilty|pleaded not guilty|plea of not guilty|not guilty plea|not guilty plea entered|pled ng',
  ),
  ...spell(
    held('plea', 'Plea entered'),
    'pled guilty|pleaded guilty|pled|pleaded|pleaded nolo|pled nolo|entered plea|plea entered|guilty plea entered',
  ),
];

function held(hearingType: string, title: string): Meaning {
  return { ...hearingMeaning(hearingType, title), record: 'hearing', hearingType, isHeld: true };
}

/** A hearing of a type that the office's own list names. */
export function hearingMeaning(hearingType: string, title: string): Meaning {
  const suits = proceedingKindSchema.options.filter((kind) =>
    hearingTypesOf(kind, []).includes(hearingType),
  );
  const all = [...suits, ...(alsoSuits[hearingType] ?? [])];
  return { record: 'hearing', title, hearingType, ...(all.length === 0 ? {} : { suits: all }) };
}

/** Adds each noun behind each word; words that need one do not stand alone. "Hearing on" may stand ahead. */
export function withNouns(words: string): string {
  const nouns = NOUNS.split('|');
  return words
    .split('|')
    .flatMap((word) => {
      const bare = word.replace(/[*~]$/u, '');
      const alone = word.endsWith('*') ? [] : [word];
      // "hearing on motion" is left to what the motion is called further on.
      const behind = /^(?:mot|mtn|motion)s?$/u.test(bare) ? [] : LEADERS;
      return [
        ...alone,
        ...nouns.map((noun) => `${bare} ${noun}`),
        ...behind.map((leader) => `${leader} ${bare}`),
      ];
    })
    .join('|');
}
