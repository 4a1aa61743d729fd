import { Button, Group, Stack, Text } from '@mantine/core';
import classes from './recovery-code-view.module.css';

type Props = { readonly code: string; readonly onSave: () => void };

/** The recovery code, shown once. */
export function RecoveryCodeView({ code, onSave }: Props) {
  return (
    <Stack gap="xs">
      <Text size="sm">
        This code opens the record where the passphrase is lost. Write it on paper, or save the
        sheet to a stick that stays at the office: never on this laptop.
      </Text>
      <p className={classes['code']} aria-label="Recovery code">
        {code}
      </p>
      <Group>
        <Button variant="default" onClick={onSave}>
          Save the sheet as PDF…
        </Button>
      </Group>
    </Stack>
  );
}
