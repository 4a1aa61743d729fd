import { Button, SegmentedControl, Switch, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Severity } from '../../../shared/findings/finding.ts';
import { severities, severityNames } from '../../../shared/findings/severities.ts';
import classes from './finding-list.module.css';
import { FindingList } from './finding-list.tsx';
import type { FindingLine } from '../../../shared/findings/finding-line.ts';

type Props = {
  readonly lines: readonly FindingLine[];
  /** Across clients each line names its client. */
  readonly showsClient?: boolean;
  readonly nameOfPerson: (id: string) => string;
  readonly onOpen: (line: FindingLine) => void;
  readonly onAccept: (line: FindingLine) => void;
  readonly onTakeBack: (line: FindingLine) => void;
  readonly listen?: (act: (command: string) => void) => () => void;
  /** Stands beside the filters: printing. */
  readonly aside?: ReactNode;
};

type Shown = Severity | 'all';

/** Findings with what can be done about them: open the record, accept with a reason, take that back. */
export function FindingsPanel({
  lines,
  showsClient = false,
  nameOfPerson,
  listen,
  aside,
  ...on
}: Props) {
  const [shown, setShown] = useState<Shown>('all');
  const [withAccepted, setWithAccepted] = useState(false);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const open = lines.filter(({ acceptance }) => acceptance === null);
  const accepted = lines.length - open.length;
  const count = (severity: Shown) =>
    open.filter(({ finding }) => severity === 'all' || finding.severity === severity).length;
  const visible = (withAccepted ? lines : open).filter(
    ({ finding }) => shown === 'all' || finding.severity === shown,
  );
  const current = visible.find(({ key }) => key === currentKey) ?? visible[0];
  const act = (key: string, line: FindingLine): boolean => {
    const letter = key.toLowerCase();
    if (letter === 'a' && line.acceptance === null) on.onAccept(line);
    else if (letter === 't' && line.acceptance !== null) on.onTakeBack(line);
    else return false;
    return true;
  };
  const isAccepted = current !== undefined && current.acceptance !== null;
  return (
    <section aria-label="Findings" className={classes['panel']}>
      <div className={classes['toolbar']}>
        <SegmentedControl
          size="xs"
          aria-label="Which findings"
          value={shown}
          onChange={(value) => setShown(value)}
          data={[
            { value: 'all', label: `All ${String(count('all'))}` },
            ...severities.map((severity) => ({
              value: severity,
              label: `${severityNames[severity]} ${String(count(severity))}`,
            })),
          ]}
        />
        <Switch
          size="xs"
          label={`With ${String(accepted)} accepted`}
          checked={withAccepted}
          disabled={accepted === 0}
          onChange={(event) => setWithAccepted(event.currentTarget.checked)}
        />
        {aside}
        {current !== undefined && (
          <div className={classes['buttons']}>
            <Button variant="default" size="xs" onClick={() => on.onOpen(current)}>
              Open the record<kbd className={classes['key']}>Enter</kbd>
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => act(isAccepted ? 't' : 'a', current)}
            >
              {isAccepted ? 'Take back' : 'Accept…'}
              <kbd className={classes['key']}>{isAccepted ? 'T' : 'A'}</kbd>
            </Button>
          </div>
        )}
      </div>
      {visible.length === 0 ? (
        <div className={classes['empty']}>
          <Text fw={600} c="var(--mantine-color-text)">
            {lines.length === 0 ? 'No findings' : 'No findings of this kind'}
          </Text>
          <Text size="sm">
            Nothing in the record contradicts itself as far as Paradocket can see. That is no proof
            that a date is right.
          </Text>
        </div>
      ) : (
        <div className={classes['list']}>
          <FindingList
            lines={visible}
            currentKey={current?.key ?? null}
            showsClient={showsClient}
            nameOfPerson={nameOfPerson}
            onCurrent={setCurrentKey}
            onOpen={on.onOpen}
            onKey={act}
            {...(listen === undefined ? {} : { listen })}
          />
        </div>
      )}
    </section>
  );
}
