import { Input } from '@mantine/core';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { sayTextProblem } from '../../shared/model/say-text-problem.ts';

/** Letters that one line and several lines of a record have at most; `data-most` says otherwise. */
const MOST = { line: 5_000, prose: 20_000 };

type TextField = HTMLInputElement | HTMLTextAreaElement;
type Wrong = { readonly field: TextField; readonly place: Element; readonly sentence: string };

type FieldTexts = {
  /** Says beside each field what is wrong with its text; the first such field gets the focus. */
  readonly check: () => boolean;
  /** To be called with the field that was typed in: what was wrong there is to be looked at again. */
  readonly typed: (field: EventTarget) => void;
  /** To be drawn with the form. */
  readonly messages: ReactNode;
};

/**
 * Looks at every text field of a form for what no field can take, whatever it is about: too many
 * letters, and letters that cannot be seen. A form need not know of it, and so no field is forgotten.
 *
 * @param known texts that the form began with: what a record has already is not asked about again,
 * unless it is too long to be saved
 */
export function useFieldTexts(
  form: RefObject<HTMLFormElement | null>,
  known: ReadonlySet<string>,
): FieldTexts {
  const id = useId();
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const show = (next: readonly Wrong[]) => {
    wrong.forEach(({ field }) => unmark(field));
    next.forEach(({ field }, index) => mark(field, `${id}-${String(index)}`));
    setWrong(next);
  };
  return {
    check: () => {
      const fields = form.current?.querySelectorAll<TextField>(
        'input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"]), textarea',
      );
      const next = [...(fields ?? [])].flatMap((field): readonly Wrong[] => {
        const sentence = problemOf(field, known);
        const place = field.closest('.mantine-InputWrapper-root');
        return sentence === null || place === null ? [] : [{ field, place, sentence }];
      });
      show(next);
      next[0]?.field.focus();
      return next.length === 0;
    },
    typed: (target) => {
      if (wrong.some(({ field }) => field === target))
        show(wrong.filter(({ field }) => field !== target));
    },
    messages: wrong.map(({ place, sentence }, index) =>
      createPortal(
        <Input.Error id={`${id}-${String(index)}`} mt={4} role="alert">
          {sentence}
        </Input.Error>,
        place,
        `${id}-${String(index)}`,
      ),
    ),
  };
}

/** Every text in a draft of a form, whatever its shape. */
export function textsOf(draft: unknown): readonly string[] {
  if (typeof draft === 'string') return [draft.trim()];
  if (typeof draft !== 'object' || draft === null) return [];
  return Object.values(draft).flatMap(textsOf);
}

function problemOf(field: TextField, known: ReadonlySet<string>): string | null {
  const isProse = field instanceof HTMLTextAreaElement;
  const most = Number(field.dataset['most'] ?? (isProse ? MOST.prose : MOST.line));
  const text = field.value.trim();
  if (text.length <= most && known.has(text)) return null;
  return sayTextProblem(text, { most, isProse });
}

function mark(field: TextField, message: string): void {
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-errormessage', message);
}

function unmark(field: TextField): void {
  // What the form itself says is wrong with it stays said: Mantine draws that with this attribute.
  field.setAttribute('aria-invalid', String(field.closest('[data-error]') !== null));
  field.removeAttribute('aria-errormessage');
}
