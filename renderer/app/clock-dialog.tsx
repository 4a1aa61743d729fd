import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { CLOCK_RULE, reactionClockOf } from '../../shared/conditions/reaction-clock.ts';
import { formatCaseDate } from '../../shared/time/format-case-date.ts';
import { useOffice } from '../data/office.ts';
import { TellPanel } from '../features/conditions/tell-panel.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { NoReportDialog } from './no-report-dialog.tsx';
import type { Go } from './place.ts';
import { ReportDialog } from './report-dialog.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useNameOfPerson } from './use-name-of-person.ts';

type Props = {
  readonly matterId: string;
  readonly contactId: string;
  /** It was recorded a moment ago, which the window says first. */
  readonly justRecorded?: boolean;
  readonly go: Go;
  readonly onClose: () => void;
};

/** What to do about a contact: call counsel, whom to tell, how, and until when. */
export function ClockDialog({ matterId, contactId, justRecorded = false, go, onClose }: Props) {
  const view = useOffice()?.matters.find(({ matter }) => matter.id === matterId);
  const nameOfPerson = useNameOfPerson();
  const [next, setNext] = useState<'report' | 'no-report' | 'rule' | null>(null);
  const contact = view?.events.find(({ id }) => id === contactId);
  const clock =
    view === undefined || contact?.kind !== 'contact' ? null : reactionClockOf(view, contact);
  if (view === undefined || clock === null) return null;
  if (next === 'report') return <ReportDialog view={view} clock={clock} onClose={onClose} />;
  if (next === 'no-report') return <NoReportDialog view={view} clock={clock} onClose={onClose} />;
  return (
    <DialogFrame
      title={justRecorded ? 'The contact is recorded' : 'Contact to be reported'}
      size="lg"
      isCovered={next === 'rule'}
      onClose={onClose}
    >
      <Text size="sm" mb="sm">
        <Text span fw={600}>
          {view.client.name}
        </Text>
        : {clock.contact.title}, {formatCaseDate(clock.contact.date, { style: 'sentence' })}
      </Text>
      <TellPanel
        view={view}
        clock={clock}
        nameOfPerson={nameOfPerson}
        onRule={() => setNext('rule')}
      />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button
          variant="subtle"
          mr="auto"
          onClick={() => {
            onClose();
            go({ type: 'matter', matterId, recordKey: contactId });
          }}
        >
          Open the contact
        </Button>
        <Button variant="default" onClick={() => setNext('no-report')}>
          No report needed…
        </Button>
        <Button variant="default" onClick={() => setNext('report')}>
          Report made…
        </Button>
        <Button data-autofocus onClick={onClose}>
          Close
        </Button>
      </Group>
      {next === 'rule' && <RuleDialog ruleId={CLOCK_RULE} onClose={() => setNext(null)} />}
    </DialogFrame>
  );
}
