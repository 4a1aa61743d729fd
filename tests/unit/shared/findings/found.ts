import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { officeFacts } from '../../../../shared/docketing/office-facts.ts';
import { findIn, type FindingOffice } from '../../../../shared/findings/find-in.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { buildView, day, type MatterRows } from '../../../builders/matter-view.ts';

export const TODAY = day('2026-11-25');

export const office: FindingOffice = {
  today: TODAY,
  persons: [],
  settings: defaultOfficeSettings,
  counting: {
    packs: shippedPacks,
    office: officeFacts([], defaultOfficeSettings.countedTiers, TODAY),
  },
};

/** The findings of one code in a matter of these rows. */
export function found(
  code: string,
  rows: MatterRows,
  more: Partial<FindingOffice> = {},
): readonly Finding[] {
  return findIn(buildView(rows), { ...office, ...more }).filter((one) => one.code === code);
}

/** Severity and sentence of each. */
export function said(
  code: string,
  rows: MatterRows,
  more: Partial<FindingOffice> = {},
): readonly string[] {
  return found(code, rows, more).map(({ severity, sentence }) => `${severity}: ${sentence}`);
}

/** An event with a source, so that only what a test is about is found. */
export function fact(id: string, kind: string, date: object, more: object = {}): object {
  return { id, kind, title: id, date, sources: [{ kind: 'docket', label: 'Docket' }], ...more };
}

/** A hearing with one setting, a source and an attorney. */
export function hearing(id: string, date: object, details: object = {}, more: object = {}): object {
  const {
    status = 'set',
    form = 'exact',
    notice = null,
    ...rest
  } = details as {
    status?: string;
    form?: string;
    notice?: object | null;
  };
  return {
    id,
    kind: 'hearing',
    title: id,
    responsibleAttorney: 'JP',
    sources: [{ kind: 'notice', label: 'Notice' }],
    details: { settings: [{ id: `${id}-1`, date, status, form, notice }], ...rest },
    ...more,
  };
}

export const court = (id: string, city: string, zone = 'America/New_York') => ({
  id,
  name: id,
  city,
  zone,
});
