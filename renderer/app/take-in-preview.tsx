import { useState } from 'react';
import type { MergedRecord } from '../../shared/merging/merge-record.ts';
import { sayPurged } from '../../shared/merging/say-purged.ts';
import { rowKey } from '../../shared/model/apply-command.ts';
import { namePerson } from '../../shared/model/name-person.ts';
import type { Person } from '../../shared/model/person.ts';
import { type AnyRow, matterIdOf, type RowOf } from '../../shared/model/tables.ts';
import { sayInstant } from '../../shared/time/say-instant.ts';
import { useClients, useOfficeRows } from '../data/live-queries.ts';
import { MergePreview, type MergeLine } from '../features/laptops/merge-preview.tsx';
import { useDisputeChoices } from '../features/laptops/use-dispute-choices.ts';
import { nameRecord, nameTable } from '../features/log/describe-change.ts';
import { differencesOf } from '../features/log/differences.ts';
import { useStartState } from '../host/host-context.tsx';
import { disputeLines } from './dispute-words.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { type Incoming, useTakeInLaptop } from './use-take-in-laptop.ts';

/** What taking in would change, and what is decided about it. */
export function TakeInPreview({
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
  const { choices, choose, decisions } = useDisputeChoices();
  const [isBusy, setIsBusy] = useState(false);
  const { manifest, exchange, plans, purges } = incoming;
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
  const takeIn = async () => {
    setIsBusy(true);
    const decided = decisions(disputes);
    const taken = await laptops.takeIn(incoming, decided);
    setIsBusy(false);
    if (!taken.ok) {
      notifyFailure(taken.failure);
      return;
    }
    onClose();
    const open = disputes.length - decided.length;
    notifyDone(open === 0 ? 'Taken in.' : `Taken in; ${String(open)} left open.`);
  };
  return (
    <MergePreview
      from={`${sayWho(manifest.byName)} saved it on ${sayInstant(manifest.at, zone)}.`}
      leftOut={purges.map((purge) => sayPurged(purge, nameOfPerson, zone))}
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

function sayWho(name: string): string {
  return name === '' ? 'Another laptop' : name;
}
