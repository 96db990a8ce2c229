import { test as base, expect } from '@playwright/test';

/**
 * Playwright's `test`, with one law added: a page that writes an error to its console, or throws, fails its test.
 * Import `test` and `expect` from here in every browser test.
 */
export const test = base.extend<{ withoutErrors: undefined }>({
  withoutErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(errors, 'errors in the console of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
