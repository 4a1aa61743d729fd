import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

/** What the file chooser offers. */
const ACCEPTED = '.txt,.eml,.pdf,.htm,.html,.png,.jpg,.jpeg,.gif,.webp,.bmp';

type Props = {
  /** What stands in the field at first. */
  readonly text: string;
  readonly onRead: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Where a notice comes in: pasted text, or a file. */
export function NoticeStart({ text: first, onRead, onFile }: Props) {
  const [text, setText] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [error, setError] = useState<string | null>(null);
  const read = () => {
    if (text.trim() === '') setError('Paste the text first, or choose a file.');
    else onRead(text);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <Stack gap="sm" p="md" maw={900} mx="auto">
        <Textarea
          label="Text of the notice, order or e-mail"
          description="Everything is read on this laptop; nothing is sent anywhere. Ctrl Enter reads it."
          value={text}
          error={error}
          minRows={14}
          maxRows={24}
          ref={field}
          spellCheck={false}
          onChange={(input) => {
            setText(input.currentTarget.value);
            setError(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            read();
          }}
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
