import { List, Text } from '@mantine/core';
import type { Matter } from '../../../shared/model/matter.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';

type Props = {
  readonly checks: Matter['conflictChecks'];
  readonly nameOf: (person: string) => string;
};

/** The checks that are stamped into a matter, newest first. */
export function EarlierChecks({ checks, nameOf }: Props) {
  if (checks.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        Stamped into this matter
      </Text>
      <List size="sm" mb="sm" aria-label="Earlier checks">
        {checks.toReversed().map(({ by, on, against, result }, index) => (
          <List.Item key={index}>
            {formatCivilDay(on, 'table')}, {nameOf(by)}: {result}
            <Text size="xs" c="dimmed" lineClamp={2}>
              {against}
            </Text>
          </List.Item>
        ))}
      </List>
    </>
  );
}
