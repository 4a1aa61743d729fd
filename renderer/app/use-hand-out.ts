import type { RequestOf } from '../../shared/ipc.ts';
import {
  documentsOf,
  type Exchange,
  type Manifest,
  writeExchange,
} from '../../shared/merging/exchange.ts';
import { handOut, type Kept } from '../../shared/merging/hand-out.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { keptOfMatters, keptOfOffice } from '../data/kept-for-exchange.ts';
import { useStore } from '../data/store-context.tsx';
import type { HandedFile } from '../features/laptops/hand-form.tsx';
import { nowOf, useHost, useStartState } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

type Lock = RequestOf<'exchange:save'>['lock'];

/** What can leave this laptop as one locked file. */
export type HandOut = {
  /** One matter with its log, its client and the people whom it names. */
  readonly matter: (matterId: string, lock: Lock) => Promise<Result<HandedFile | null>>;
  /** Everything. */
  readonly office: (lock: Lock) => Promise<Result<HandedFile | null>>;
  /** The text of a matter file, for somebody outside the office. */
  readonly copy: (text: string, records: number, lock: Lock) => Promise<Result<HandedFile | null>>;
};

/** Reads what is handed over and lets the main process lock it. */
export function useHandOut(): HandOut {
  const host = useHost();
  const start = useStartState();
  const store = useStore();
  const nameOfPerson = useNameOfPerson();
  const save = (
    kind: Manifest['kind'],
    body: string,
    rest: { readonly counts: { records: number; acts: number }; readonly documents: string[] },
    lock: Lock,
  ) => {
    const by = kind === 'hand-over' ? '' : currentPerson();
    const byName = by === '' ? '' : nameOfPerson(by);
    const { device } = start;
    const manifest = { kind, by, byName, device, at: nowOf(start), counts: rest.counts };
    return host.call('exchange:save', { manifest, body, documents: rest.documents, lock });
  };
  const hand = async (kind: 'matter' | 'office', kept: Result<Kept>, lock: Lock) => {
    if (!kept.ok) return kept;
    const exchange = handOut(kept.value);
    return save(kind, writeExchange(exchange), aboutOf(exchange), lock);
  };
  return {
    matter: async (matterId, lock) =>
      hand('matter', await store.read((database) => keptOfMatters(database, [matterId])), lock),
    office: async (lock) => hand('office', await store.read(keptOfOffice), lock),
    copy: async (text, records, lock) => {
      const saved = await save(
        'hand-over',
        text,
        { counts: { records, acts: 0 }, documents: [] },
        lock,
      );
      return saved.ok ? ok(saved.value) : saved;
    },
  };
}

function aboutOf(exchange: Exchange) {
  const { records, acts } = exchange;
  const counts = { records: records.length, acts: acts.length };
  return { counts, documents: [...documentsOf(exchange)] };
}
