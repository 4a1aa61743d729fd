import { settingMarkId } from '../chronology/event-items.ts';
import { settingStatusNames } from '../chronology/kind-names.ts';
import { isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCaseDate } from '../time/format-case-date.ts';

/**
 * What became of each setting that no longer holds, by the id of its mark: "reset to Jun 4, 2025",
 * "vacated, now Jul 13, 2025", "vacated". The words stand on the chart, because the new date may be on another page; its
 * time stands with the new setting.
 */
export function settingFates(view: MatterView): ReadonlyMap<string, string> {
  return new Map(
    view.events.filter(isAttended).flatMap((event) =>
      event.details.settings.map((setting): readonly [string, string] => {
        const next = event.details.settings.find((one) => one.id === setting.replacedBy);
        const status = setting.status === 'set' ? 'replaced' : settingStatusNames[setting.status];
        if (next === undefined || next.date.kind === 'undated')
          return [settingMarkId(event, setting), status.toLowerCase()];
        const link = ['reset', 'continued', 'advanced'].includes(setting.status) ? ' to' : ', now';
        const { time: _time, zone: _zone, ...day } = next.date;
        const to = formatCaseDate(day, { style: 'axis' });
        return [settingMarkId(event, setting), `${status.toLowerCase()}${link} ${to}`];
      }),
    ),
  );
}
