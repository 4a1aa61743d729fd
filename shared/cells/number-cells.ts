import { type CellCodec, sure } from './cell-codec.ts';

const DOLLARS = /^(?:US)?\$? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(?:USD|dollars))?$/i;
const HOURS = /^(\d+(?:\.\d+)?)(?: ?(?:hours?|hrs?|h))?$/i;
const WHOLE = /^\d{1,9}$/;

/** US dollars: `$7,500`. */
export const dollarsCell: CellCodec<number> = {
  write: (amount) => `$${amount.toLocaleString('en-US', { maximumFractionDigits: 20 })}`,
  read: (text) => {
    const [, whole, cents = ''] = DOLLARS.exec(text.trim()) ?? [];
    return whole === undefined ? null : sure(Number(`${whole.replaceAll(',', '')}${cents}`));
  },
};

/** Hours: `24 hours`. */
export const hoursCell: CellCodec<number> = {
  write: (hours) => `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
  read: (text) => {
    const hours = Number(HOURS.exec(text.trim())?.[1] ?? 0);
    return hours > 0 ? sure(hours) : null;
  },
};

/** A whole number. */
export const wholeCell: CellCodec<number> = {
  write: String,
  read: (text) => (WHOLE.test(text.trim()) ? sure(Number(text)) : null),
};
