import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import { nameZone } from '../time/zone-choices.ts';
import { type AskedFacts } from './asked-facts.ts';
import { type DeadlineInputs } from './inputs.ts';

/** One fact of a case in words. */
export type SaidFact = { readonly label: string; readonly says: string };

/**
 * The facts that a rule was given, and those that it asks for and was not; what it does not ask for is
 * left out.
 *
 * @param courtName as printed; empty where none is named
 *
 * @example
 * sayFacts(inputs, asked, '')[0] //=> { label: 'Day of the trigger', says: 'Thu, May 15, 2025' }
 */
export function sayFacts(
  inputs: DeadlineInputs,
  asked: AskedFacts,
  courtName: string,
): readonly SaidFact[] {
  const { on, custody, exclusions, closures, service, orderedOn, stoppedOn } = inputs;
  const sayDay = (day: typeof on | null | undefined, none: string) =>
    day === null || day === undefined ? none : formatCivilDay(day, 'sentence');
  return [
    { label: 'Day of the trigger', says: `${sayDay(on, '')}${asked.time ? sayClock(inputs) : ''}` },
    ...asked.otherDays.map(({ key, says }) => ({
      label: `Day of ${says}`,
      says: sayDay(inputs.otherDays[key], 'not given'),
    })),
    ...(asked.custody ? [{ label: 'Custody', says: custodyWords[custody ?? 'unknown'] }] : []),
    { label: 'Court', says: courtName === '' ? 'none named' : courtName },
    ...(asked.mail
      ? [{ label: 'Served by mail', says: service === 'mail' ? 'yes' : 'no, or not said' }]
      : []),
    ...(asked.stop === null
      ? []
      : [{ label: `Day of ${asked.stop}`, says: sayDay(stoppedOn, 'none given') }]),
    ...(asked.exclusions === null
      ? []
      : listed(
          'Left out',
          'no span is recorded',
          exclusions.map(
            ({ from, to, reason }) => `${sayDay(from, '')} to ${sayDay(to, '')}: ${reason}`,
          ),
        )),
    ...closures.map(({ on: day, reason }) => ({
      label: 'Court closed',
      says: `${sayDay(day, '')}: ${reason}`,
    })),
    ...(orderedOn === null ? [] : [{ label: 'A judge’s order sets', says: sayDay(orderedOn, '') }]),
  ];
}

const custodyWords = {
  detained: 'held in custody',
  'not-detained': 'not held',
  unknown: 'not known',
} as const;

function sayClock({ time, zone }: DeadlineInputs): string {
  const clock = time === null ? 'time not given' : formatWallTime(time);
  return `, ${clock}, ${zone === null ? 'time zone not given' : `${nameZone(zone)} time`}`;
}

function listed(label: string, none: string, all: readonly string[]): readonly SaidFact[] {
  return all.length === 0 ? [{ label, says: none }] : all.map((says) => ({ label, says }));
}
