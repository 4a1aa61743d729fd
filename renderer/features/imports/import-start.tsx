import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useKeeping } from '../../ui/use-keeping.ts';
import { useTextToRead } from '../../ui/use-text-to-read.ts';

/** What the file chooser offers first; any other file can be chosen too. */
const OFFERED = '.csv,.tsv,.txt,.xlsx,.ics,.htm,.html,.json,.eml';

type Props = {
  /** What stands in the field at first. */
  readonly text: string;
  /** What stood in it when the dialog opened. */
  readonly began: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Where a file comes in: chosen, dropped, or a table that is pasted. */
export function ImportStart({ text, began, onText, onFile }: Props) {
  const { onSubmit, field } = useTextToRead(
    text,
    'Paste the table first, or choose a file.',
    onText,
  );
  useKeeping(field.value, began);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => choose.current?.focus(), []);
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" p="md" maw={900} mx="auto">
        <Stack gap={6}>
          <Text size="sm">
            Spreadsheets (.csv, .xlsx), calendars (.ics), docket reports saved from a court’s page,
            notices of electronic filing, dockets in JSON and tables of detention are read. You see
            what would be added before anything is.
          </Text>
          <Group gap="sm">
            <FileButton accept={OFFERED} onChange={(file) => file !== null && onFile(file)}>
              {(props) => (
                <Button ref={choose} data-autofocus {...props}>
                  Choose a file…
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed">
              or drop one anywhere on the window
            </Text>
          </Group>
        </Stack>
        <Textarea
          label="Or paste a table"
          description="From a spreadsheet, a web page or an e-mail: one line each. Ctrl Enter reads it."
          placeholder={'Strafford\t2/26/25\t3/4/25'}
          {...field}
          minRows={10}
          maxRows={22}
          autosize
        />
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed">
            Everything is read on this laptop; nothing is sent anywhere. A notice, an order or a PDF
            is read by “Read a notice”.
          </Text>
          <Button type="submit" variant="default">
            Read the table
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
