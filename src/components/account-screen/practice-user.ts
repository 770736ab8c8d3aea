/** The invented user of the mock, as far as it is the same in every language. */
export const practiceUser = {
  login: 'practice.user',
  id: '000000',
  email: 'practice.user@example.com',
} as const;
