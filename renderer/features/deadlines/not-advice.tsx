import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';

type Props = {
  readonly onRead: () => void;
  /** Opens the page that says what is counted and what is not. */
  readonly onMore: () => void;
};

/** What a person reads once, before the first computed date. */
export function NotAdvice({ onRead, onMore }: Props) {
  return (
    <Alert color="docket" title="Before the first computed date">
      <Stack gap="xs">
        <Text size="sm">
          This is not legal advice. Paradocket counts a last day from the text of a rule and lays
          the count open, so that a lawyer can check it by hand. The text of the rule, and the order
          in hand, come before anything that it shows.
        </Text>
        <Text size="sm">
          It counts federal criminal, habeas, immigration court and detention clocks and those of
          release conditions. It does not count local rules and standing orders, the holidays of
          most states, and whatever a motion, a consent or a waiver changed and nobody recorded.
          Each date says how far it can be trusted.
        </Text>
        <Group gap="md">
          <Button size="xs" onClick={onRead}>
            I have read this: show the date
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onMore}>
            What this counts and what it does not
          </Anchor>
        </Group>
      </Stack>
    </Alert>
  );
}
