import { ActionIcon, Badge, Button, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import { settingStatusNames, standingNames } from '../../../shared/chronology/kind-names.ts';
import { isStruck } from '../../../shared/chronology/event-items.ts';
import {
  type AttendedEvent,
  currentSetting,
  isAttended,
} from '../../../shared/model/event-date.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { latestDay } from '../../../shared/time/date-bounds.ts';
import { type Closed, closedBy, releasesOf } from '../../../shared/model/release-restricted.ts';
import { isUnverified, verifiedBy } from '../../../shared/model/verification.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';
import { useReturnFocus } from '../../ui/return-focus.ts';
import { CheckLine } from './check-line.tsx';
import classes from './detail-panel.module.css';
import { copyNames } from './release-form.tsx';
import { restrictedNames } from '../../../shared/model/restricted-names.ts';
import { SourceText } from './source-text.tsx';

/** What can be done with the record in the panel. */
export type RecordAction =
  | 'edit'
  | 'reset'
  | 'outcome'
  | 'notices'
  | 'unshare'
  | 'release'
  | 'deadlines-from'
  | 'verify'
  | 'archive'
  | 'restore';

type Props = {
  readonly view: MatterView;
  readonly row: ChronologyRow;
  readonly today: CivilDay;
  readonly laptopZone: string;
  readonly nameOfPerson: (id: string) => string;
  /** Null where nothing may be changed: the past. */
  readonly onAction: ((action: RecordAction) => void) | null;
  /** Opens the kept document of a source; null where none opens: in the past. */
  readonly onDocument: ((documentId: string) => void) | null;
  /** What stands behind a deadline; other records have nothing there. */
  readonly counted?: ReactNode;
  readonly onClose: () => void;
};

/** Everything the file knows about one record: dates, settings, standing, sources, who entered it. */
export function DetailPanel(props: Props) {
  const { view, row, today, laptopZone, nameOfPerson, onAction, onDocument, onClose } = props;
  useReturnFocus();
  const record = recordOf(view, row);
  const event = row.ref?.table === 'events' ? (record as CaseEvent | undefined) : undefined;
  const asksForSecond = event !== undefined && isUnverified(event);
  const second = event === undefined ? (record?.verifiedBy ?? null) : verifiedBy(event);
  const hearing = event !== undefined && isAttended(event) ? event : null;
  const isShared = hearing !== null && hearing.details.sharedId !== null;
  const closed = row.ref === null ? null : closedBy(view, row.ref);
  const released = row.ref === null ? [] : releasesOf(view.matter, row.ref);
  const isSet = hearing !== null && currentSetting(hearing).status === 'set';
  const isPast = isSet && hasPassed(currentSetting(hearing).date, today);
  return (
    <aside className={classes['panel']} aria-label="Details">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Text size="xs" c="dimmed">
          {row.kindName} · {row.laneTitle}
        </Text>
        <ActionIcon variant="subtle" color="gray" aria-label="Close details" onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <ScrollArea
        className={classes['scroll'] ?? ''}
        type="auto"
        offsetScrollbars
        // What does not fit is scrolled by keyboard too.
        viewportProps={{ tabIndex: 0 }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4" className={classes['title'] ?? ''}>
            {row.title}
          </Title>
          <Text fw={600}>
            {formatWithLocal(row.date, laptopZone, 'sentence')}
            {row.endDate !== null && ` to ${formatCaseDate(row.endDate, { style: 'sentence' })}`}
          </Text>
          <AsTyped row={row} />
          <Group gap={6}>
            {row.status !== '' && <Badge variant="light">{row.status}</Badge>}
            <Badge
              variant="outline"
              color={row.standing === 'undisputed' ? 'gray' : 'var(--warning-text)'}
            >
              {standingNames[row.standing]}
            </Badge>
            {asksForSecond && (
              <Badge variant="outline" color="var(--warning-text)">
                Unverified
              </Badge>
            )}
            {row.archived && <Badge color="gray">Archived</Badge>}
            {row.running && <Badge variant="outline">No end recorded</Badge>}
          </Group>
          {isPast && (
            <Text size="sm" c="var(--warning-text)">
              Its day has passed and nothing says what became of it.
            </Text>
          )}
          {row.detail !== '' && <Text size="sm">{row.detail}</Text>}
          {hearing !== null && saysSettings(hearing) && (
            <Section title="Settings">
              <ol className={classes['settings']}>
                {hearing.details.settings.map((setting) => (
                  <li key={setting.id}>
                    <Text size="sm" span td={isStruck(setting) ? 'line-through' : 'none'}>
                      {formatCaseDate(setting.date, { style: 'table' })}
                    </Text>{' '}
                    <Text size="xs" span c="dimmed">
                      {settingStatusNames[setting.status]}
                      {setting.reason === '' ? '' : `: ${setting.reason}`}
                      {setting.notice === null ? '' : ` (${setting.notice.label})`}
                    </Text>
                  </li>
                ))}
              </ol>
            </Section>
          )}
          {props.counted}
          <Section title={row.sources.length === 1 ? 'Source' : 'Sources'}>
            {row.sources.length === 0 ? (
              <Text size="sm" c="var(--warning-text)">
                No source recorded
              </Text>
            ) : (
              row.sources.map((source, index) => (
                <SourceText key={index} source={source} onDocument={onDocument} />
              ))
            )}
          </Section>
          {record !== undefined && record.note !== '' && (
            <Section title="Note">
              <Text size="sm" className={classes['prose'] ?? ''}>
                {record.note}
              </Text>
            </Section>
          )}
          {closed !== null && (
            <Section title="Stays out of copies">
              <Text size="sm">{sayClosed(closed)}</Text>
              {released.map((one) => (
                <Text key={one.id} size="sm">
                  Released into {copyNames[one.copy]} by {nameOfPerson(one.by)}: {one.why}
                </Text>
              ))}
            </Section>
          )}
          {isShared && (
            <Section title="Shared">
              <Text size="sm">
                {sayServes(hearing.details.alsoForClients.length)} Reset, outcome and corrections
                are offered for all.
              </Text>
            </Section>
          )}
          {hearing !== null && <CheckLine event={hearing} nameOfPerson={nameOfPerson} />}
          {record !== undefined && (
            <Text size="xs" c="dimmed">
              Entered by {nameOfPerson(record.enteredBy)}
              {record.enteredAt !== null && `, ${dayOf(record.enteredAt, laptopZone)}`}
              {second === null ? ', unverified' : `, verified by ${nameOfPerson(second)}`}
            </Text>
          )}
        </Stack>
      </ScrollArea>
      {row.ref !== null && onAction !== null && (
        <Group gap="xs" className={classes['actions'] ?? ''}>
          {isPast && (
            <Button size="xs" onClick={() => onAction('outcome')}>
              What became of it…
            </Button>
          )}
          <Button variant="default" size="xs" onClick={() => onAction('edit')}>
            Edit
          </Button>
          {isSet && (
            <Button variant="default" size="xs" onClick={() => onAction('reset')}>
              Reset…
            </Button>
          )}
          {isSet && !isPast && (
            <Button variant="default" size="xs" onClick={() => onAction('outcome')}>
              What became of it…
            </Button>
          )}
          {hearing !== null && (
            <Button variant="default" size="xs" onClick={() => onAction('notices')}>
              Notice history…
            </Button>
          )}
          {isShared && (
            <Button variant="default" size="xs" onClick={() => onAction('unshare')}>
              Stop sharing…
            </Button>
          )}
          {closed !== null && closed.by.length > 0 && (
            <Button variant="default" size="xs" onClick={() => onAction('release')}>
              Release into a copy…
            </Button>
          )}
          {row.ref.table !== 'bars' && (
            <Button variant="default" size="xs" onClick={() => onAction('deadlines-from')}>
              Deadlines from this…
            </Button>
          )}
          {asksForSecond && (
            <Button variant="default" size="xs" onClick={() => onAction('verify')}>
              Verify
            </Button>
          )}
          <Button
            variant="default"
            size="xs"
            onClick={() => onAction(row.archived ? 'restore' : 'archive')}
          >
            {row.archived ? 'Restore' : 'Archive'}
          </Button>
        </Group>
      )}
    </aside>
  );
}

function sayClosed({ by, isNeverDisclosed }: Closed): string {
  const classes = new Set(by.flatMap((one) => one.classes.map((name) => restrictedNames[name])));
  return [...classes, ...(isNeverDisclosed ? ['Do not disclose'] : [])].join(', ');
}

function sayServes(others: number): string {
  return `This date serves ${others === 1 ? 'one other client' : `${String(others)} other clients`} too.`;
}

/** True where the settings say more than the date on top. */
function saysSettings({ details }: AttendedEvent): boolean {
  const { settings } = details;
  return settings.length > 1 || settings.some((one) => one.notice !== null || one.reason !== '');
}

/** True where even the last day that a date can mean is over. */
function hasPassed(date: CaseDate, today: CivilDay): boolean {
  return date.kind !== 'undated' && latestDay(date) < today;
}

/** The record behind a row; undefined for a gap. */
export function recordOf(view: MatterView, row: ChronologyRow) {
  const { ref } = row;
  if (ref === null) return undefined;
  return view[ref.table].find((record) => record.id === ref.id);
}

/** The day of an instant on the laptop's calendar. */
function dayOf(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium' }).format(instant);
}

function AsTyped({ row }: { readonly row: ChronologyRow }) {
  const typed = row.date.asTyped;
  if (typed === '' || typed === formatCaseDate(row.date, { style: 'table' })) return null;
  return (
    <Text size="xs" c="dimmed">
      Typed as “{typed}”
    </Text>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="xs" c="dimmed" mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
}
