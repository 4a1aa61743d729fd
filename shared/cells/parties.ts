/** Who filed something, or whom it binds, as a person would say it. */
export const parties = { us: 'Us', government: 'The government', court: 'The court' } as const;
