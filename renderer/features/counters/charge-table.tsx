import { Button, Group, Table, Text, Title } from '@mantine/core';
import type { Charge, ChargeGroup, ChargeLine } from '../../../shared/charges/charge-table.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { Mark } from '../../ui/mark.tsx';
import { TableHeads } from '../../ui/table-heads.tsx';

type Props = {
  readonly group: ChargeGroup;
  readonly name: string;
  readonly onEdit: (charge: Charge) => void;
  readonly onAdvise: (charge: Charge) => void;
};

const heads = [
  'Count',
  'Statute and level',
  'Plea, disposition',
  'Conviction and sentence',
  'Advisals',
  'Change',
];

/** The charges of one docket, with what became of each count. */
export function ChargeTable({ group, name, onEdit, onAdvise }: Props) {
  return (
    <section aria-label={`Charges, ${name}`}>
      <Title order={3} size="h5" mb={4}>
        {name}
      </Title>
      <Table aria-label={`Charges, ${name}`} verticalSpacing={6} withTableBorder>
        <TableHeads heads={heads} />
        <Table.Tbody>
          {group.lines.map((line) => (
            <Line key={line.charge.id} line={line} onEdit={onEdit} onAdvise={onAdvise} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Line({
  line,
  onEdit,
  onAdvise,
}: { readonly line: ChargeLine } & Pick<Props, 'onEdit' | 'onAdvise'>) {
  const { charge, isTwin, differs } = line;
  const { details } = charge;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={600}>
          {details.count === '' ? 'Count not recorded' : sayCount(details.count)}
        </Text>
        <Small>{charge.title}</Small>
        {isTwin && (
          <>
            <Small>{charge.sources.map(({ label }) => label).join('; ') || 'No source'}</Small>
            {differs.length > 0 && (
              <Text size="xs" c="var(--warning-text)">
                Told differently: {differs.join(', ')}
              </Text>
            )}
          </>
        )}
        {charge.standing !== 'undisputed' && <Mark>Disputed or unsure</Mark>}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{details.statute || 'Statute not recorded'}</Text>
        <Small>
          {[details.level === 'unknown' ? '' : details.level, instruments[details.instrument]]
            .filter((part) => part !== '')
            .join(', ')}
        </Small>
        <Small>{formatCaseDate(charge.date, { style: 'table' })}</Small>
        {details.offenseOn !== null && <Small>offense {say(details.offenseOn)}</Small>}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{details.plea === 'none' ? 'No plea recorded' : pleas[details.plea]}</Text>
        <Small>{details.disposition}</Small>
      </Table.Td>
      <Table.Td>
        {details.convictedOn === null ? (
          <Text size="sm" c="dimmed">
            None recorded
          </Text>
        ) : (
          <Text size="sm">{say(details.convictedOn)}</Text>
        )}
        <Small>{named('Imposed', details.sentenceImposed)}</Small>
        <Small>{named('Suspended', details.sentenceSuspended)}</Small>
        <Small>{named('Credit', details.sentenceCredit)}</Small>
        {(details.vacatedOn !== null || details.vacaturGround !== '') && (
          <Text size="sm">
            Vacated {details.vacatedOn === null ? '' : say(details.vacatedOn)}
            {details.vacaturGround === '' ? '' : `: ${details.vacaturGround}`}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {details.advisals.length === 0 ? (
          <Text size="sm" c="dimmed">
            None recorded
          </Text>
        ) : (
          details.advisals.map(({ givenOn, by, language }, index) => (
            <Small key={index}>
              {[givenOn, by, language].filter((part) => part !== '').join(', ')}
            </Small>
          ))
        )}
        <Small>Privileged</Small>
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Edit ${charge.title}`}
            onClick={() => onEdit(charge)}
          >
            Edit
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Advisals of ${charge.title}`}
            onClick={() => onAdvise(charge)}
          >
            Advisals…
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

const instruments: Readonly<Record<Charge['details']['instrument'], string>> = {
  complaint: 'complaint',
  information: 'information',
  indictment: 'indictment',
  nta: 'Notice to Appear',
  citation: 'citation',
  other: '',
};

const pleas: Readonly<Record<Charge['details']['plea'], string>> = {
  none: '',
  'not-guilty': 'Not guilty',
  guilty: 'Guilty',
  'no-contest': 'No contest',
  admit: 'Admits',
  deny: 'Denies',
};

function Small({ children }: { readonly children: React.ReactNode }) {
  return children === '' ? null : (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}

function say(date: NonNullable<Charge['details']['convictedOn']>): string {
  return formatCaseDate(date, { style: 'table' });
}

function sayCount(count: string): string {
  return /count/i.test(count) ? count : `Count ${count}`;
}

function named(name: string, text: string): string {
  return text === '' ? '' : `${name}: ${text}`;
}
