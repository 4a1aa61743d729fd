import { Checkbox, Table, Text } from '@mantine/core';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import type { SharedEditLine, SharedField } from '../../../shared/model/edit-shared.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { sayUnseen, type Ticks } from './shared-preview.tsx';
import { differenceNames } from './shared-differences.ts';

type Props = {
  readonly lines: readonly SharedEditLine[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
  readonly ticks: Ticks;
  readonly onTick: (ticks: Ticks) => void;
};

const fieldNames: Readonly<Record<SharedField, string>> = {
  date: 'Date',
  type: 'Type',
  judge: 'Judge',
  with: 'With',
  mode: 'How',
  place: 'Place',
  link: 'Link',
  outcome: 'Outcome',
};

/** What a correction of one hearing does to the records of the other clients, field by field. */
export function SharedEditPreview({ lines, unseen, ticks, onTick }: Props) {
  if (lines.length === 0 && unseen === 0) return null;
  return (
    <section aria-label="The other clients of this hearing">
      <Text size="sm" fw={600} mb={4}>
        This hearing serves other clients too
      </Text>
      {lines.length > 0 && (
        <Table aria-label="Records of the other clients" withTableBorder verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Also for</Table.Th>
              <Table.Th>Now</Table.Th>
              <Table.Th>Becomes</Table.Th>
              <Table.Th>What differs</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => {
              const { event, after, changes, view, differs, canTick } = line;
              const follows = isFollowingEdit(line, ticks);
              return (
                <Table.Tr key={event.id}>
                  <Table.Td>
                    <Checkbox
                      size="xs"
                      label={view.client.name}
                      checked={follows}
                      disabled={!canTick}
                      onChange={(input) =>
                        onTick({ ...ticks, [event.id]: input.currentTarget.checked })
                      }
                    />
                  </Table.Td>
                  <Table.Td>
                    <Fields of={event} fields={changes.map(({ field }) => field)} />
                  </Table.Td>
                  <Table.Td>
                    {follows ? (
                      <Fields
                        of={after}
                        fields={changes.filter((one) => !one.isDone).map(({ field }) => field)}
                      />
                    ) : (
                      'stays as it is'
                    )}
                  </Table.Td>
                  <Table.Td>{differs.map((one) => differenceNames[one]).join('; ')}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      {unseen > 0 && (
        <Text size="sm" c="var(--warning-text)" mt={4}>
          {sayUnseen(unseen)}
        </Text>
      )}
    </section>
  );
}

/** Whether a record follows a correction: as somebody ticked it, else as proposed. */
export function isFollowingEdit(line: SharedEditLine, ticks: Ticks): boolean {
  return line.canTick && (ticks[line.event.id] ?? line.isTicked);
}

function Fields({
  of,
  fields,
}: {
  readonly of: AttendedEvent;
  readonly fields: readonly SharedField[];
}) {
  return fields.map((field) => (
    <Text key={field} size="sm">
      <Text span size="xs" c="dimmed">
        {fieldNames[field]}
      </Text>{' '}
      {sayField(of, field) || 'empty'}
    </Text>
  ));
}

function sayField(event: AttendedEvent, field: SharedField): string {
  const { details } = event;
  switch (field) {
    case 'date': {
      const { form, date } = currentSetting(event);
      if (form === 'to-be-determined') return 'to be determined';
      const said = formatCaseDate(date, { style: 'table' });
      return form === 'control' ? `${said} (control date)` : said;
    }
    case 'type':
      return event.kind === 'hearing' ? event.details.hearingType : event.details.appointmentType;
    case 'judge':
      return event.kind === 'hearing' ? event.details.judge : '';
    case 'with':
      return event.kind === 'appointment' ? event.details.with : '';
    case 'mode':
      return details.mode.replace('-', ' ');
    case 'place':
    case 'link':
    case 'outcome':
      return details[field];
  }
}
