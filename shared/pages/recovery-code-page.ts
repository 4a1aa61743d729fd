import { groupOf, listPage, type ListPage, type PageContext, said } from './list-page.ts';

/** The sheet with the recovery code of a profile, for a safe. It names nobody. */
export function recoveryCodePage(code: string, context: Omit<PageContext, 'nameOf'>): ListPage {
  return listPage(context, {
    name: 'recovery-code',
    orientation: 'portrait',
    title: 'Recovery code',
    about: [
      said('Opens the record of one Paradocket where its passphrase is lost.'),
      said('Keep it where the laptop is not. Whoever has both can read everything.'),
    ],
    columns: [{ title: 'Recovery code', share: 1 }],
    groups: [groupOf('', [[[said(code, 'strong')]]])],
    notes: ['A new code, made in Paradocket under Passphrase and lock, ends this one.'],
  });
}
