import { fail } from '../result/result.ts';
import type { OpenWorkbook } from './open-file.ts';

/** Stands in until the reader of sheets brings its own. */
export const openWorkbook: OpenWorkbook = (_bytes, fileName) =>
  Promise.resolve(fail('import/not-text', { file: fileName }));
