import { Button, FileButton, Group, Stack, Table, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { phraseTable } from '../../shared/csv/phrase-table.ts';
import { LARGEST_PHRASES, openPhrases } from '../../shared/imports/phrases/open-phrases.ts';
import { readPhrases, type ReadPhrases } from '../../shared/imports/phrases/read-phrases.ts';
import type { PaperWords } from '../../shared/model/paper-words.ts';
import { type OfficeLanguage, sayMissing } from '../../shared/phrases/office-languages.ts';
import { shippedLanguageSchema } from '../../shared/phrases/phrase.ts';
import { fail, type Result } from '../../shared/result/result.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useHost } from '../host/host-context.tsx';
import { clearDialogNotice } from '../ui/dialog-notice.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { TableHeads } from '../ui/table-heads.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { TakeInPhrasesDialog } from './take-in-phrases-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { useOfficeLanguages } from './use-office-languages.ts';

/** The fixed words of papers for clients and families: out to a translator, and in again. */
export function PhrasesDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const commands = useCommands();
  const languages = useOfficeLanguages();
  const rows = useOfficeRows('paperWords') ?? [];
  const [read, setRead] = useState<ReadPhrases | null>(null);
  const forget = useRef<() => void>(null);
  const save = async () => {
    const saved = await host.call('file:save', {
      kind: 'table',
      suggestedName: 'phrases.csv',
      text: phraseTable(languages),
    });
    if (!saved.ok) notifyFailure(saved.failure);
    else if (saved.value !== null) notifyDone('The table of phrases is saved.');
  };
  const open = async (file: File) => {
    clearDialogNotice();
    const text = await textOf(file);
    if (text.ok) setRead(readPhrases(text.value));
    else notifyFailure(text.failure);
  };
  const takeOut = async (row: PaperWords) => {
    const after = rowDraft('paperWords', { ...row, archived: true });
    if (await commands.save('paper-phrases/archive', [after]))
      notifyDone(`The office’s phrases in ${row.name} are out of use.`);
  };
  return (
    <DialogFrame title="Phrases of papers" onClose={onClose} isCovered={read !== null}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Client sheets and copies for clients and families are said in these fixed words. Save the
          table, have it corrected or translated, and take it in again: what changes is shown first.
          A further language is one more column, headed by its name and its tag, as in “Kreyòl
          ayisyen (ht)”. No sworn translator has read the Spanish that ships: have it read.
        </Text>
        <Table aria-label="Languages of papers" verticalSpacing={6}>
          <TableHeads heads={['Language', 'Phrases', 'Comes from', 'Change']} />
          <Table.Tbody>
            {languages.map((language) => (
              <Line
                key={language.tag}
                language={language}
                row={rows.find(({ tag, archived }) => tag === language.tag && !archived) ?? null}
                onTakeOut={(row) => void takeOut(row)}
              />
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => void save()}>
            Save as CSV…
          </Button>
          <FileButton
            accept=".csv,.tsv,.txt"
            resetRef={forget}
            onChange={(file) => {
              // The same file can be chosen again once it was mended.
              forget.current?.();
              if (file !== null) void open(file);
            }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                Take in a CSV…
              </Button>
            )}
          </FileButton>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {read !== null && <TakeInPhrasesDialog read={read} onClose={() => setRead(null)} />}
    </DialogFrame>
  );
}

/** @failure phrases/too-large, and those of `openPhrases` */
async function textOf(file: File): Promise<Result<string>> {
  if (file.size > LARGEST_PHRASES) return fail('phrases/too-large', { file: file.name });
  return openPhrases(new Uint8Array(await file.arrayBuffer()), file.name);
}

type LineProps = {
  readonly language: OfficeLanguage;
  /** Null where the office says nothing of its own in it. */
  readonly row: PaperWords | null;
  readonly onTakeOut: (row: PaperWords) => void;
};

function Line({ language, row, onTakeOut }: LineProps) {
  const nameOf = useNameOfPerson();
  const { name, tag } = language;
  return (
    <Table.Tr>
      <Table.Td fw={600}>
        {name}
        <Text size="xs" c="dimmed">
          {tag}
        </Text>
      </Table.Td>
      <Table.Td>{sayPhrases(language)}</Table.Td>
      <Table.Td>
        {row === null
          ? 'Came with Paradocket'
          : `Taken in ${formatCivilDay(row.takenInOn, 'axis')}${
              row.takenInBy === '' ? '' : ` by ${nameOf(row.takenInBy)}`
            }`}
      </Table.Td>
      <Table.Td>
        {row !== null && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Take out ${name}`}
            onClick={() => onTakeOut(row)}
          >
            Take out
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function sayPhrases(language: OfficeLanguage): string {
  const { tag, words } = language;
  const count = Object.keys(words.phrases).length;
  if (!shippedLanguageSchema.safeParse(tag).success)
    return sayMissing(language) ?? `All of them, ${String(count)}`;
  if (count === 0) return 'As they ship';
  return count === 1 ? '1 in the office’s words' : `${String(count)} in the office’s words`;
}
