import { type CellCodec, sure } from './cell-codec.ts';

/** Yes or no. */
export const yesNoCell: CellCodec<boolean> = {
  write: (isSo) => (isSo ? 'Yes' : 'No'),
  read: (text) => {
    if (/^(?:yes|y|true|x)$/i.test(text.trim())) return sure(true);
    return /^(?:no|n|false)$/i.test(text.trim()) ? sure(false) : null;
  },
};

/** Yes; nothing where it is not so. */
export const yesCell: CellCodec<boolean> = {
  ...yesNoCell,
  write: (isSo) => (isSo ? 'Yes' : ''),
};
