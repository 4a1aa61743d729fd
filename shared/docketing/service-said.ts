import type { Service } from '../deadlines/methods/added-for-mail.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { GivenFacts } from '../model/rule-count.ts';
import type { Fact } from './fact.ts';

const ways: readonly (readonly [RegExp, Service])[] = [
  [/e-?mail|electronic|e-?notice|\b(cm\/)?ecf\b|\becas\b|e-?fil|e-?serv/i, 'electronic'],
  [/(?<!e-)\bmail(ed)?\b|\bUSPS\b|first[- ]class|certified/i, 'mail'],
  [/left with the clerk/i, 'left-with-clerk'],
  [/in hand|by hand|hand[- ]deliver|personal(ly)?/i, 'in-hand'],
];

/** How the paper that starts a clock was served, only where the record says so in words. */
export function serviceSaid(
  view: MatterView,
  record: NamedRecord,
  given: GivenFacts,
): Fact<Service> {
  if (given.service !== undefined)
    return { value: given.service, says: 'given by hand', isGiven: true };
  const words = wordsOfService(view, record);
  const said = ways.filter(([pattern]) => pattern.test(words)).map(([, service]) => service);
  const [one, other] = said;
  if (one === undefined || other !== undefined)
    return {
      value: null,
      says:
        one === undefined
          ? 'not known: the record does not say how it was served'
          : `not known: the record says “${words}”`,
      isGiven: false,
    };
  return { value: one, says: `the record says “${words}”`, isGiven: false };
}

function wordsOfService(view: MatterView, { table, id }: NamedRecord): string {
  const event = table === 'events' ? view.events.find((one) => one.id === id) : undefined;
  if (event === undefined) return '';
  if (isAttended(event)) return currentSetting(event).servedHow;
  return event.kind === 'filing' ? event.details.served : '';
}
