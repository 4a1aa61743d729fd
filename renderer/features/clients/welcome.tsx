import { Button, Card, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconFileImport, IconFlask, IconNews, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import classes from './welcome.module.css';

type Props = {
  /** False until somebody has said whose initials go on changes. */
  readonly introduced: boolean;
  /** Clients that are here, but archived. */
  readonly archived: number;
  readonly onShowArchived: () => void;
  readonly onIntroduce: (initials: string) => void;
  readonly onNewClient: () => void;
  readonly onOpenFile: () => void;
  readonly onSample: (name: 'first-matter' | 'petrova') => void;
  /** Stands under the ways to begin: the way back to a record that was here or elsewhere. */
  readonly wayBack: ReactNode;
};

/** What an empty app offers: whose laptop it is, then four ways to begin. */
export function Welcome({
  introduced,
  archived,
  onIntroduce,
  onShowArchived,
  wayBack,
  ...on
}: Props) {
  return (
    <main className={classes['page']}>
      <Stack gap="lg" maw={820} w="100%">
        <div>
          <Title order={1} size="h2">
            Paradocket
          </Title>
          <Text c="dimmed" mt={4}>
            Custody, hearings and release of one client on one axis: the immigration case and the
            criminal case side by side. Everything stays on this laptop.
          </Text>
        </div>
        {!introduced && <Introduction onIntroduce={onIntroduce} />}
        <SimpleGrid cols={2} spacing="md">
          <Choice
            icon={<IconUserPlus size={22} />}
            title="New client"
            text="Start an empty file and type the first dates."
            action="Add a client"
            onClick={on.onNewClient}
          />
          <Choice
            icon={<IconFileImport size={22} />}
            title="Open a matter file"
            text="Take in a file that another Paradocket saved."
            action="Choose a file"
            onClick={on.onOpenFile}
          />
          <Choice
            icon={<IconFlask size={22} />}
            title="Look around with an invented matter"
            text="One invented client with every kind of record, to try things on."
            action="Open the invented sample"
            onClick={() => on.onSample('first-matter')}
          />
          <Choice
            icon={<IconNews size={22} />}
            title="The Petrova case from press reports"
            text="Two districts, three holders, 116 days: allegations only, not a court record."
            action="Open the Petrova sample"
            onClick={() => on.onSample('petrova')}
          />
        </SimpleGrid>
        {wayBack}
        {archived > 0 && (
          <Button variant="subtle" w="fit-content" onClick={onShowArchived}>
            {archived === 1
              ? 'Show 1 archived client'
              : `Show ${String(archived)} archived clients`}
          </Button>
        )}
      </Stack>
    </main>
  );
}

function Introduction({ onIntroduce }: { readonly onIntroduce: (initials: string) => void }) {
  const [initials, setInitials] = useState('');
  return (
    <Card withBorder padding="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onIntroduce(initials.trim().toUpperCase());
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label="Your initials"
            description="They stand beside every change you make; you may leave them blank."
            // The button stands beside the field, so nothing may come between them and the bottom.
            inputWrapperOrder={['label', 'description', 'input', 'error']}
            value={initials}
            maxLength={5}
            flex={1}
            autoComplete="off"
            onChange={(event) => setInitials(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {initials.trim() === '' ? 'Leave blank' : 'Use these'}
          </Button>
        </Group>
      </form>
    </Card>
  );
}

type ChoiceProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onClick: () => void;
};

function Choice({ icon, title, text, action, onClick }: ChoiceProps) {
  return (
    <Card withBorder padding="md">
      <Stack gap="xs" h="100%" justify="space-between">
        <div>
          <Group gap="xs" mb={4} wrap="nowrap" align="center">
            {icon}
            <Title order={2} size="h5">
              {title}
            </Title>
          </Group>
          <Text size="sm" c="dimmed">
            {text}
          </Text>
        </div>
        <Button variant="light" onClick={onClick} fullWidth>
          {action}
        </Button>
      </Stack>
    </Card>
  );
}
