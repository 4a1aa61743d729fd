import { Button, Group, Stack, Table, Text } from '@mantine/core';
import {
  noticeHistory,
  noticeHistoryText,
  sayDaysOfNotice,
} from '../../../shared/chronology/notice-history.ts';
import type { ReactNode } from 'react';
import type { AttendedEvent } from '../../../shared/model/event-date.ts';

type Props = {
  readonly event: AttendedEvent;
  /** Told whether the text could be put on the clipboard. */
  readonly onCopied: (isCopied: boolean) => void;
  readonly onPrint: () => void;
};

/** When each setting of one hearing was made, by which notice, how it was served, with how many days. */
export function NoticeHistory({ event, onCopied, onPrint }: Props) {
  const lines = noticeHistory(event);
  const copy = () =>
    void navigator.clipboard.writeText(noticeHistoryText(event.title, lines)).then(
      () => onCopied(true),
      () => onCopied(false),
    );
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label="Notice history" verticalSpacing={6} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Setting</Table.Th>
              <Table.Th>Made on</Table.Th>
              <Table.Th>Notice</Table.Th>
              <Table.Th>Served</Table.Th>
              <Table.Th>Days of notice</Table.Th>
              <Table.Th>What became of it</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.settingId}>
                <Table.Td>
                  <Text size="sm" td={line.isStruck ? 'line-through' : 'none'}>
                    {line.setting}
                  </Text>
                  {line.form === 'control' && <Small>control date</Small>}
                  {line.asTyped !== '' && <Small>typed as “{line.asTyped}”</Small>}
                </Table.Td>
                <Table.Td>{orNot(line.madeOn)}</Table.Td>
                <Table.Td>
                  {orNot(line.notice)}
                  {line.noticeDated !== '' && <Small>dated {line.noticeDated}</Small>}
                </Table.Td>
                <Table.Td>
                  {orNot([line.servedHow, line.servedOn].filter((part) => part !== '').join(', '))}
                </Table.Td>
                <Table.Td>{sayDaysOfNotice(line.days)}</Table.Td>
                <Table.Td>
                  {line.status}
                  {line.reason !== '' && <Small>{line.reason}</Small>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        Days run from service, or from the date of the notice where service is not recorded; the day
        they run from is not counted.
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onPrint}>
          PDF…
        </Button>
        <Button data-autofocus variant="default" onClick={copy}>
          Copy as text
        </Button>
      </Group>
    </Stack>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}

function orNot(text: string): ReactNode {
  return text === '' ? (
    <Text span size="sm" c="dimmed">
      not recorded
    </Text>
  ) : (
    text
  );
}
