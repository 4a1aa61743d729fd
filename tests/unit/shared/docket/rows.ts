import { on, undated } from '../../../builders/matter-view.ts';

/** A hearing with one setting, as a matter file writes it. */
export function hearing(
  id: string,
  date: object,
  more: { readonly details?: object; readonly setting?: object } & Record<string, unknown> = {},
): object {
  const { details = {}, setting = {}, ...rest } = more;
  return {
    id,
    kind: 'hearing',
    title: `Hearing ${id}`,
    ...rest,
    details: { settings: [{ id: `${id}-s1`, date, ...setting }], ...details },
  };
}

/** A hearing at nine in the morning, Eastern, unless told otherwise. */
export function hearingAt(id: string, day: string, time = '09:00', zone = 'America/New_York') {
  return (more: Parameters<typeof hearing>[2] = {}) => hearing(id, on(day, time, zone), more);
}

export function deadline(id: string, date: object, details: object = {}): object {
  return { id, kind: 'deadline', title: `Deadline ${id}`, date, details };
}

export function task(id: string, date: object, details: object = {}): object {
  return { id, kind: 'task', title: `Task ${id}`, date, details };
}

export function tbd(id: string): object {
  return hearing(id, undated, { setting: { form: 'to-be-determined' } });
}
