import type { DrawnText, Ink } from '../print-document.ts';
import type { Point } from '../paper.ts';
import { type Font, readsRightToLeft } from '../text.ts';
import type { LabelLine } from './label-lines.ts';

type Given = {
  readonly role: DrawnText['role'];
  readonly text: string;
  readonly font: Font;
  readonly width: number;
  /** Left end of the baseline. */
  readonly at: Point;
  readonly ref?: string;
  readonly says?: DrawnText['says'];
  readonly ink?: Ink;
  readonly struck?: boolean;
  readonly plate?: boolean;
};

/** Noto Sans' capitals are 0.714 of the size tall: this puts their middle on `middle`. */
export function baseline(middle: number, font: Font): number {
  return middle + font.size * 0.357;
}

/** One run of text with the box that its letters take. */
export function textItem(given: Given): DrawnText {
  const { role, text, font, width, at } = given;
  return {
    draw: 'text',
    role,
    ref: given.ref ?? '',
    says: given.says ?? 'all',
    box: { x: at.x, y: at.y - font.size * 0.86, w: width, h: font.size * 1.1 },
    baseline: at.y,
    text,
    font,
    ink: given.ink ?? 'text',
    rtl: readsRightToLeft(text),
    struck: given.struck ?? false,
    plate: given.plate ?? false,
  };
}

/** The runs of a label's line, from the left end of its baseline. */
export function labelItems(
  line: LabelLine,
  at: Point,
  given: Pick<Given, 'role' | 'ref' | 'says' | 'ink' | 'plate'>,
): readonly DrawnText[] {
  return line.runs.map((run) =>
    textItem({
      ...given,
      text: run.text,
      font: run.font,
      width: run.width,
      struck: run.struck,
      at: { x: at.x + run.x, y: at.y },
    }),
  );
}
