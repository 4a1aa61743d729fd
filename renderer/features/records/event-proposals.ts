import { currentSetting, isAttended } from '../../../shared/model/event-date.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import { interpreterFor } from '../../../shared/model/interpreter-for.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { Proceeding } from '../../../shared/model/proceeding.ts';
import type { EventDraft } from './event-draft.ts';

/** What this date has of its own beside the hearing's judge and place; a reset says it. */
export function saySettingsOwn(event: CaseEvent): string {
  if (!isAttended(event)) return '';
  const { judge, place } = currentSetting(event);
  const own = [judge === '' ? '' : `before ${judge}`, place === '' ? '' : `at ${place}`];
  const said = own.filter((part) => part !== '').join(', ');
  return said === '' ? '' : ` This date alone is set ${said}.`;
}

/** The docket that a new event starts with: the only one there is. Among several the person chooses. */
export function onlyProceeding(proceedings: readonly Proceeding[]): string | null {
  return proceedings.length === 1 ? (proceedings[0]?.id ?? null) : null;
}

/** What the docket and the client say of a hearing before anybody types. */
export function proposedDetails(
  kind: 'hearing' | 'appointment' | null,
  { client }: MatterView,
  proceeding: Proceeding | null,
): Readonly<Record<string, string>> {
  if (kind === null) return {};
  return {
    interpreter: interpreterFor(client),
    ...(kind === 'hearing' ? { judge: proceeding?.judge ?? '' } : {}),
  };
}

/** Languages in which the client may need an interpreter. */
export function languagesOf({ client }: MatterView): readonly string[] {
  const { language, dialect } = client;
  if (language === '') return [];
  return dialect === '' ? [language] : [`${language} (${dialect})`, language];
}

/** What an empty name becomes; empty where the type is not known either. */
export function titleHint(values: Readonly<Record<string, string>>): string {
  const type = values['hearingType'] ?? values['appointmentType'] ?? '';
  return type === '' ? '' : `Left empty: by its type, "${type}"`;
}

/** Where another client has dockets, the hearing says which is its own. */
export function undecidedDockets(
  also: EventDraft['also'],
  matters: readonly MatterView[],
): Readonly<Record<string, string>> {
  const undecided = also.filter(({ matterId, proceedingId }) => {
    const view = matters.find(({ matter }) => matter.id === matterId);
    return proceedingId === null && view?.proceedings.some((one) => !one.archived) === true;
  });
  return Object.fromEntries(
    undecided.map(({ matterId }) => [
      `also-${matterId}`,
      'Choose the docket that this hearing belongs to.',
    ]),
  );
}
