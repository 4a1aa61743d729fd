import { NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { understandingOf } from '../../../shared/time/understanding-of.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import type { EditableCell } from './table-editing.ts';

type Props = {
  readonly cell: Exclude<EditableCell, { type: 'dialog' }>;
  /** "Date of Petition filed". */
  readonly label: string;
  readonly onSave: (value: string) => Promise<string | null>;
  /** Saved, or given up. */
  readonly onDone: () => void;
};

/** A cell while it is changed: Enter saves, Escape puts back what stood there. */
export function CellEditor({ cell, label, onSave, onDone }: Props) {
  const [value, setValue] = useState(cell.value);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = useRef(false);
  /** Saved or given up: the focus that goes away then saves nothing. */
  const isOver = useRef(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);

  const end = () => {
    isOver.current = true;
    onDone();
  };
  const save = async () => {
    if (isBusy.current || isOver.current) return;
    if (value === cell.value) {
      end();
      return;
    }
    isBusy.current = true;
    const why = await onSave(value);
    isBusy.current = false;
    if (why === null) end();
    else setProblem(why);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    else if (event.key === 'Escape') end();
    else {
      // Arrows, Space and letters belong to the field, not to the table.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const common = {
    ref: field,
    size: 'xs',
    'aria-label': label,
    error: problem,
    onKeyDown,
    onBlur: () => void save(),
  } as const;
  if (cell.type === 'choice')
    return (
      <NativeSelect
        {...common}
        data={cell.options.map((option) => ({ ...option }))}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      value={value}
      description={cell.type === 'date' && problem === null ? understood(cell, value) : undefined}
      descriptionProps={{ 'aria-live': 'polite' }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      spellCheck={cell.type === 'text'}
      onChange={(event) => {
        setValue(event.currentTarget.value);
        setProblem(null);
      }}
    />
  );
}

/** What a typed date is read as; while it cannot be read, why. */
function understood(cell: Extract<EditableCell, { type: 'date' }>, text: string): string {
  const reading = readDateField(text, cell);
  if (reading === null) return 'Type a date, or "undated".';
  if (reading.ok) return understandingOf(reading.value.date, reading.value.notes);
  const { sentence, nextStep } = sentenceOf(reading.failure);
  return `${sentence} ${nextStep}`.trim();
}
