import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { findConflicts } from '../../shared/conflicts/find-conflicts.ts';
import { knownNames } from '../../shared/conflicts/known-names.ts';
import type { Client } from '../../shared/model/client.ts';
import { conflictsPage, stampedConflictsPage } from '../../shared/pages/conflicts-page.ts';
import type { ListPage } from '../../shared/pages/list-page.ts';
import { useClientScope } from '../data/client-scope.tsx';
import { useClients } from '../data/live-queries.ts';
import {
  ConflictForm,
  readConflictDraft,
  type ConflictDraft,
} from '../features/conflicts/conflict-form.tsx';
import {
  type ConflictCheck,
  conflictText,
  sayCompared,
  sayFound,
} from '../../shared/conflicts/conflict-text.ts';
import { EarlierChecks } from '../features/conflicts/earlier-checks.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useDialogPrint } from './use-menu.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';

type Props = {
  /** The matter that is open; null on the screens across clients. */
  readonly matterId: string | null;
  readonly onClose: () => void;
};

/** Compares names with everybody whom the office knows. */
export function ConflictsDialog({ matterId, onClose }: Props) {
  const isAlone = useClientScope() !== null;
  const clients = useClients();
  if (clients === undefined) return null;
  if (isAlone)
    return (
      <DialogFrame title="Conflicts check" onClose={onClose}>
        <Text size="sm">
          A conflicts check shows other clients. Leave courtroom mode first: it shows this client
          alone.
        </Text>
      </DialogFrame>
    );
  return (
    <FormDialog
      title="Conflicts check"
      keptAs={`conflicts/${matterId ?? 'office'}`}
      read={readConflictDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <Check clients={clients} matterId={matterId} kept={draft} onSaved={saved} />
      )}
    </FormDialog>
  );
}

type CheckProps = Pick<Props, 'matterId'> & {
  readonly clients: NonNullable<ReturnType<typeof useClients>>;
  readonly kept: ConflictDraft | null;
  readonly onSaved: () => void;
};

function Check({ clients, matterId, kept, onSaved }: CheckProps) {
  const today = useToday();
  const commands = useCommands();
  const [check, setCheck] = useState<ConflictCheck | null>(null);
  const [conclusion, setConclusion] = useState(kept?.conclusion ?? '');
  const nameOf = useNameOfPerson();
  const known = useMemo(() => knownNames(clients.map(({ client }) => client)), [clients]);
  const own = clients.find(({ matters }) => matters.some(({ id }) => id === matterId));
  const matter = own?.matters.find(({ id }) => id === matterId) ?? null;
  const except = own?.client.id ?? null;

  const compare = (names: readonly string[] | null) =>
    setCheck(
      names === null
        ? null
        : {
            names,
            matches: findConflicts(names, known, except),
            compared: sayCompared(known, except),
          },
    );
  const printPage = usePrintPage();
  const printed = (make: (context: Parameters<typeof conflictsPage>[2]) => ListPage) =>
    void printPage(
      (stamp) => make({ ...stamp, today, nameOf }),
      clients.map(({ client }) => client),
    );
  const print = () => {
    if (check === null) notifyDone('Compare the names first.');
    else {
      const about = { by: currentPerson(), conclusion: conclusion.trim() };
      printed((context) => conflictsPage(check, about, context));
    }
  };
  useDialogPrint(print);
  const copy = (check: ConflictCheck) =>
    void navigator.clipboard
      .writeText(conflictText(check, nameOf(currentPerson()), today))
      .then(() => notifyDone('The check is copied. It names clients: mind where you paste it.'));
  const stamp = async (check: ConflictCheck, conclusion: string) => {
    if (matter === null) return;
    const made = {
      by: currentPerson(),
      on: today,
      against: `${check.names.join('; ')} (compared with ${check.compared})`,
      result: `${conclusion} (${sayFound(check)})`,
    };
    const after = { ...matter, conflictChecks: [...matter.conflictChecks, made] };
    if (!(await commands.save('matter/conflict-check', [rowDraft('matters', after)]))) return;
    notifyDone('The conflicts check is stamped into the matter.');
    onSaved();
  };
  return (
    <>
      <EarlierChecks
        checks={matter?.conflictChecks ?? []}
        nameOf={nameOf}
        onPrint={(earlier) =>
          printed((context) => stampedConflictsPage(earlier, own?.client.name ?? '', context))
        }
      />
      <ConflictForm
        initialNames={kept?.names ?? (own === undefined ? '' : namesOf(own.client).join('\n'))}
        stampsInto={own?.client.name ?? null}
        check={check}
        conclusion={conclusion}
        onConclusion={setConclusion}
        onCompare={compare}
        onCopy={copy}
        onPrint={print}
        onStamp={stamp}
      />
    </>
  );
}

/** Everybody in a client's file who may be somebody else's client. */
function namesOf(client: Client): readonly string[] {
  const names = [
    client.name,
    ...client.aliases,
    ...client.identifiers.map((one) => one.nameAsBooked),
    ...client.contacts.map((contact) => contact.name),
  ];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
}
