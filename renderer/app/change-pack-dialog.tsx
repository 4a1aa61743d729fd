import { List, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../shared/deadlines/rule.ts';
import { comparePacks, movedByPacks } from '../../shared/docketing/compare-packs.ts';
import type { Dependant } from '../../shared/docketing/dependants-of.ts';
import { holdUnadopted } from '../../shared/docketing/hold-unadopted.ts';
import type { LoadedPack } from '../../shared/model/loaded-pack.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOffice } from '../data/office.ts';
import { DependantsForm } from '../features/deadlines/dependants-form.tsx';
import { nameOfPack } from '../features/deadlines/rule-lines.ts';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import { useOfficeFacts } from './use-office-facts.ts';
import { usePacks } from './use-packs.ts';

/** What is about to happen to a pack: a file is loaded, or a loaded one is taken out of use. */
export type PackChange = {
  /** The pack that counts now; null = none of that id. */
  readonly before: RulePack | null;
  /** All packs that count afterwards. */
  readonly after: readonly RulePack[];
} & (
  | { readonly type: 'load'; readonly pack: RulePack; readonly text: string }
  /** `pack`: the one that takes its place; null = none. */
  | { readonly type: 'take-out'; readonly pack: RulePack | null; readonly loaded: LoadedPack }
);

type Props = { readonly change: PackChange; readonly onClose: () => void };

/** Shows what another pack changes, rules and dates, before anything changes. */
export function ChangePackDialog({ change, onClose }: Props) {
  const office = useOffice();
  const facts = useOfficeFacts();
  const packs = usePacks();
  const adoptions = useOfficeRows('ruleAdoptions');
  const today = useToday();
  const commands = useCommands();
  const moved = useMemo(
    () =>
      office === undefined || facts === undefined || adoptions === undefined
        ? null
        : holdUnadopted(movedByPacks(office.matters, packs, change.after, facts), adoptions),
    [office, facts, packs, change, adoptions],
  );
  const { pack, before } = change;
  const name = nameOfPack((pack ?? before)?.id ?? '');
  const clientOf = new Map(moved?.map(({ event, view }) => [event.id, view.client.name]));
  const save = async (following: readonly Dependant[]) => {
    const after =
      change.type === 'load'
        ? newRow('rulePacks', {
            id: crypto.randomUUID(),
            packId: change.pack.id,
            packVersion: change.pack.version,
            text: change.text,
            loadedBy: currentPerson(),
            loadedOn: today,
          })
        : { ...change.loaded, archived: true };
    const isDone = await commands.save(
      change.type === 'load' ? 'rule-pack/load' : 'rule-pack/take-out',
      [rowDraft('rulePacks', after), ...following.map((one) => rowDraft('events', one.after))],
    );
    if (!isDone) return;
    notifyDone(change.type === 'load' ? `${name} is loaded.` : `${name} is out of use.`);
    onClose();
  };
  const title = change.type === 'load' ? `Load ${name}` : `Take ${name} out of use`;
  return (
    <DialogFrame title={title} size="xl" onClose={onClose}>
      {moved === null ? (
        <Waiting what="Counting every deadline of the office" />
      ) : (
        <DependantsForm
          dependants={moved}
          ticksNone
          whoseIs={({ id }) => clientOf.get(id) ?? ''}
          lead={
            <>
              <PackSummary pack={pack} before={before} />
              <Text size="sm">
                {moved.length === 0
                  ? 'No deadline of the office changes.'
                  : 'These deadlines of the office are counted to another date. What is ticked gets it in the same act. The others keep the date that they have, and their details say what the rule gives.'}
              </Text>
            </>
          }
          labelOf={(count) =>
            `${change.type === 'load' ? 'Load' : 'Take out'}${count === 0 ? '' : `, ${String(count)} follow`}`
          }
          onSave={save}
        />
      )}
    </DialogFrame>
  );
}

function PackSummary({ pack, before }: Pick<PackChange, 'pack' | 'before'>) {
  const { added, changed, gone } =
    pack === null
      ? { added: [], changed: [], gone: before?.rules ?? [] }
      : comparePacks(before, pack);
  return (
    <section>
      <Title order={3} size="sm">
        {sayVersions(pack, before)}
      </Title>
      <RuleNames what="New" rules={added} />
      <RuleNames what="Other words under the same number" rules={changed} />
      <RuleNames what="No longer there" rules={gone} />
      {added.length + changed.length + gone.length === 0 && (
        <Text size="sm">Every rule says the same as before.</Text>
      )}
    </section>
  );
}

function sayVersions(pack: RulePack | null, before: RulePack | null): string {
  if (pack === null) return `Version ${String(before?.version)} goes, and nothing takes its place`;
  const from = before === null ? 'A pack that was not here' : `Version ${String(before.version)}`;
  return `${from} → version ${String(pack.version)}, read ${formatCivilDay(pack.readOn, 'sentence')}`;
}

function RuleNames({ what, rules }: { readonly what: string; readonly rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt={4}>
        {what}
      </Text>
      <List size="sm">
        {rules.map((rule) => (
          <List.Item key={`${rule.id} ${String(rule.version)}`}>
            {rule.id}, version {rule.version}: {rule.title}
          </List.Item>
        ))}
      </List>
    </>
  );
}
