import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { datesEntered } from '../../shared/chronology/dates-entered.ts';
import { unverifiedRecords } from '../../shared/chronology/unverified-records.ts';
import { enteredPage } from '../../shared/pages/entered-page.ts';
import { type CivilDay, isCivilDay } from '../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useChangesOn } from '../data/log-queries.ts';
import { useOffice } from '../data/office.ts';
import { EnteredList } from '../features/log/entered-list.tsx';
import { useStartState, useToday } from '../host/host-context.tsx';
import { useFirstFocus } from '../ui/return-focus.ts';
import type { Go } from './place.ts';
import classes from './entered-screen.module.css';
import { useMenu } from './use-menu.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePrintPage } from './use-print-page.ts';
import { Waiting } from '../ui/waiting.tsx';

/** The dates that were typed on one day in all matters, by person. */
export function EnteredScreen({ go }: { readonly go: Go }) {
  const today = useToday();
  const { zone } = useStartState();
  const [chosen, setChosen] = useState<string | null>(null);
  const text = chosen ?? today;
  const isDay = isCivilDay(text) && text <= today;
  const day: CivilDay = isCivilDay(text) && text <= today ? text : today;
  const heading = useRef<HTMLHeadingElement>(null);
  useFirstFocus(heading);
  const changes = useChangesOn(day, zone);
  const office = useOffice();
  const nameOfPerson = useNameOfPerson();
  const matters = useMemo(
    () => new Map(office?.matters.map((view) => [view.matter.id, view])),
    [office],
  );
  const dates = useMemo(() => {
    const known = new Map<string, ReadonlySet<string>>();
    return datesEntered(changes ?? []).flatMap((date) => {
      const { matterId, recordId } = date;
      const view = matters.get(matterId);
      if (view === undefined) return [];
      const unverified = known.get(matterId) ?? unverifiedRecords(view);
      known.set(matterId, unverified);
      // The log has the record as it was then; who verified it since has verified this date.
      return [{ ...date, unverified: unverified.has(recordId) }];
    });
  }, [changes, matters]);
  const isRead = changes !== undefined && office !== undefined;
  const printPage = usePrintPage();
  const print = () => {
    const viewOf = (id: string) => matters.get(id);
    void printPage(
      (stamp) => enteredPage(dates, { ...stamp, day, today, zone, viewOf, nameOf: nameOfPerson }),
      [...matters.values()].map(({ client }) => client),
    );
  };
  useMenu({
    'export-pdf': () => {
      if (isRead) print();
    },
  });
  return (
    <main className={classes['screen']}>
      <Group px="md" py="sm" align="flex-end" justify="space-between">
        <div>
          <Title ref={heading} order={1} size="h4" tabIndex={-1}>
            Dates entered on {formatCivilDay(day, 'sentence')}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {isRead ? `${dates.length.toLocaleString('en-US')} entered or changed` : 'Reading…'}
          </Text>
        </div>
        <Group align="flex-end" gap="sm">
          <TextInput
            type="date"
            label="Day"
            value={text}
            max={today}
            error={isDay ? null : 'A day up to today.'}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button variant="default" disabled={!isRead} onClick={print}>
            PDF of the day…
          </Button>
        </Group>
      </Group>
      {!isRead ? (
        <Waiting what="Reading the log" />
      ) : dates.length === 0 ? (
        <Text c="dimmed" ta="center" py="xl">
          No date was entered or changed on this day.
        </Text>
      ) : (
        <div className={classes['list']}>
          <EnteredList
            dates={dates}
            zone={zone}
            nameOfPerson={nameOfPerson}
            nameOfMatter={(id) => matters.get(id)?.client.name ?? ''}
            onOpen={({ matterId, recordId }) =>
              go({ type: 'matter', matterId, recordKey: recordId })
            }
          />
        </div>
      )}
    </main>
  );
}
