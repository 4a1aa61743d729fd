import { Text } from '@mantine/core';
import { checkState } from '../../../shared/checks/check-state.ts';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { useOfficeSettings } from '../../data/office.ts';
import { useToday } from '../../host/host-context.tsx';

type Props = {
  readonly event: AttendedEvent;
  readonly nameOfPerson: (id: string) => string;
};

/** Who last looked whether a date still holds, when, and against what; amber once that is long ago. */
export function CheckLine({ event, nameOfPerson }: Props) {
  const today = useToday();
  const { checkAfterDays } = useOfficeSettings();
  const { status, check } = currentSetting(event);
  if (status !== 'set') return null;
  const isFresh = checkState(check, today, checkAfterDays) === 'fresh';
  return (
    <Text size="xs" c={isFresh ? 'dimmed' : 'var(--warning-text)'}>
      {check === null
        ? 'Date never checked'
        : `Date checked ${formatCivilDay(check.on, 'axis')} by ${nameOfPerson(check.by)} against ${check.against}: ${check.result.replace('-', ' ')}`}
    </Text>
  );
}
