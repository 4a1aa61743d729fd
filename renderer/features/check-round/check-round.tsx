import { Switch, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DueCheck } from '../../../shared/checks/due-checks.ts';
import classes from './check-round.module.css';
import { CheckRoundList } from './check-round-list.tsx';
import { SourcePanel } from './source-panel.tsx';

export type CheckResult = 'same' | 'changed' | 'not-found';

type Props = {
  readonly checks: readonly DueCheck[];
  readonly withFresh: boolean;
  readonly onWithFresh: (withFresh: boolean) => void;
  readonly nameOfPerson: (id: string) => string;
  readonly onResult: (check: DueCheck, result: CheckResult) => void;
  readonly onOpen: (check: DueCheck) => void;
  /** Stands beside the switch: printing. */
  readonly aside?: ReactNode;
};

const letters: Readonly<Record<string, CheckResult>> = { s: 'same', c: 'changed', n: 'not-found' };

/** The check round: one line for each date and place to look up, worked through by keyboard. */
export function CheckRound({ checks, withFresh, onWithFresh, nameOfPerson, aside, ...on }: Props) {
  const [at, setAt] = useState<{ readonly key: string; readonly index: number } | null>(null);
  // What was just checked leaves the list: the round goes on with what took its place.
  const current =
    checks.find(({ key }) => key === at?.key) ??
    checks[Math.min(at?.index ?? 0, Math.max(0, checks.length - 1))];
  const due = checks.filter(({ state }) => state !== 'fresh');
  const clients = new Set(due.map(({ view }) => view.client.id)).size;
  return (
    <main className={classes['page']}>
      <div className={classes['toolbar']}>
        <Title order={1} size="h4">
          Check round
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {due.length === 0
            ? ''
            : `${String(due.length)} to look up for ${String(clients)} ${clients === 1 ? 'client' : 'clients'}`}
        </Text>
        <Switch
          size="xs"
          ml="auto"
          label="With what was checked lately"
          checked={withFresh}
          onChange={(event) => onWithFresh(event.currentTarget.checked)}
        />
        {aside}
      </div>
      {current === undefined ? (
        <div className={classes['empty']}>
          <Text fw={600} c="var(--mantine-color-text)">
            Nothing is due
          </Text>
          <Text size="sm">
            Every hearing that is set and every client in custody was looked up lately. Samples and
            closed matters take no part.
          </Text>
        </div>
      ) : (
        <div className={classes['columns']}>
          <CheckRoundList
            checks={checks}
            currentKey={current.key}
            nameOfPerson={nameOfPerson}
            onCurrent={(key) =>
              setAt({ key, index: checks.findIndex((check) => check.key === key) })
            }
            onOpen={on.onOpen}
            onKey={(key, check) => {
              const result = letters[key.toLowerCase()];
              if (result === undefined) return false;
              setAt({ key: check.key, index: checks.indexOf(check) });
              on.onResult(check, result);
              return true;
            }}
          />
          <SourcePanel
            check={current}
            onSame={() => on.onResult(current, 'same')}
            onChanged={() => on.onResult(current, 'changed')}
            onNotFound={() => on.onResult(current, 'not-found')}
            onOpen={() => on.onOpen(current)}
          />
        </div>
      )}
    </main>
  );
}
