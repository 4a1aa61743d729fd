/** Ways of telling somebody, as fields offer them. */
export const ways = [
  'By telephone',
  'Voice mail',
  'By e-mail',
  'In person',
  'By text message',
  'Online portal',
];
