import { Button, Text } from '@mantine/core';
import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { confirmationResultNames } from '../../../shared/custody/check-results.ts';
import { sayCheckTime } from '../../../shared/custody/check-time.ts';
import { nameFacility } from '../../../shared/custody/facility-names.ts';
import type { Confirmation } from '../../../shared/model/custody.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';

type Props = {
  readonly confirmations: readonly Confirmation[];
  /** A check after it says nothing about the counts. */
  readonly limit: CivilDay;
  readonly nameOfPerson: (id: string) => string;
  readonly onAdd: () => void;
  readonly onAll: () => void;
};

/** So many are shown; the dialog has them all. */
const SHOWN = 12;

/** Each attempt to find the client, newest first. */
export function ChecksSection({ confirmations, limit, nameOfPerson, onAdd, onAll }: Props) {
  const live = confirmations
    .filter(({ archived }) => !archived)
    .toSorted((a, b) => (moment(a) < moment(b) ? 1 : -1));
  return (
    <Section
      title={`Attempts to find the client: ${String(live.length)}`}
      aside={
        <>
          {confirmations.length > 0 && (
            <Button variant="default" size="compact-sm" onClick={onAll}>
              All checks…
            </Button>
          )}
          <Button variant="default" size="compact-sm" onClick={onAdd}>
            Add a custody check…
          </Button>
        </>
      }
    >
      {live.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody has written down yet that they looked where the client is.
        </Text>
      ) : (
        <table className={classes['table']} aria-label="Attempts to find the client">
          <thead>
            <tr>
              <th scope="col">Looked on</th>
              <th scope="col">Asked or looked at</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {live.slice(0, SHOWN).map((check) => (
              <tr key={check.id}>
                <th scope="row">{sayCheckTime(check)}</th>
                <td className={classes['long']}>
                  {check.against}
                  {check.by !== '' && (
                    <div className={classes['muted']}>by {nameOfPerson(check.by)}</div>
                  )}
                  {check.note !== '' && <div className={classes['muted']}>{check.note}</div>}
                </td>
                <td className={classes[check.result === 'in-custody' ? '' : 'urgent']}>
                  {sayResult(check)}
                  {check.on > limit && (
                    <div className={classes['muted']}>
                      after {formatCivilDay(limit, 'axis')}: in no count
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {live.length > SHOWN && (
        <Text size="xs" c="dimmed">
          {live.length - SHOWN} earlier ones stand under All checks.
        </Text>
      )}
    </Section>
  );
}

function sayResult({ result, authority, facility }: Confirmation): string {
  return [
    confirmationResultNames[result],
    ...(authority === null ? [] : [authorityNames[authority]]),
    ...(facility === null ? [] : [nameFacility(facility)]),
  ].join(', ');
}

function moment({ on, time = '' }: Confirmation): string {
  return `${on} ${time}`;
}
