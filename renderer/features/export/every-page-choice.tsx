import { Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import {
  LAST_FIRST_PAGE,
  LAST_FIRST_STAMP,
  type MarkPlace,
  markPlaceSchema,
} from '../../../shared/export/page-marks.ts';
import { WholeNumberField } from '../../ui/whole-number-field.tsx';
import type { DraftProblems, ExportDraft } from './export-draft.ts';
import { FieldLabel } from './field-label.tsx';

type Props = {
  readonly draft: ExportDraft;
  readonly problems: DraftProblems;
  readonly set: (change: Partial<ExportDraft>) => void;
};

const places: Readonly<Record<MarkPlace, string>> = {
  'top-left': 'Top left',
  'top-center': 'Top center',
  'top-right': 'Top right',
  'foot-left': 'Foot left',
  'foot-center': 'Foot center',
  'foot-right': 'Foot right',
};

/** What the office puts on every page: exhibit label, stamp, a line of its own. */
export function EveryPageChoice({ draft, problems, set }: Props) {
  const { hasExhibit, exhibit, hasStamp, stamp, footer } = draft;
  return (
    <div role="group" aria-label="On every page">
      <FieldLabel>On every page</FieldLabel>
      <Stack gap={8}>
        <Checkbox
          label="Exhibit label"
          checked={hasExhibit}
          onChange={(event) => set({ hasExhibit: event.currentTarget.checked })}
        />
        {hasExhibit && (
          <Stack gap={8} pl={28}>
            <TextInput
              label="Label"
              value={exhibit.label}
              error={problems.label}
              autoComplete="off"
              onChange={(event) =>
                set({ exhibit: { ...exhibit, label: event.currentTarget.value } })
              }
            />
            <Checkbox
              label="With page numbers"
              checked={exhibit.firstPage !== null}
              onChange={(event) => {
                const firstPage = event.currentTarget.checked ? 1 : null;
                set({ exhibit: { ...exhibit, firstPage } });
              }}
            />
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <PlaceChoice
                label="Place of the label"
                value={exhibit.place}
                onChange={(place) => set({ exhibit: { ...exhibit, place } })}
              />
              {exhibit.firstPage !== null && (
                <StartChoice
                  label="First page"
                  value={exhibit.firstPage}
                  most={LAST_FIRST_PAGE}
                  onChange={(firstPage) => set({ exhibit: { ...exhibit, firstPage } })}
                />
              )}
            </Group>
          </Stack>
        )}
        <Checkbox
          label="Stamp with running number"
          checked={hasStamp}
          onChange={(event) => set({ hasStamp: event.currentTarget.checked })}
        />
        {hasStamp && (
          <Stack gap={8} pl={28}>
            <TextInput
              label="Prefix"
              value={stamp.prefix}
              error={problems.prefix}
              autoComplete="off"
              onChange={(event) => set({ stamp: { ...stamp, prefix: event.currentTarget.value } })}
            />
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <PlaceChoice
                label="Place of the stamp"
                value={stamp.place}
                onChange={(place) => set({ stamp: { ...stamp, place } })}
              />
              <StartChoice
                label="First number"
                value={stamp.first}
                most={LAST_FIRST_STAMP}
                onChange={(first) => set({ stamp: { ...stamp, first } })}
              />
            </Group>
          </Stack>
        )}
        <TextInput
          label="Line at the foot"
          placeholder="Firm, telephone"
          value={footer}
          error={problems.footer}
          autoComplete="off"
          onChange={(event) => set({ footer: event.currentTarget.value })}
        />
      </Stack>
    </div>
  );
}

function PlaceChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: MarkPlace;
  readonly onChange: (place: MarkPlace) => void;
}) {
  return (
    <Select
      w={124}
      label="Place"
      aria-label={label}
      data={markPlaceSchema.options.map((place) => ({ value: place, label: places[place] }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => {
        const place = markPlaceSchema.options.find((one) => one === next);
        if (place !== undefined) onChange(place);
      }}
    />
  );
}

function StartChoice({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <WholeNumberField
      width={124}
      label={label}
      value={value}
      least={1}
      most={most}
      onChange={onChange}
    />
  );
}
