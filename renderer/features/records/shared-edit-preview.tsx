import { Text } from '@mantine/core';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import type { SharedEditLine, SharedField } from '../../../shared/model/edit-shared.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { SharedTable, type SharedTableProps } from './shared-table.tsx';

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
export function SharedEditPreview(props: SharedTableProps<SharedEditLine>) {
  return (
    <SharedTable
      {...props}
      head="Also for"
      now={({ event, changes }) => <Fields of={event} fields={changes.map(({ field }) => field)} />}
      becomes={({ after, changes }) => (
        <Fields
          of={after}
          fields={changes.filter((one) => !one.isDone).map(({ field }) => field)}
        />
      )}
    />
  );
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
