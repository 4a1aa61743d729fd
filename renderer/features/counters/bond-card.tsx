import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { type Bond, sayAmount, stepNames, type BondStep } from '../../../shared/bonds/bonds-of.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { Mark } from '../../ui/mark.tsx';
import { TableHeads } from '../../ui/table-heads.tsx';

type Props = {
  readonly bond: Bond;
  /** What the bond is about: its docket, or its forum. */
  readonly name: string;
  /** Findings that speak of it, each with what settles it. */
  readonly findings: readonly { readonly sentence: string; readonly onSettle: () => void }[];
  readonly onNext: () => void;
  readonly onEdit: (step: BondStep) => void;
};

/** One bond with its steps in order: "set" is never "posted". */
export function BondCard({ bond, name, findings, onNext, onEdit }: Props) {
  return (
    <Stack gap={6} role="group" aria-label={`Bond, ${name}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={3} size="h5">
            {name}
          </Title>
          <Text size="sm" fw={600}>
            {bond.standing.says}
          </Text>
        </div>
        <Button
          size="compact-sm"
          flex="none"
          onClick={onNext}
          aria-label={`Next step of the bond, ${name}`}
        >
          Next step…
        </Button>
      </Group>
      {findings.map(({ sentence, onSettle }) => (
        <Group key={sentence} gap="xs" wrap="nowrap">
          <Text size="sm" c="var(--warning-text)">
            {sentence}
          </Text>
          <Button variant="default" size="compact-xs" onClick={onSettle} flex="none">
            Open the claim
          </Button>
        </Group>
      ))}
      <Table aria-label={`Steps of the bond, ${name}`} verticalSpacing={4}>
        <TableHeads heads={['Step', 'When', 'Forum', 'What', 'Change']} />
        <Table.Tbody>
          {bond.steps.map((step) => (
            <Table.Tr key={step.id}>
              <Table.Td fw={600}>{stepNames[step.details.step]}</Table.Td>
              <Table.Td>{formatCaseDate(step.date, { style: 'table' })}</Table.Td>
              <Table.Td>{step.details.forum}</Table.Td>
              <Table.Td>
                <StepWords step={step} />
              </Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`Edit ${step.title}`}
                  onClick={() => onEdit(step)}
                >
                  Edit
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function StepWords({ step }: { readonly step: BondStep }) {
  const { amountUsd, deniedBecause, conditions, appealedBy, postedBy, releasePlace } = step.details;
  const parts = [
    amountUsd === null ? '' : sayAmount(amountUsd),
    deniedBecause,
    conditions,
    appealedBy === null ? '' : `by ${appealedBy === 'government' ? 'the government' : appealedBy}`,
    releasePlace === '' ? '' : `at ${releasePlace}`,
    step.note,
  ].filter((part) => part !== '');
  return (
    <>
      {parts.join('; ')}
      {postedBy !== '' && (
        <>
          {parts.length > 0 ? '; ' : ''}by {postedBy}
          <Mark>Never printed</Mark>
        </>
      )}
    </>
  );
}
