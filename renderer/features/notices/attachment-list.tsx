import { Alert, Button, Group } from '@mantine/core';
import { IconCheck, IconPaperclip } from '@tabler/icons-react';
import type { EmailPart } from './eml-text.ts';
import classes from './notices.module.css';

type Props = {
  readonly attachments: readonly EmailPart[];
  /** Those that were opened already. */
  readonly opened: ReadonlySet<EmailPart>;
  readonly onOpen: (attachment: EmailPart) => void;
};

/** What hangs on an e-mail, each to be read as a notice of its own. */
export function AttachmentList({ attachments, opened, onOpen }: Props) {
  if (attachments.length === 0) return null;
  return (
    <Alert
      color="docket"
      title={attachments.length === 1 ? 'An attachment to read too' : 'Attachments to read too'}
      role="group"
      aria-label="Attachments"
      mb="sm"
    >
      <Group gap="xs">
        {attachments.map((one, index) => (
          <Button
            key={index}
            variant="default"
            size="xs"
            className={classes['attachment'] ?? ''}
            leftSection={
              opened.has(one) ? (
                <IconCheck size={14} aria-hidden />
              ) : (
                <IconPaperclip size={14} aria-hidden />
              )
            }
            onClick={() => onOpen(one)}
          >
            {opened.has(one) ? `Read again ${one.name}` : `Read ${one.name}`}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
