import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RequestOf } from '../../shared/ipc.ts';
import type { Person } from '../../shared/model/person.ts';
import { readExchange } from '../../shared/merging/exchange.ts';
import type { MergedRecord } from '../../shared/merging/merge-record.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import { type AnyRow, matterIdOf, type RowOf } from '../../shared/model/tables.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure } from '../../shared/result/result.ts';
import { wallClockOf } from '../../shared/time/court-time.ts';
import { formatCivilDay, formatWallTime } from '../../shared/time/format-civil-day.ts';
import { useClients, useOfficeRows } from '../data/live-queries.ts';
import { chosenClaim, type DisputeChoice } from '../features/laptops/dispute-lines.ts';
import { MergePreview, type MergeLine } from '../features/laptops/merge-preview.tsx';
import { UnlockForm } from '../features/laptops/unlock-form.tsx';
import { nameRecord, nameTable } from '../features/log/describe-change.ts';
import { differencesOf } from '../features/log/differences.ts';
import { useHost, useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { SaveOutcome } from '../ui/save-outcome.tsx';
import type { Outcome } from '../ui/use-saving.ts';
import { disputeLines } from './dispute-words.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { readFileToTakeIn, rowsOfFile } from './take-in-file.ts';
import { useCommands } from './use-commands.ts';
import { type Incoming, useTakeInLaptop } from './use-take-in-laptop.ts';

type State =
  | { readonly type: 'start' }
  | { readonly type: 'locked'; readonly name: string; readonly lockedBy: 'passphrase' | 'key' }
  | { readonly type: 'preview'; readonly incoming: Incoming }
  /** A copy from another office: a matter file without a log. */
  | { readonly type: 'copy'; readonly text: string };

/** Takes in what another laptop handed over: opened, looked at, merged. */
export function TakeInLaptopDialog({ onClose, go }: OfficeDialogProps) {
  const host = useHost();
  const laptops = useTakeInLaptop();
  const [state, setState] = useState<State>({ type: 'start' });
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pick = async () => {
    setFailure(null);
    const picked = await host.call('exchange:pick', undefined);
    if (!picked.ok) setFailure(picked.failure);
    else if (picked.value !== null) setState({ type: 'locked', ...picked.value });
  };
  const open = async (opener: RequestOf<'exchange:unlock'>): Promise<Failure | null> => {
    const opened = await host.call('exchange:unlock', opener);
    if (!opened.ok) return opened.failure;
    const { manifest, body } = opened.value;
    if (manifest.kind === 'hand-over') {
      setState({ type: 'copy', text: body });
      return null;
    }
    const exchange = readExchange(body);
    if (!exchange.ok) return exchange.failure;
    const planned = await laptops.plan(manifest, exchange.value);
    if (!planned.ok) return planned.failure;
    setState({ type: 'preview', incoming: planned.value });
    return null;
  };
  const unlock = async (typed: string, lockedBy: 'passphrase' | 'key') => {
    setIsBusy(true);
    setFailure(await open(lockedBy === 'key' ? { key: typed } : { passphrase: typed }));
    setIsBusy(false);
  };
  const outcome = failure === null ? null : toOutcome(failure);
  return (
    <DialogFrame title="Take in from another laptop" size="xl" onClose={onClose}>
      {state.type === 'start' && (
        <Stack gap="md">
          <Text size="sm">
            Choose the locked file that the other laptop saved. You see what it would change, and
            decide where both changed the same, before anything is taken in.
          </Text>
          <SaveOutcome outcome={outcome} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button data-autofocus onClick={() => void pick()}>
              Choose the file…
            </Button>
          </Group>
        </Stack>
      )}
      {state.type === 'locked' && (
        <UnlockForm
          key={state.name}
          {...state}
          isBusy={isBusy}
          outcome={outcome}
          onUnlock={(typed) => void unlock(typed, state.lockedBy)}
          onOther={() => void pick()}
        />
      )}
      {state.type === 'preview' && <Preview incoming={state.incoming} onClose={onClose} />}
      {state.type === 'copy' && (
        <CopyTakenIn
          text={state.text}
          onDone={(matterId) => {
            onClose();
            go({ type: 'matter', matterId });
          }}
          onClose={onClose}
        />
      )}
    </DialogFrame>
  );
}

function Preview({
  incoming,
  onClose,
}: {
  readonly incoming: Incoming;
  readonly onClose: () => void;
}) {
  const { zone } = useStartState();
  const laptops = useTakeInLaptop();
  const persons = useOfficeRows('persons') ?? [];
  const clients = useClients() ?? [];
  const [choices, setChoices] = useState<ReadonlyMap<string, DisputeChoice>>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const { manifest, exchange, plans } = incoming;
  const theirs = exchange.records.flatMap(({ table, row }) =>
    table === 'persons' ? [row as Person] : [],
  );
  const nameOfPerson = (reference: string) => namePerson([...persons, ...theirs], reference);
  const records = plans.flatMap((plan) => plan.records);
  const rows = new Map(records.map(({ table, id, row }) => [rowKey(table, id), row]));
  const disputes = disputeLines(
    records.flatMap((record) => record.disputes.filter(isForPerson)),
    ({ table, id }) => rows.get(rowKey(table, id)),
    { nameOfPerson, zone },
  );
  const clientOf = clientNames(incoming, clients);
  const lines = records
    .filter(({ becomes }) => becomes !== 'ours')
    .map((record) => toLine(record, clientOf, nameOfPerson));
  const choose = (key: string, choice: DisputeChoice | null) => {
    const next = new Map(choices);
    if (choice === null) next.delete(key);
    else next.set(key, choice);
    setChoices(next);
  };
  const takeIn = async () => {
    setIsBusy(true);
    const decisions = disputes.flatMap((line) => {
      const choice = choices.get(line.key);
      const chosen = choice === undefined ? null : chosenClaim(line, choice);
      return chosen === null
        ? []
        : [{ dispute: line.dispute, value: chosen.claim.value, noted: chosen.noted }];
    });
    const taken = await laptops.takeIn(incoming, decisions);
    setIsBusy(false);
    if (!taken.ok) {
      notifyFailure(taken.failure);
      return;
    }
    onClose();
    const open = disputes.length - decisions.length;
    notifyDone(open === 0 ? 'Taken in.' : `Taken in; ${String(open)} left open.`);
  };
  const saved = wallClockOf(manifest.at, zone);
  return (
    <MergePreview
      from={`${sayWho(manifest.byName)} saved it on ${formatCivilDay(saved.day, 'table')}, ${formatWallTime(saved.time)}.`}
      lines={lines}
      acts={new Set(plans.flatMap(({ acts }) => acts.map(({ commandId }) => commandId))).size}
      disputes={disputes}
      choices={choices}
      onChoose={choose}
      isBusy={isBusy}
      onTakeIn={() => void takeIn()}
      onClose={onClose}
    />
  );
}

/** A verification that fell away with its date is decided by itself. */
function isForPerson({ field, claims }: MergedRecord['disputes'][number]): boolean {
  return field !== 'verified' || claims.length > 1;
}

function toLine(
  { table, id, row, ours, becomes, news }: MergedRecord,
  clientOf: (matterId: string) => string,
  nameOfPerson: (reference: string) => string,
): MergeLine {
  const people = new Set(news.map(({ by }) => nameOfPerson(by)));
  return {
    key: rowKey(table, id),
    becomes,
    record: nameRecord({ table, after: row }),
    kind: nameTable(table),
    matter: clientOf(matterIdOf(table, row)),
    who: [...people].join(', '),
    differences:
      ours === null
        ? []
        : differencesOf(ours, row)
            .slice(0, 6)
            .map(
              ({ field, before, after }) =>
                `${field}: ${before || 'nothing'} → ${after || 'nothing'}`,
            ),
  };
}

/** The client of each matter, of the file or of this office. */
function clientNames(
  { exchange }: Incoming,
  known: NonNullable<ReturnType<typeof useClients>>,
): (matterId: string) => string {
  const names = new Map<string, string>();
  for (const { client, matters } of known) for (const { id } of matters) names.set(id, client.name);
  const rowsOf = (table: string): readonly AnyRow[] =>
    exchange.records.flatMap((one) => (one.table === table ? [one.row] : []));
  const clients = new Map(
    (rowsOf('clients') as readonly RowOf<'clients'>[]).map(({ id, name }) => [id, name]),
  );
  for (const { id, clientId } of rowsOf('matters') as readonly RowOf<'matters'>[])
    names.set(id, clients.get(clientId) ?? names.get(id) ?? '');
  return (matterId) => names.get(matterId) ?? '';
}

/** A copy of another office becomes a matter here, as a matter file does. */
function CopyTakenIn({
  text,
  onDone,
  onClose,
}: {
  readonly text: string;
  readonly onDone: (matterId: string) => void;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  const clients = useClients() ?? [];
  const persons = useOfficeRows('persons') ?? [];
  const ids = clients.flatMap(({ client, matters }) => [client.id, ...matters.map(({ id }) => id)]);
  const read = readFileToTakeIn(text, new Set(ids));
  if (!read.ok) return <SaveOutcome outcome={toOutcome(read.failure)} />;
  const { file, isKnown } = read.value;
  const takeIn = async () => {
    const { rows, firstMatter } = rowsOfFile(file, isKnown, persons);
    if (await commands.takeIn(rows)) onDone(firstMatter);
  };
  return (
    <Stack gap="md">
      <Text size="sm">
        This is a hand-over copy: the facts of one matter, without a log and without notes.
        {isKnown &&
          ' Its client is here already. It is taken in as a second client; nothing that is here is overwritten.'}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Take in nothing
        </Button>
        <Button data-autofocus onClick={() => void takeIn()}>
          {isKnown ? 'Take in as a second client' : 'Take in'}
        </Button>
      </Group>
    </Stack>
  );
}

function toOutcome(failure: Failure): Outcome {
  const { title, sentence, nextStep } = sentenceOf(failure);
  return { isFailure: true, title, sentence: `${sentence} ${nextStep}`.trim() };
}

function sayWho(name: string): string {
  return name === '' ? 'Another laptop' : name;
}
