import { TextInput } from '@mantine/core';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Result } from '../../shared/result/result.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { parseTypedDate, type TypedDate } from '../../shared/time/parse-typed-date.ts';
import { understandingOf } from '../../shared/time/understanding-of.ts';
import classes from './typed-date-field.module.css';

/** Text of a date field and what it was understood as; null while the field is empty. */
export type DateReading = Result<TypedDate> | null;

/** Reads a date field as its understanding line does. */
export function readDateField(
  text: string,
  context: { readonly today: CivilDay; readonly zone: string | null },
): DateReading {
  if (text.trim() === '') return null;
  const { today, zone } = context;
  return parseTypedDate(text, zone === null ? { today } : { today, zone });
}

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly today: CivilDay;
  /** Zone of the court, for a typed time; null where none is known. */
  readonly zone: string | null;
  /** Shown while the field is empty. */
  readonly hint?: string;
  /** Something to look at again; it is not refused. */
  readonly question?: string | null;
  /** What is wrong beyond the text itself: "A date is needed". */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

/** A date typed as people type it; what was understood stands beneath while typing. */
export function TypedDateField({
  label,
  value,
  onChange,
  today,
  zone,
  hint = '6/18/25 1:30p, jun 18, ~mar 2024, <5/14/25, +30d',
  question = null,
  error = null,
  required = false,
  autoFocus = false,
}: Props) {
  const reading = readDateField(value, { today, zone });
  const failure = reading?.ok === false ? sentenceOf(reading.failure) : null;
  const understood =
    reading?.ok === true ? understandingOf(reading.value.date, reading.value.notes) : hint;
  const problem = failure === null ? error : `${failure.sentence} ${failure.nextStep}`.trim();
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={
        question === null ? (
          understood
        ) : (
          <>
            {understood} <span className={classes['question']}>{question}</span>
          </>
        )
      }
      descriptionProps={{ 'aria-live': 'polite' }}
      error={problem}
      withAsterisk={required}
      aria-required={required}
      data-autofocus={autoFocus ? true : undefined}
      // What it reads says itself how long a date may be.
      data-most="Infinity"
      autoComplete="off"
      spellCheck={false}
    />
  );
}
