/** Made by `.scripts/vite/catalogue.ts` when the page is built. */
declare module 'virtual:catalogue' {
  export const catalogue: import('./catalogue.ts').Catalogue;
}
