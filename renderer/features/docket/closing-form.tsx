import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { type ClosingStep, sayWhyNotClose } from '../../../shared/docket/closing-steps.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import classes from './closing-form.module.css';

/** What stands in the checklist. */
export type ClosingDraft = { readonly ticked: readonly string[]; readonly reason: string };

/** A draft as it was kept. */
export const readClosingDraft: KeptReader<ClosingDraft> = keptReader(
  z.strictObject({ ticked: z.array(z.string()), reason: z.string() }),
);

type Props = {
  /** What was ticked and typed before and kept; null where the form begins as always. */
  readonly initial: ClosingDraft | null;
  readonly steps: readonly ClosingStep[];
  readonly nameOfPerson: (reference: string) => string;
  /** Closes with these steps ticked; the reason is empty where all of them are. */
  readonly onSubmit: (ticked: readonly string[], reason: string) => Promise<void>;
  /** Keeps the ticks and leaves the matter open. */
  readonly renderKeep: (ticked: readonly string[]) => ReactNode;
};

/** As many findings of a step are written out. */
const MOST_FOUND = 4;

/** The checklist by which a matter closes: every step ticked, or a reason why not. */
export function ClosingForm({ initial, steps, nameOfPerson, onSubmit, renderKeep }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    steps
      .filter((one) => initial?.ticked.includes(one.step) ?? one.ticked !== null)
      .map((one) => one.step),
  );
  const [reason, setReason] = useState(initial?.reason ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const left = steps.length - ticked.length;
  const save = () => {
    const problem = sayWhyNotClose(left, reason);
    if (problem !== null) {
      setErrors({ reason: problem });
      return undefined;
    }
    return onSubmit(ticked, left === 0 ? '' : reason.trim());
  };
  return (
    <FormFrame
      draft={{ ticked, reason }}
      errors={errors}
      submitLabel="Close the matter"
      onSubmit={save}
      aside={renderKeep(ticked)}
    >
      <Stack gap={6} pt={4} role="group" aria-label="Steps">
        {steps.map(({ step, label, found, ticked: by }, index) => (
          <Checkbox
            key={step}
            size="sm"
            label={label}
            data-autofocus={index === 0 ? true : undefined}
            checked={ticked.includes(step)}
            onChange={(input) => {
              const isOn = input.currentTarget.checked;
              setTicked((now) => (isOn ? [...now, step] : now.filter((one) => one !== step)));
              setErrors({});
            }}
            description={
              <Described found={found} by={by === null ? '' : sayTicked(by, nameOfPerson)} />
            }
          />
        ))}
      </Stack>
      <TextInput
        label="Why it closes with steps left"
        description={left === 0 ? 'Every step is ticked.' : 'Needed while a step is not ticked'}
        value={reason}
        error={errors['reason']}
        onChange={(input) => {
          setReason(input.currentTarget.value);
          setErrors({});
        }}
      />
    </FormFrame>
  );
}

function sayTicked(
  { by, on }: NonNullable<ClosingStep['ticked']>,
  nameOfPerson: (reference: string) => string,
): string {
  return `Ticked by ${nameOfPerson(by)}, ${formatCivilDay(on, 'table')}`;
}

function Described({ found, by }: { readonly found: readonly string[]; readonly by: string }) {
  const shown = found.slice(0, MOST_FOUND);
  return (
    <>
      {by}
      {found.length > 0 && (
        <span className={classes['found']}>
          {shown.map((text, index) => (
            <Text key={index} span size="xs" className={classes['item'] ?? ''}>
              {text}
            </Text>
          ))}
          {found.length > shown.length && (
            <Text span size="xs" className={classes['item'] ?? ''}>
              {`and ${String(found.length - shown.length)} more`}
            </Text>
          )}
        </span>
      )}
    </>
  );
}
