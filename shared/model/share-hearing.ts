import { type AttendedEvent, currentSetting } from './event-date.ts';
import { interpreterFor } from './interpreter-for.ts';
import type { MatterView } from './matter-view.ts';
import type { Proceeding } from './proceeding.ts';
import { bareSource, type SharedHearing } from './shared-hearing.ts';

/** A matter of another client that a hearing shall serve too, and its docket there. */
export type ShareTarget = { readonly view: MatterView; readonly proceedingId: string | null };

type Context = {
  readonly newId: () => string;
  readonly enteredBy: string;
};

/**
 * Makes one hearing serve further clients: a record in each of their matters under one shared id, and
 * every record names the clients of the others. The further records get the setting that holds now;
 * what came before served those who were there. Production, interpreter, notes, checks and what a
 * source says of one client are that client's own and are not copied.
 *
 * @param members records of other clients that share it already
 * @returns the hearing itself, the members where they changed, then the new records
 */
export function shareHearing<E extends AttendedEvent>(
  event: E,
  members: readonly SharedHearing[],
  targets: readonly ShareTarget[],
  own: { readonly clientId: string },
  context: Context,
): readonly [E, ...AttendedEvent[]] {
  if (targets.length === 0) return [event];
  const sharedId = event.details.sharedId ?? context.newId();
  const everybody = [
    ...new Set([
      own.clientId,
      ...event.details.alsoForClients,
      ...members.map(({ view }) => view.client.id),
      ...targets.map(({ view }) => view.client.id),
    ]),
  ];
  const told = <T extends AttendedEvent>(one: T, clientId: string): T => ({
    ...one,
    details: {
      ...one.details,
      sharedId,
      alsoForClients: everybody.filter((id) => id !== clientId),
    },
  });
  return [
    told(event, own.clientId),
    ...members.map(({ event: one, view }) => told(one, view.client.id)),
    ...targets.map((target) => told(copyFor(event, target, context), target.view.client.id)),
  ];
}

/**
 * The docket of another client that a hearing most likely belongs to: the same docket number, else the
 * only one of the same kind at the same court, else the only one there is. Null where several may be
 * meant: then a person chooses.
 */
export function proposeProceeding(
  view: MatterView,
  like: Pick<Proceeding, 'kind' | 'court' | 'docketNumber'> | null,
): string | null {
  const open = view.proceedings.filter((one) => !one.archived);
  const only = (list: readonly Proceeding[]) => (list.length === 1 ? (list[0]?.id ?? null) : null);
  if (like === null) return only(open);
  const sameDocket = open.filter(
    (one) => one.docketNumber !== '' && one.docketNumber === like.docketNumber,
  );
  const sameKind = open.filter(
    (one) => one.kind === like.kind && one.court?.name === like.court?.name,
  );
  return only(sameDocket) ?? only(sameKind) ?? only(open);
}

function copyFor(
  event: AttendedEvent,
  { view, proceedingId }: ShareTarget,
  { newId, enteredBy }: Context,
): AttendedEvent {
  const current = currentSetting(event);
  const entered = { enteredBy, enteredAt: null, verifiedBy: null, verifiedAt: null, check: null };
  const setting = {
    ...current,
    ...entered,
    id: newId(),
    notice: bareSource(current.notice),
    reason: '',
  };
  const common = {
    ...entered,
    id: newId(),
    matterId: view.matter.id,
    proceedingId,
    rev: 1,
    archived: false,
    sources: event.sources.flatMap((source) => bareSource(source) ?? []),
    responsibleAttorney: '',
    backupAttorney: '',
    note: '',
  };
  const attended = { settings: [setting], interpreter: interpreterFor(view.client), outcome: '' };
  return event.kind === 'hearing'
    ? {
        ...event,
        ...common,
        details: { ...event.details, ...attended, production: 'none-recorded' },
      }
    : { ...event, ...common, details: { ...event.details, ...attended } };
}
