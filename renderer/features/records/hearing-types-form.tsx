import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';
import { proceedingKindNames } from '../../../shared/chronology/kind-names.ts';
import {
  addType,
  moveType,
  plainType,
  removeType,
  typeProblems,
} from '../../../shared/model/edit-hearing-types.ts';
import {
  type HearingTypes,
  hearingTypesOf,
  hearingTypesSchema,
  type TypeList,
} from '../../../shared/model/hearing-types.ts';
import { proceedingKindSchema } from '../../../shared/model/proceeding.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import classes from './hearing-types-form.module.css';

/** A list as it shall be; null = the shipped one. */
export type ChangedLists = Partial<Readonly<Record<TypeList, readonly string[] | null>>>;

/** What stands in the form: the lists that were changed, and a type that is not in its list yet. */
export type HearingTypesDraft = {
  readonly kind: TypeList;
  readonly changed: ChangedLists;
  readonly added: string;
};

const listSchema = hearingTypesSchema.shape.proceedingKind;

/** A draft as it was kept. */
export const readHearingTypesDraft: KeptReader<HearingTypesDraft> = keptReader(
  z.strictObject({
    kind: listSchema,
    changed: z.partialRecord(listSchema, z.array(z.string()).nullable()),
    added: z.string(),
  }),
);

type Props = {
  /** The office's own lists. */
  readonly lists: readonly HearingTypes[];
  readonly first: TypeList;
  /** What was typed before and kept; null where nothing is changed yet. */
  readonly initial: HearingTypesDraft | null;
  readonly onSave: (changed: ChangedLists) => Promise<void>;
};

const choices: readonly { readonly value: TypeList; readonly label: string }[] = [
  ...proceedingKindSchema.options.map((value) => ({ value, label: proceedingKindNames[value] })),
  { value: 'appointment', label: 'Appointments' },
];

/** The lists of types of hearing that forms offer, one for each kind of proceeding. */
export function HearingTypesForm({ lists, first, initial, onSave }: Props) {
  const [kind, setKind] = useState<TypeList>(initial?.kind ?? first);
  const [changed, setChanged] = useState<ChangedLists>(initial?.changed ?? {});
  const [added, setAdded] = useState(initial?.added ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = changed[kind];
  const types =
    change === undefined ? hearingTypesOf(kind, lists) : (change ?? hearingTypesOf(kind, []));
  const isOwn =
    change === undefined
      ? lists.some((list) => list.proceedingKind === kind && !list.archived)
      : change !== null;
  const setTypes = (next: readonly string[] | null) => {
    setChanged({ ...changed, [kind]: next });
    setErrors({});
  };
  const add = () => {
    const result = addType(types, added);
    if (!result.ok) {
      setErrors({ added: sentenceOf(result.failure).sentence });
      return false;
    }
    setTypes(result.value);
    setAdded('');
    return true;
  };
  // The list that is looked at is nothing typed.
  const isTouched = added.trim() !== '' || Object.keys(changed).length > 0;
  const save = () => {
    // What still stands in the field for a new one is meant to be in the list.
    const last = added.trim() === '' ? null : addType(types, added);
    if (last?.ok === false) {
      setErrors({ added: sentenceOf(last.failure).sentence });
      return undefined;
    }
    const next = last === null ? changed : { ...changed, [kind]: last.value };
    for (const [name, list] of Object.entries(next)) {
      const problems = typeProblems(list ?? []);
      if (problems.size === 0) continue;
      setKind(name as TypeList);
      setErrors(
        Object.fromEntries(
          [...problems].map(([index, failure]) => [`${index}`, sentenceOf(failure).sentence]),
        ),
      );
      return undefined;
    }
    return onSave(
      Object.fromEntries(
        Object.entries(next).map(([name, list]) => [name, list?.map(plainType) ?? null]),
      ),
    );
  };
  return (
    <FormFrame
      draft={{ kind: isTouched ? kind : first, changed, added }}
      errors={errors}
      submitLabel="Save"
      onSubmit={save}
    >
      <Group align="flex-end" justify="space-between">
        <Select
          label="Types for"
          w={320}
          data={[...choices]}
          value={kind}
          searchable
          data-autofocus
          onChange={(value) => {
            if (value === null || (added.trim() !== '' && !add())) return;
            setKind(value);
            setErrors({});
          }}
        />
        {isOwn && (
          <Button variant="default" size="xs" onClick={() => setTypes(null)}>
            Back to the shipped list
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {isOwn ? 'The list of your office.' : 'The shipped list.'} Forms offer it; any other type
        can be typed too. Hearings that are entered already keep theirs.
      </Text>
      <Stack component="ul" gap={4} className={classes['list'] ?? ''}>
        {types.map((type, index) => (
          <Group component="li" key={index} gap={4} wrap="nowrap" align="flex-start">
            <TextInput
              aria-label={`Type ${index + 1}`}
              flex={1}
              size="xs"
              value={type}
              error={errors[`${index}`]}
              onChange={(input) => {
                const text = input.currentTarget.value;
                setTypes(types.map((one, at) => (at === index ? text : one)));
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Earlier: ${type}`}
              disabled={index === 0}
              onClick={() => setTypes(moveType(types, index, -1))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Later: ${type}`}
              disabled={index === types.length - 1}
              onClick={() => setTypes(moveType(types, index, 1))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove: ${type}`}
              onClick={() => setTypes(removeType(types, index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Group align="flex-start" gap="xs">
        <TextInput
          label="Another type"
          flex={1}
          value={added}
          error={errors['added']}
          onChange={(input) => setAdded(input.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || added.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" mt={21} onClick={add}>
          Add to the list
        </Button>
      </Group>
    </FormFrame>
  );
}
