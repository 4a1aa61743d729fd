import { Button, ScrollArea, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { adoptionOf, type AdoptionState, NOT_ADOPTED } from '../../shared/docketing/adoption.ts';
import { sayAdoption } from '../../shared/docketing/say-adoption.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePacks } from './use-packs.ts';
import { TableHeads } from '../ui/table-heads.tsx';

const shows = [
  { value: 'all', label: 'All texts' },
  { value: 'adopted', label: 'Adopted' },
  { value: 'open', label: 'Not adopted' },
];

/** Every text of a rule that can fill a docket, and whether an attorney adopted it. */
export function AdoptionsDialog({ onClose }: { readonly onClose: () => void }) {
  const adoptions = useOfficeRows('ruleAdoptions');
  const nameOf = useNameOfPerson();
  const packs = usePacks();
  const texts = useMemo(() => textsOf(packs), [packs]);
  const [find, setFind] = useState('');
  const [show, setShow] = useState('all');
  const [open, setOpen] = useState<{ readonly key: string; readonly as: 'adopt' | 'rule' } | null>(
    null,
  );
  if (adoptions === undefined) return null;
  const words = find.trim().toLowerCase().split(/\s+/);
  const lines = texts
    .filter((text) => words.every((word) => text.words.includes(word)))
    .map((text) => ({ ...text, state: adoptionOf(text.rule, adoptions) }))
    .filter(({ state }) => show === 'all' || (state.state === 'adopted') === (show === 'adopted'));
  const chosen = texts.find(({ key }) => key === open?.key);
  return (
    <>
      <DialogFrame title="Rules adopted" onClose={onClose} isCovered={open !== null}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            A rule fills a docket only after an attorney adopted its text. A newer text needs its
            own adoption. {NOT_ADOPTED.replace('Computes', 'Any other computes')}
          </Text>
          <TextInput
            label="Find a rule"
            placeholder="CR-03, preliminary, 18 USC 3060"
            value={find}
            data-autofocus
            onChange={(input) => setFind(input.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label="Which texts are listed"
            data={shows}
            value={show}
            onChange={setShow}
          />
          <Text size="sm" role="status">
            {lines.length === 1 ? '1 text' : `${String(lines.length)} texts`}
          </Text>
          <ScrollArea.Autosize mah="52vh" type="auto" viewportProps={{ tabIndex: 0 }}>
            <Table aria-label="Rules adopted" verticalSpacing={6} stickyHeader>
              <TableHeads heads={['Rule', 'What it gives', 'How it stands', 'Change']} />
              <Table.Tbody>
                {lines.map(({ key, rule, state }) => (
                  <Table.Tr key={key}>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        ml={-8}
                        aria-label={`Rule ${rule.id}`}
                        onClick={() => setOpen({ key, as: 'rule' })}
                      >
                        {rule.id}
                      </Button>
                      <Text size="xs" c="dimmed">
                        version {rule.version}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {rule.title}
                      <Text size="xs" c="dimmed">
                        {rule.authority}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {rule.off === null ? (
                        <Standing state={state} says={sayAdoption(state, nameOf)} />
                      ) : (
                        <Text size="sm">Ships switched off: {rule.off}.</Text>
                      )}
                    </Table.Td>
                    <Table.Td>
                      {rule.off === null && (
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`${actOf(state)} ${rule.id}, version ${String(rule.version)}`}
                          onClick={() => setOpen({ key, as: 'adopt' })}
                        >
                          {actOf(state)}…
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        </Stack>
      </DialogFrame>
      {open?.as === 'adopt' && chosen !== undefined && (
        <AdoptDialog rule={chosen.rule} pack={chosen.pack} onClose={() => setOpen(null)} />
      )}
      {open?.as === 'rule' && chosen !== undefined && (
        <RuleDialog ruleId={chosen.rule.id} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function actOf({ state }: AdoptionState): string {
  return state === 'adopted' ? 'Take back' : 'Adopt';
}

/** The long sentence of what is not adopted stands above the table once. */
function Standing({ state, says }: { readonly state: AdoptionState; readonly says: string }) {
  return (
    <Text size="sm" c={state.state === 'adopted' ? 'var(--mantine-color-text)' : 'dimmed'}>
      {state.state === 'not-adopted' ? 'Not adopted' : says.replace(` ${NOT_ADOPTED}`, '')}
    </Text>
  );
}

function textsOf(packs: readonly RulePack[]) {
  return packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => rule.noDate === null)
      .map((rule) => ({
        key: `${rule.id} ${String(rule.version)}`,
        rule,
        pack,
        words: `${rule.id} ${rule.title} ${rule.trigger} ${rule.authority}`.toLowerCase(),
      })),
  );
}
