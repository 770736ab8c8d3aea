/** Where progress is kept in `localStorage`; also what its file says it is. */
export const storageKey = 'api-token-guide:practice';
