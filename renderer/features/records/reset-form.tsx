import { Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import {
  previewShared,
  type SharedHearing,
  type SharedLine,
} from '../../../shared/model/shared-hearing.ts';
import type { SettingAct } from '../../../shared/model/setting-act.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import type { SayClashes } from './clash-question.ts';
import { dateOfDraft, nextSettingDraftSchema, readNextSetting } from './next-setting-draft.ts';
import { NextSettingFields } from './next-setting-fields.tsx';
import { emptyNotice, noticeDraftSchema, readNotice } from './notice-draft.ts';
import { NoticeFields } from './notice-fields.tsx';
import { proposedEnd, resetQuestion } from './reset-rules.ts';
import { SharedPreview } from './shared-preview.tsx';
import { isFollowing } from './shared-table.tsx';

const resetDraftSchema = z.strictObject({
  next: nextSettingDraftSchema,
  /** How the old date ended, where somebody said otherwise than the dates do. */
  chosen: z.enum(['reset', 'continued', 'advanced']).nullable(),
  reason: z.string(),
  /** Where they differ from the hearing's own. */
  judge: z.string(),
  place: z.string(),
  notice: noticeDraftSchema,
  ticks: z.record(z.string(), z.boolean()),
});
/** What the reset form holds while somebody types. */
export type ResetDraft = Readonly<z.infer<typeof resetDraftSchema>>;

/** A draft as it was kept. */
export const readResetDraft: KeptReader<ResetDraft> = keptReader(resetDraftSchema);

type Props = {
  readonly event: AttendedEvent;
  /** Zone of the court; null where it was not recorded. */
  readonly courtZone: string | null;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: ResetDraft | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  /** A date to begin with, where a mark was moved on the axis; else empty. */
  readonly proposed: string;
  /** Records of other clients whom the hearing serves too. */
  readonly shared: readonly SharedHearing[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
  /** Says what the new date clashes with while it is typed; it is not refused. */
  readonly sayClashes: SayClashes;
  /** `following` are the records of other clients that get the same. */
  readonly onSave: (act: SettingAct, following: readonly SharedLine[]) => Promise<void>;
};

/**
 * Records that the court gave a hearing a new date: the old one is struck, linked and kept. Where the
 * hearing serves other clients, what becomes of their records stands beneath before anything is saved.
 */
export function ResetForm(props: Props) {
  const { event, courtZone, initial, today, enteredBy, proposed, shared, unseen } = props;
  const current = currentSetting(event);
  const old = current.date;
  const oldZone = old.kind === 'undated' ? null : (old.zone ?? null);
  const [draft, setDraft] = useState<ResetDraft>(
    () =>
      initial ?? {
        next: { text: proposed, aside: '', form: 'exact', zone: oldZone ?? courtZone },
        chosen: null,
        reason: '',
        judge: current.judge,
        place: current.place,
        notice: emptyNotice,
        ticks: {},
      },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<ResetDraft>) => setDraft((now) => ({ ...now, ...part }));
  const date = dateOfDraft(draft.next, today);
  const { form } = draft.next;
  const as = draft.chosen ?? proposedEnd(old, date);
  const lines = previewShared(event, { as, next: { form, date } }, shared);
  const clash =
    form === 'exact'
      ? props.sayClashes({
          date,
          kind: event.kind,
          proceedingId: event.proceedingId,
          mode: event.details.mode,
          judge: draft.judge.trim() || (event.kind === 'hearing' ? event.details.judge : ''),
          place: draft.place.trim() || event.details.place,
          responsibleAttorney: event.responsibleAttorney,
          backupAttorney: event.backupAttorney,
          alsoForClients: [],
        })
      : null;
  const following = lines.filter((line) => isFollowing(line, draft.ticks));

  const save = () => {
    const wrong: Record<string, string> = {};
    const next = readNextSetting(draft.next, current, today, wrong);
    const origin = readNotice(draft.notice, today, wrong);
    setErrors(wrong);
    if (next === null || Object.keys(wrong).length > 0) return undefined;
    const act: SettingAct = {
      as,
      reason: draft.reason.trim(),
      next: {
        ...next,
        ...origin,
        judge: draft.judge.trim(),
        place: draft.place.trim(),
        newSettingId: crypto.randomUUID(),
        enteredBy,
      },
    };
    return props.onSave(act, following);
  };

  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={
        following.length === 0 ? 'Record the reset' : `Record for ${following.length + 1} clients`
      }
      onSubmit={save}
    >
      <Text size="sm">
        {event.title}, now{' '}
        <Text span fw={600}>
          {current.form === 'to-be-determined'
            ? 'to be determined'
            : formatCaseDate(old, { style: 'sentence' })}
        </Text>
        . That date stays in the file, struck through.
      </Text>
      <NextSettingFields
        label="New date"
        value={draft.next}
        errors={errors}
        today={today}
        question={resetQuestion(old, date) ?? clash}
        autoFocus
        beside={
          <Select
            label="The old date was"
            data={[
              { value: 'reset', label: 'Reset' },
              { value: 'continued', label: 'Continued: put off' },
              { value: 'advanced', label: 'Advanced: brought forward' },
            ]}
            value={as}
            onChange={(chosen) => change({ chosen })}
          />
        }
        onChange={(next) => {
          change({ next });
          setErrors({});
        }}
      />
      <Textarea
        label="Why"
        value={draft.reason}
        minRows={1}
        onChange={(input) => change({ reason: input.currentTarget.value })}
      />
      <Group grow align="flex-start">
        {event.kind === 'hearing' && (
          <TextInput
            label="Judge, if another one"
            placeholder={event.details.judge}
            value={draft.judge}
            onChange={(input) => change({ judge: input.currentTarget.value })}
          />
        )}
        <TextInput
          label="Place, if another one"
          placeholder={event.details.place}
          value={draft.place}
          onChange={(input) => change({ place: input.currentTarget.value })}
        />
      </Group>
      <SharedPreview
        lines={lines}
        unseen={unseen}
        ticks={draft.ticks}
        becomes={
          form === 'to-be-determined'
            ? 'to be determined'
            : date.kind === 'undated'
              ? 'the new date'
              : formatCaseDate(date, { style: 'table' })
        }
        onTick={(ticks) => change({ ticks })}
      />
      <NoticeFields
        value={draft.notice}
        errors={errors}
        today={today}
        onChange={(part) => {
          change({ notice: { ...draft.notice, ...part } });
          setErrors({});
        }}
      />
    </FormFrame>
  );
}
