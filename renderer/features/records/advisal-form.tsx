import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Charge } from '../../../shared/charges/charge-table.ts';
import { advisalSchema } from '../../../shared/model/charge.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import { precisionOf } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { dateDraftSchema, editableDate, emptyDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

const advisalDraftSchema = z.strictObject({
  key: z.string(),
  givenOn: dateDraftSchema,
  by: z.string(),
  language: z.string(),
  aboutOffer: z.string(),
});
const advisalsDraftSchema = z.array(advisalDraftSchema);
/** What stands in the form of advisals. */
export type AdvisalsDraft = readonly Readonly<z.infer<typeof advisalDraftSchema>>[];

/** A draft as it was kept. */
export const readAdvisalsDraft: KeptReader<AdvisalsDraft> = keptReader(advisalsDraftSchema);

type Props = {
  readonly charge: Charge;
  readonly initial: AdvisalsDraft | null;
  readonly today: CivilDay;
  readonly onSave: (charge: Charge) => Promise<void>;
};

/** The immigration advice that was given about one charge: privileged, never printed. */
export function AdvisalForm({ charge, initial, today, onSave }: Props) {
  const [draft, setDraft] = useState<AdvisalsDraft>(() => initial ?? draftOf(charge));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = () => {
    const found: Record<string, string> = {};
    const advisals = draft.map(({ givenOn, by, language, aboutOffer }, index) => {
      const field = `${String(index)}.givenOn`;
      const date = readDateDraft(givenOn, field, today, found);
      if (date === null) found[field] ??= 'Say when; a month or a year is fine.';
      else if (date.kind !== 'on' || date.precision === 'time')
        found[field] = 'A day, a month or a year is needed here.';
      else if (date.from > today) found[field] = 'That day lies ahead: it was given or it was not.';
      const parsed = advisalSchema.safeParse({
        givenOn: date?.kind === 'on' ? date.from : '1900',
        by: by.trim(),
        language: language.trim(),
        aboutOffer: aboutOffer.trim(),
      });
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues)
        found[`${String(index)}.${String(issue.path[0])}`] = `This ${sayIssue(issue)}.`;
      return [];
    });
    setErrors(found);
    if (Object.keys(found).length > 0) return undefined;
    return onSave({ ...charge, details: { ...charge.details, advisals: advisals.flat() } });
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Save" onSubmit={save}>
      <Text size="sm">
        <Text span fw={600}>
          {charge.title}
        </Text>
        . Advice is privileged: it stays in the record and goes into no copy.
      </Text>
      <ListFields
        legend="Immigration advice given"
        addLabel="Add an advisal"
        removeLabel={(place) => `Remove advisal ${String(place)}`}
        entries={draft}
        keyOf={({ key }) => key}
        newEntry={newAdvisal}
        onChange={setDraft}
      >
        {(one, change, index) => {
          const at = (field: string) => errors[`${String(index)}.${field}`] ?? null;
          return (
            <>
              <SimpleGrid cols={3} spacing="xs">
                <TypedDateField
                  label="Given on"
                  value={one.givenOn.text}
                  today={today}
                  zone={null}
                  error={at('givenOn')}
                  hint="A day, a month or a year"
                  required
                  onChange={(text) => change({ givenOn: { ...one.givenOn, text } })}
                />
                <TextInput
                  label="By"
                  value={one.by}
                  error={at('by')}
                  onChange={(input) => change({ by: input.currentTarget.value })}
                />
                <TextInput
                  label="In which language"
                  value={one.language}
                  error={at('language')}
                  onChange={(input) => change({ language: input.currentTarget.value })}
                />
              </SimpleGrid>
              <Textarea
                label="About which offer"
                value={one.aboutOffer}
                error={at('aboutOffer')}
                onChange={(input) => change({ aboutOffer: input.currentTarget.value })}
              />
            </>
          );
        }}
      </ListFields>
    </FormFrame>
  );
}

function newAdvisal(): AdvisalsDraft[number] {
  return { key: crypto.randomUUID(), givenOn: emptyDate, by: '', language: '', aboutOffer: '' };
}

/** Where nothing was advised yet the form begins with one to fill in. */
function draftOf({ details }: Charge): AdvisalsDraft {
  const known = details.advisals.map(({ givenOn, ...rest }, index) => ({
    ...rest,
    key: String(index),
    givenOn: editableDate({
      kind: 'on',
      from: givenOn,
      precision: precisionOf(givenOn),
      asTyped: '',
    }),
  }));
  return known.length === 0 ? [{ ...newAdvisal(), key: 'first' }] : known;
}
