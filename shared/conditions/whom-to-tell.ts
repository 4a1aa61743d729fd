import type { MatterView } from '../model/matter-view.ts';
import type { ReactionClock } from './reaction-clock.ts';

type ClientContact = MatterView['client']['contacts'][number];

/** Who is called and told after a contact, as the record knows them. Lists may be empty. */
export type WhomToTell = {
  /** References of the office's own attorneys, the responsible one first. */
  readonly attorneys: readonly string[];
  /** Counsel of record of ours, by name, and contacts who are counsel. */
  readonly counsel: readonly ClientContact[];
  readonly counselOfRecord: readonly string[];
  /** As the condition says: "supervising officer"; may be empty. */
  readonly reportTo: string;
  /** Contacts whose role is that of an officer, or whose name the condition says. */
  readonly officers: readonly ClientContact[];
};

const COUNSEL = /counsel|attorney|lawyer|defender/i;
const OFFICER = /officer|pretrial|probation|supervis|parole|isap|deportation/i;

/**
 * Whom a contact asks to be called and told: counsel first, then whoever the condition names, with the
 * ways to reach them that the client's contacts give.
 *
 * @param on the day as of which counsel appears, `YYYY-MM-DD`
 */
export function whomToTell(
  { matter, client, proceedings }: MatterView,
  { contact, condition }: Pick<ReactionClock, 'contact' | 'condition'>,
  on: string,
): WhomToTell {
  const responsible = contact.responsibleAttorney || matter.responsibleAttorney;
  const backup = contact.backupAttorney || matter.backupAttorney;
  const { reportTo } = condition.details;
  const isNamed = ({ name }: ClientContact) =>
    reportTo !== '' && reportTo.toLowerCase().includes(name.toLowerCase());
  const appearing = proceedings
    .filter(({ archived, closedOn }) => !archived && closedOn === null)
    .flatMap(({ appearances }) => appearances)
    .filter((one) => one.ours && (one.to === null || one.to >= on))
    .map((one) => one.counsel);
  return {
    attorneys: [...new Set([responsible, backup].filter((one) => one !== ''))],
    counsel: client.contacts.filter(isCounsel),
    counselOfRecord: [...new Set(appearing)],
    reportTo,
    officers: client.contacts.filter(
      (one) => !isCounsel(one) && (OFFICER.test(one.role) || isNamed(one)),
    ),
  };
}

/** Whether a contact is counsel, by the role that was written down. */
export function isCounsel({ role }: Pick<ClientContact, 'role'>): boolean {
  return COUNSEL.test(role);
}

/**
 * How a contact is reached, in one line; empty where nothing is recorded.
 *
 * @example
 * sayReach(officer) //=> '617-555-0100, weekdays 9 to 5, officer@example.org'
 */
export function sayReach({ phone, safeHours, email }: ClientContact): string {
  return [phone, safeHours, email].filter((part) => part !== '').join(', ');
}
