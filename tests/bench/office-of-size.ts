import type { MatterView } from '../../shared/model/matter-view.ts';
import { type Person, personSchema } from '../../shared/model/person.ts';
import { matterOfSize } from './matter-of-size.ts';

/** Whoever answers for a matter of the office, in turn. */
export const attorneys: readonly Person[] = Array.from({ length: 12 }, (_, number) =>
  personSchema.parse({
    id: `attorney-${number}`,
    initials: `A${number}`,
    name: `Attorney ${number}`,
    role: 'attorney',
  }),
);

/** One office: so many clients with one matter each, all of the same size, no two alike. */
export function* officeOfSize(clients: number, eventsEach: number): Generator<MatterView> {
  for (let number = 0; number < clients; number++)
    yield rename(matterOfSize(eventsEach, number), number);
}

/** Ids of its own and a name of its own. */
function rename(view: MatterView, number: number): MatterView {
  const id = (own: string) => `${own}-${number}`;
  const matterId = id(view.matter.id);
  const own = <R extends { readonly id: string }>(row: R) => ({ ...row, id: id(row.id), matterId });
  const ofProceeding = (proceedingId: string | null) =>
    proceedingId === null ? null : id(proceedingId);
  return {
    client: { ...view.client, id: id(view.client.id), name: `${nameOf(number)} Example` },
    matter: {
      ...view.matter,
      id: matterId,
      clientId: id(view.client.id),
      title: `Case ${number}`,
      responsibleAttorney: attorneys[number % attorneys.length]?.id ?? '',
    },
    proceedings: view.proceedings.map(own),
    events: view.events.map((row) => ({
      ...own(row),
      proceedingId: ofProceeding(row.proceedingId),
    })),
    stints: view.stints.map(own),
    claims: view.claims.map(own),
    positions: view.positions.map(own),
    confirmations: view.confirmations.map(own),
    bars: view.bars.map((row) => ({ ...own(row), proceedingId: ofProceeding(row.proceedingId) })),
  };
}

const syllables = ['ka', 'ro', 'mi', 'te', 'la', 'su', 'no', 'vi', 'da', 'pe'];

/** An invented name, another one for each number below a thousand. */
function nameOf(number: number): string {
  const digits = String(number).padStart(3, '0');
  const name = digits
    .split('')
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
