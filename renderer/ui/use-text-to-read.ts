import { type ComponentProps, type SubmitEvent, useState } from 'react';
import type { Textarea } from '@mantine/core';

type TextToRead = {
  /** Of the form that the field stands in. */
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly field: Pick<
    ComponentProps<typeof Textarea>,
    'error' | 'spellCheck' | 'onChange' | 'onKeyDown'
  > & { readonly value: string };
};

/**
 * A field for pasted text that is read as a whole: Ctrl Enter and the form's button read it. An empty
 * one is said beside it.
 *
 * @param first what stands in it at first
 * @param missing what is said where it is empty
 */
export function useTextToRead(
  first: string,
  missing: string,
  onText: (text: string) => void,
): TextToRead {
  const [text, setText] = useState(first);
  const [error, setError] = useState<string | null>(null);
  const read = () => {
    if (text.trim() === '') setError(missing);
    else onText(text);
  };
  return {
    onSubmit: (event) => {
      event.preventDefault();
      read();
    },
    field: {
      value: text,
      error,
      spellCheck: false,
      onChange: (input) => {
        setText(input.currentTarget.value);
        setError(null);
      },
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        read();
      },
    },
  };
}
