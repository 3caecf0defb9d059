/** Where the panel shows what a notice is about, as paths under the portal's own address. */
export const panelPages = {
  calendar: '/admin/plugins/working-calendar',
  deadlines: '/admin/plugins/editorial',
  mandates: '/admin/plugins/editorial-board?tab=mandates',
  stolenPasswords: '/admin/plugins/stolen-password',
} as const;
