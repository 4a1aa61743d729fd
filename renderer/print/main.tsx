import '../host/schemas-without-code.ts';
import { makePageSafe } from '../host/page-safety.ts';
import { printRequested } from './print-requested.tsx';

makePageSafe();
void printRequested();
