import { Anchor, List, Text } from '@mantine/core';
import type { Matter } from '../../../shared/model/matter.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';

type Props = {
  readonly checks: Matter['conflictChecks'];
  readonly nameOf: (person: string) => string;
  readonly onPrint: (check: Matter['conflictChecks'][number]) => void;
};

/** The checks that are stamped into a matter, newest first. */
export function EarlierChecks({ checks, nameOf, onPrint }: Props) {
  if (checks.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        Stamped into this matter
      </Text>
      <List size="sm" mb="sm" aria-label="Earlier checks">
        {checks.toReversed().map((check, index) => (
          <List.Item key={index}>
            {formatCivilDay(check.on, 'table')}, {nameOf(check.by)}: {check.result}{' '}
            <Anchor
              component="button"
              type="button"
              size="xs"
              aria-label={`PDF of the check of ${formatCivilDay(check.on, 'table')}`}
              onClick={() => onPrint(check)}
            >
              PDF…
            </Anchor>
            <Text size="xs" c="dimmed" lineClamp={2}>
              {check.against}
            </Text>
          </List.Item>
        ))}
      </List>
    </>
  );
}
