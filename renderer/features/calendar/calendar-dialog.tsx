import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { calendarOf } from '../../../shared/calendar/calendar-of.ts';
import type { CalendarTitles } from '../../../shared/calendar/entry-title.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { OfficeSettings } from '../../../shared/model/office-settings.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveActions } from '../../ui/save-actions.tsx';
import { KeptNote } from './kept-note.tsx';
import { leftOutSentences } from './left-out-sentences.ts';
import { useSaveCalendar } from './use-save-calendar.ts';

type Props = {
  /** Every matter of the office. */
  readonly matters: readonly MatterView[];
  readonly settings: OfficeSettings;
  /** The matter that is open; null = none. */
  readonly openMatter: MatterView | null;
  readonly onClose: () => void;
};

/** Which dates go into a calendar file, what its titles tell, and whether it follows the record. */
export function CalendarDialog({ matters, settings, openMatter, onClose }: Props) {
  const [scope, setScope] = useState<'all' | 'matter'>(openMatter === null ? 'all' : 'matter');
  const [titles, setTitles] = useState<CalendarTitles>(settings.calendarTitles);
  const [keeps, setKeeps] = useState(true);
  const matterId = scope === 'matter' && openMatter !== null ? openMatter.matter.id : null;
  const calendar = useMemo(
    () =>
      calendarOf(matters, {
        scope: matterId === null ? 'all' : { matterIds: [matterId] },
        settings,
        titles,
      }),
    [matters, matterId, settings, titles],
  );
  const save = useSaveCalendar();
  return (
    <DialogFrame title="Calendar file" size="lg" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.start(calendar, keeps ? { matterId, titles } : null);
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            A calendar program that reads this file shows the dates while Paradocket is closed. It
            never holds a name, a docket number, a charge or a place.
          </Text>
          <KeptNote matters={matters} />
          <Radio.Group
            label="Dates of"
            value={scope}
            onChange={(value) => setScope(value === 'matter' ? 'matter' : 'all')}
          >
            <Group gap="lg" mt={6}>
              <Radio
                value="all"
                label="All clients"
                data-autofocus={scope === 'all' || undefined}
              />
              <Radio
                value="matter"
                label="The open matter"
                disabled={openMatter === null}
                data-autofocus={scope === 'matter' || undefined}
              />
            </Group>
          </Radio.Group>
          <Radio.Group
            label="Titles"
            value={titles}
            onChange={(value) => setTitles(value === 'neutral' ? 'neutral' : 'initials')}
          >
            <Stack gap={8} mt={6}>
              <Radio
                value="initials"
                label="Initials and kind of hearing"
                description="For example “KP: master calendar hearing”"
              />
              <Radio
                value="neutral"
                label="Nothing of the client"
                description="For example “Hearing”"
              />
            </Stack>
          </Radio.Group>
          <Checkbox
            label="Keep the file true"
            description="It is written anew within seconds of each change and when Paradocket closes."
            checked={keeps}
            onChange={(event) => setKeeps(event.currentTarget.checked)}
          />
          <div role="status">
            <Text size="sm" fw={600}>
              {calendar.events === 1 ? '1 entry.' : `${String(calendar.events)} entries.`}
            </Text>
            {leftOutSentences(calendar.leftOut).map((sentence) => (
              <Text key={sentence} size="sm">
                {sentence}
              </Text>
            ))}
          </div>
          <SaveActions saving={save} label="Save calendar file…" onClose={onClose} />
        </Stack>
      </form>
    </DialogFrame>
  );
}
