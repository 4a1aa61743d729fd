import { settingMarkId } from '../chronology/event-items.ts';
import { isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { officeVoice, type Voice } from './voice.ts';

/**
 * What became of each setting that no longer holds, by the id of its mark: "reset to Jun 4, 2025",
 * "vacated, now Jul 13, 2025", "vacated". The words stand on the chart, because the new date may be on another page; its
 * time stands with the new setting.
 */
export function settingFates(
  view: MatterView,
  { say, labelDate }: Voice = officeVoice,
): ReadonlyMap<string, string> {
  return new Map(
    view.events.filter(isAttended).flatMap((event) =>
      event.details.settings.map((setting): readonly [string, string] => {
        const next = event.details.settings.find((one) => one.id === setting.replacedBy);
        const key =
          setting.status === 'set' ? 'status.replaced' : (`status.${setting.status}` as const);
        const status = say(key).toLowerCase();
        const id = settingMarkId(event, setting);
        if (next === undefined || next.date.kind === 'undated') return [id, status];
        const moved = ['reset', 'continued', 'advanced'].includes(setting.status);
        const { time: _time, zone: _zone, ...day } = next.date;
        return [id, say(moved ? 'fate.to' : 'fate.now', { status, day: labelDate(day) })];
      }),
    ),
  );
}
