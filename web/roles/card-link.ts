import type { RoleCard } from './role-card.ts';

const PREFIX = '#/card/';
/** A card that came in a link is never longer than one of ours. */
const LONGEST = 600;

/**
 * The address of a card. It carries the card itself after the `#`, which no server ever sees: a page on any static host shows it.
 * @param page address of this page, without `#`
 */
export function cardLink({ title, text }: RoleCard, page: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify([title, text]));
  const letters = btoa(String.fromCharCode(...bytes));
  return `${page}${PREFIX}${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The card in the `#` part of an address; null when there is none that can be read. */
export function cardFromHash(hash: string): RoleCard | null {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    const letters = atob(hash.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isCard(read) ? { title: read[0], text: read[1] } : null;
  } catch {
    return null;
  }
}

/**
 * What the square code of a card holds: its address where a telephone can reach this page, else the words themselves,
 * which every camera shows without internet.
 */
export function codeOf(card: RoleCard, page: { protocol: string; hostname: string; address: string }): string {
  const reachable = page.protocol === 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(page.hostname);
  return reachable ? cardLink(card, page.address) : `${card.title}\n${card.text}`;
}

function isCard(read: unknown): read is [string, string] {
  if (!Array.isArray(read) || read.length !== 2) return false;
  return read.every((part) => typeof part === 'string' && part.length > 0 && part.length <= LONGEST);
}
