import { Autocomplete, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { markReported, type Report } from '../../../shared/conditions/mark-reported.ts';
import type { Contact, ReactionClock } from '../../../shared/conditions/reaction-clock.ts';
import { readWhen } from '../../../shared/conditions/read-when.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { ClockText } from './clock-text.tsx';
import { ProofFile } from './proof-file.tsx';
import { ways } from './ways.ts';
import { WhenField } from './when-field.tsx';

const reportDraftSchema = z.strictObject({
  when: z.string(),
  zone: z.string().nullable(),
  to: z.string(),
  how: z.string(),
  proof: z.string(),
});
/** What stands in the form of a report. The file that proves it is chosen anew. */
export type ReportDraft = Readonly<z.infer<typeof reportDraftSchema>>;

/** A draft as it was kept. */
export const readReportDraft: KeptReader<ReportDraft> = keptReader(reportDraftSchema);

type Props = {
  readonly clientName: string;
  readonly clock: ReactionClock;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: ReportDraft | null;
  /** UTC milliseconds at which the form was opened: what "now" is. */
  readonly openedAt: number;
  readonly onSave: (after: Contact, file: File | null) => Promise<void>;
};

/** Says that a contact was reported: when, to whom, how, and what proves it. */
export function ReportForm({ clientName, clock, initial, openedAt, onSave }: Props) {
  const { contact, condition } = clock;
  const [draft, setDraft] = useState<ReportDraft>(
    () => initial ?? { when: '', zone: null, to: condition.details.reportTo, how: '', proof: '' },
  );
  const [file, setFile] = useState<File | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<ReportDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  const zone = draft.zone ?? clock.zone;
  const save = () => {
    const wrong: Record<string, string> = {};
    const read = readWhen(draft.when, { nowMs: openedAt, zone });
    const report: Report = {
      to: draft.to.trim(),
      how: draft.how.trim(),
      proof: draft.proof.trim(),
    };
    if (!read.ok) wrong['when'] = '';
    if (report.to === '') wrong['to'] = 'Say who was told.';
    const after = read.ok ? markReported(clock, read.value.date, report) : null;
    if (after?.ok === false) wrong['when'] = sentenceOf(after.failure).sentence;
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || after?.ok !== true) return undefined;
    return onSave(after.value, file);
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Record the report" onSubmit={save}>
      <Text size="sm">
        <Text span fw={600}>
          {contact.title}
        </Text>
        , {clientName}: <ClockText clock={clock} />
      </Text>
      <WhenField
        label="Reported"
        text={draft.when}
        zone={zone}
        because=""
        nowMs={openedAt}
        error={errors['when'] || null}
        autoFocus
        onText={(when) => change({ when })}
        onZone={(next) => change({ zone: next })}
      />
      <Group grow align="flex-start">
        <TextInput
          label="To whom"
          value={draft.to}
          error={errors['to']}
          withAsterisk
          onChange={(input) => change({ to: input.currentTarget.value })}
        />
        <Autocomplete
          label="How"
          data={ways}
          value={draft.how}
          openOnFocus={false}
          onChange={(how) => change({ how })}
        />
      </Group>
      <TextInput
        label="Proof"
        description="Call log, receipt, number of the confirmation, who heard it"
        value={draft.proof}
        onChange={(input) => change({ proof: input.currentTarget.value })}
      />
      <ProofFile file={file} onFile={setFile} />
    </FormFrame>
  );
}
