import type { Meaning } from '../meaning.ts';
import { spell, type Spelled } from './spell.ts';

type OrderType = Extract<Meaning, { record: 'order' }>['orderType'];

const order = (orderType: OrderType, title: string, words: string): readonly Spelled[] =>
  spell({ record: 'order', title, orderType }, words);

/** What was granted or denied stands in the title: "Mtr denied". */
export const grant: Meaning = {
  record: 'order',
  title: 'Grant',
  orderType: 'grant',
  keepsWords: true,
};
export const denial: Meaning = {
  record: 'order',
  title: 'Denial',
  orderType: 'denial',
  keepsWords: true,
};

/** Orders by what they do. */
export const orderWords: readonly Spelled[] = [
  ...order(
    'release',
    'Order of release',
    'order release|release order|order of release|order for release|order releasing|ordered released|release ordered|order to release',
  ),
  ...order(
    'detention',
    'Order of detention',
    'order detention|detention order|order of detention|detained pending trial|held without bail|held without bond|held w/o bail|held w/o bond|held no bail|detained without bail|detained without bond|ordered detained|detention ordered|order detained',
  ),
  ...order(
    'bail',
    'Order setting conditions of release',
    'bail order|order bail|conditions order|order setting conditions|order setting conditions of release|order of conditions|bail granted|release on conditions ordered',
  ),
  ...order(
    'transfer',
    'Order on transfer',
    'transfer order|order transfer|order no transfer|shall not transfer|not transfer|not to transfer|shall not be transferred|not be transferred|may not transfer|no transfer|enjoined from transferring|barred from transferring|transfer barred|no-transfer order|order not to transfer|order barring transfer',
  ),
  ...order(
    'stay',
    'Stay',
    'stay order|order stay|stay granted|order of stay|stay of removal entered|removal stayed|removal order stayed|order of removal stayed|admin stay|administrative stay|stay of removal granted|stay of removal|temporary stay|stay entered|stay issued|order staying',
  ),
  ...order(
    'stay',
    'Temporary restraining order',
    'tro~|tro granted|tro issued|tro entered|granted tro|temporary restraining order|order tro',
  ),
  ...order(
    'stay',
    'Preliminary injunction',
    'pi granted|preliminary injunction|preliminary injunction granted',
  ),
  ...order(
    'scheduling',
    'Scheduling order',
    'scheduling order|order scheduling|sched order|so entered',
  ),
  ...order(
    'scheduling',
    'Order to show cause',
    'osc|order to show cause|show cause order|osc issued',
  ),
  ...order(
    'removal',
    'Order of removal',
    'removal order|order removal|order of removal|ordered removed|removal ordered|final order|final order of removal|deportation order|order of deportation|er order|expedited removal order|ro?',
  ),
  ...order(
    'removal',
    'Order of removal in absentia',
    'in absentia|in absentia order|order of removal in absentia|removal order in absentia|ordered removed in absentia|in absentia removal order|absentia order|order in absentia',
  ),
  ...order(
    'other',
    'Voluntary departure',
    'vol dep|voluntary departure|vd|vd granted|vol dep granted|pre-conclusion vd',
  ),
  ...order(
    'other',
    'Expedited removal vacated',
    'er vacated|expedited removal vacated|fear finding vacated',
  ),
  ...order(
    'termination',
    'Termination',
    'termination|terminated|termd|termed|order termination|termination order|order terminating|proceedings terminated|case terminated|termination granted|admin closure|administrative closure|admin closed|administratively closed',
  ),
  ...order(
    'termination',
    'Dismissal',
    'dismissed|dismissal|charge dropped|charges dropped|case dismissed|order dismissing|charges dismissed|nolle prosequi|nolle prossed|nol pros|nolle pros|nolle',
  ),
  ...spell(
    grant,
    'granted~|grant~|approved~|order grant|relief granted|asylum granted|cancellation granted|withholding granted|cat granted|adjustment granted|mtr granted|motion granted|motion to reopen granted|order granting|pfr granted|appeal sustained|positive fear|positive cf|pos cf|pos fear|positive cfi|pos cfi|cf positive|positive rf|pos rf|cfi pos|cfi positive|rfi pos|rfi positive',
  ),
  ...spell(
    denial,
    'denied~|denial~|rejected~|order denial|relief denied|asylum denied|cancellation denied|mtr denied|motion denied|motion to reopen denied|order denying|pfr denied|appeal dismissed|release denied|release refused|denied release|parole denied|denied parole|humanitarian parole denied|stay of removal denied|vd denied|voluntary departure denied|termination denied|stay denied|tro denied|mts denied|mtd denied|negative fear|negative cf|neg cf|neg fear|negative cfi|neg cfi|cf negative|negative rf|neg rf|cfi neg|cfi negative|rfi neg|rfi negative',
  ),
  ...order(
    'judgment',
    'Judgment',
    'judgment|judgement|j&c|j and c|judgment and commitment|convicted|conviction|verdict|sentenced|sentence imposed|sentence~|judgment entered',
  ),
  ...spell(
    {
      record: 'order',
      title: 'Report and recommendation',
      orderType: 'other',
      suits: ['habeas', 'federal-criminal', 'post-conviction'],
    },
    withEntered('r&r|r and r|rnr|report and recommendation|report & recommendation|rep and rec'),
  ),
  ...order(
    'judgment',
    'Continuance without a finding',
    'cwof|cwofd|continued without a finding|continuance without a finding',
  ),
  ...order(
    'bail',
    'Conditions of release changed',
    'conditions modified|release conditions modified|rel conditions modified|conditions of release modified|conditions amended|bail modified|conditions changed',
  ),
  ...order(
    'other',
    'Protective order',
    '209a order|258e order|209a restraining order|209a ro|restraining order|abuse prevention order|harassment prevention order|209a?|258e?|209a issued|258e issued',
  ),
  ...order('other', 'Pretrial probation', 'pretrial probation?|pre-trial probation?'),
  ...spell(
    { record: 'order', title: 'Order', orderType: 'other', keepsWords: true },
    'stay lifted|stay vacated|stay expired|stay dissolved|stay extended|case reopened|proceedings reopened|order~|ordered~|decision~|ruling~|bia decision|ij decision|written decision|oral decision|opinion|remand|remanded|mandate|affirmed|reversed',
  ),
];

/** What a court does with a paper of its own: "R&R issued". */
function withEntered(words: string): string {
  return words
    .split('|')
    .flatMap((word) => ['', ' issued', ' filed', ' entered'].map((behind) => `${word}${behind}`))
    .join('|');
}
