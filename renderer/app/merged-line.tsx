import { Button, Text } from '@mantine/core';
import { sayLastMerged } from '../../shared/merging/last-merged.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useStartState } from '../host/host-context.tsx';
import classes from './merged-line.module.css';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useOpenDisputes } from './use-open-disputes.ts';
import { sendCommand } from './use-menu.ts';

/** Says with whom a matter was last merged and what is still open; nothing where it never was. */
export function MergedLine({ matterId }: { readonly matterId: string }) {
  const { zone } = useStartState();
  const nameOfPerson = useNameOfPerson();
  const mergings = (useOfficeRows('mergings') ?? []).filter((one) => one.matterId === matterId);
  const open = useOpenDisputes(matterId)?.disputes.length ?? 0;
  if (mergings.length === 0) return null;
  return (
    <div className={classes['line']} role="note" aria-label="Other laptops">
      <Text size="xs" c="dimmed">
        Last merged {sayLastMerged(mergings, nameOfPerson, zone)}
      </Text>
      {open > 0 && (
        <Button
          variant="light"
          color="red"
          size="compact-xs"
          onClick={() => sendCommand('show-disputes')}
        >
          {open === 1 ? '1 difference to decide' : `${String(open)} differences to decide`}…
        </Button>
      )}
    </div>
  );
}
