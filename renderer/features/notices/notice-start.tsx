import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useKeeping } from '../../ui/use-keeping.ts';
import { useTextToRead } from '../../ui/use-text-to-read.ts';

/** What the file chooser offers. */
const ACCEPTED = '.txt,.eml,.pdf,.htm,.html,.png,.jpg,.jpeg,.gif,.webp,.bmp';

type Props = {
  /** What stands in the field at first. */
  readonly text: string;
  /** What is kept through a closed window of what stands in it, and with what of it all began. */
  readonly toDraft: (text: string) => unknown;
  readonly began: unknown;
  readonly onRead: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Where a notice comes in: pasted text, or a file. */
export function NoticeStart({ text, toDraft, began, onRead, onFile }: Props) {
  const { onSubmit, field } = useTextToRead(
    text,
    'Paste the text first, or choose a file.',
    onRead,
  );
  useKeeping(toDraft(field.value), began);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="sm" p="md" maw={900} mx="auto">
        <Textarea
          label="Text of the notice, order or e-mail"
          description="Everything is read on this laptop; nothing is sent anywhere. Ctrl Enter reads it."
          {...field}
          minRows={14}
          maxRows={24}
          ref={area}
        />
        <Group justify="space-between">
          <FileButton accept={ACCEPTED} onChange={(file) => file !== null && onFile(file)}>
            {(props) => (
              <Button variant="default" {...props}>
                Choose a file…
              </Button>
            )}
          </FileButton>
          <Button type="submit">Read it</Button>
        </Group>
        <Text size="xs" c="dimmed">
          Text, e-mail (.eml) and PDF files are read; a scan or a picture opens beside the form. A
          file can also be dropped anywhere on the window.
        </Text>
      </Stack>
    </form>
  );
}
