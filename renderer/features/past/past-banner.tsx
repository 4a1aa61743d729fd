import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { useFirstFocus } from '../../ui/return-focus.ts';
import classes from './past-banner.module.css';

type Props = {
  /** The client's name, as it is now. */
  readonly name: string;
  readonly day: CivilDay;
  readonly today: CivilDay;
  readonly onDay: (day: CivilDay) => void;
  readonly onBack: () => void;
};

/** Says that the screen shows the past, which day, and the way back. */
export function PastBanner({ name, day, today, onDay, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFirstFocus(heading);
  const [text, setText] = useState<string>(day);
  const isDay = isCivilDay(text) && text < today;
  return (
    <section aria-label="The past" className={classes['banner']}>
      <IconHistory size={20} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        <Title ref={heading} order={1} size="h4" tabIndex={-1}>
          {name}
        </Title>
        <Text fw={700} role="status">
          As Paradocket knew it on {formatCivilDay(day, 'sentence')}; not the present
        </Text>
        <Text size="sm">
          What was typed or changed after that day is not here. Nothing can be added, changed or
          exported until you are back in the present.
        </Text>
      </div>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          type="date"
          size="xs"
          aria-label="Day to look at"
          value={text}
          max={today}
          error={isDay ? null : 'A day before today.'}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            if (isCivilDay(next) && next < today) onDay(next);
          }}
        />
        <Button size="xs" onClick={onBack}>
          Back to the present
        </Button>
      </Group>
    </section>
  );
}
