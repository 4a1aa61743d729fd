import { type CellCodec, sure } from './cell-codec.ts';

const DOLLARS = /^(?:US)?\$? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(?:USD|dollars))?$/i;
const HOURS = /^(\d+(?:\.\d+)?)(?: ?(?:hours?|hrs?|h))?$/i;
const WHOLE = /^\d{1,9}$/;

/** In half of the world this is 7500 and not 7.5. */
const THOUSANDS_OR_CENTS = /^\.\d{3}$/;

/** US dollars: `$7,500`. What others write as `7.500` is none: it can be read in two ways. */
export const dollarsCell: CellCodec<number> = {
  write: (amount) => {
    const text = `$${amount.toLocaleString('en-US', { maximumFractionDigits: 20 })}`;
    return /\.\d{3}$/.test(text) ? `${text}0` : text;
  },
  read: (text) => {
    const [, whole, cents = ''] = DOLLARS.exec(text.trim()) ?? [];
    if (whole === undefined || THOUSANDS_OR_CENTS.test(cents)) return null;
    return finite(`${whole.replaceAll(',', '')}${cents}`);
  },
};

/** Hours: `24 hours`. */
export const hoursCell: CellCodec<number> = {
  write: (hours) => `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
  read: (text) => {
    const hours = finite(HOURS.exec(text.trim())?.[1] ?? '0');
    return hours !== null && hours.value > 0 ? hours : null;
  },
};

/** A whole number. */
export const wholeCell: CellCodec<number> = {
  write: String,
  read: (text) => (WHOLE.test(text.trim()) ? sure(Number(text)) : null),
};

/** A few hundred digits are no number that a record can hold. */
function finite(digits: string) {
  const number = Number(digits);
  return Number.isFinite(number) ? sure(number) : null;
}
