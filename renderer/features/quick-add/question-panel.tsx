import { Kbd, Select } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Choice, Question } from '../../../shared/quick-add/reading.ts';
import { questionTexts } from './field-names.ts';
import classes from './quick-add.module.css';

type Props = {
  readonly question: Question;
  /** Every matter, where the question is whose. */
  readonly matters: readonly Choice[];
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly onAnswer: (value: string) => void;
  /** A list lies open: Escape is meant for it. */
  readonly onCover: (isCovered: boolean) => void;
  /** Back to the line. */
  readonly onLeave: () => void;
};

/** What must be answered before saving: by number, by arrows and Enter, or by a click. */
export function QuestionPanel({ question, matters, panel, onAnswer, onCover, onLeave }: Props) {
  const { about, choices } = question;
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  useEffect(() => {
    buttons.current.length = choices.length;
  }, [choices]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement;
    const number = Number(event.key);
    const chosen = number >= 1 && number <= 9 ? choices[number - 1] : undefined;
    const at = buttons.current.findIndex((button) => button === document.activeElement);
    if (isInField) return;
    if (chosen !== undefined) onAnswer(chosen.value);
    else if (event.key === 'ArrowDown')
      buttons.current[Math.min(at + 1, choices.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) buttons.current[at - 1]?.focus();
    else if (event.key === 'ArrowUp') onLeave();
    else return;
    event.preventDefault();
  };
  const text = questionTexts[about];
  return (
    <div
      ref={panel}
      role="group"
      aria-label={text}
      className={classes['question']}
      onKeyDown={onKeyDown}
    >
      <p className={classes['asked']}>{text}</p>
      {choices.map(({ value, label }, index) => (
        <button
          key={value}
          type="button"
          ref={(button) => {
            buttons.current[index] = button;
          }}
          className={classes['choice']}
          onClick={() => onAnswer(value)}
        >
          {index < 9 && <Kbd size="xs">{index + 1}</Kbd>} {label}
        </button>
      ))}
      {about === 'matter' && matters.length > choices.length && (
        <Select
          label={choices.length === 0 ? 'Client' : 'Somebody else'}
          searchable
          data={matters.map(({ value, label }) => ({ value, label }))}
          value={null}
          placeholder="Type a name"
          nothingFoundMessage="No client has this name"
          comboboxProps={{ withinPortal: false }}
          onDropdownOpen={() => onCover(true)}
          onDropdownClose={() => onCover(false)}
          onChange={(value) => {
            if (value !== null) onAnswer(value);
          }}
        />
      )}
    </div>
  );
}
