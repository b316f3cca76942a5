import type { Never } from '#messages/background-to-starter.ts';

/** What a browser fills in by itself, and a note never is: sign-in, cards, codes, and what has an input type of its own. */
const SECRET = /^(?:cc-.+|one-time-code|username|webauthn)$/u;
const PASSWORD = /^(?:current|new)-password$/u;
const OWN_KIND = /^(?:email|tel(?:-.+)?|url|bday(?:-.+)?)$/u;

/** A text input that says which keys it wants is the same as an input of that type. */
const OWN_KEYS = ['search', 'email', 'numeric', 'decimal', 'tel', 'url'];

/** Why a field is never read, even if somebody says that it holds notes; `undefined` where it may be. */
export function neverRead(field: HTMLElement): Never | undefined {
  const type = field instanceof HTMLInputElement ? field.type : 'text';
  const fills = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/u);
  if (type === 'password' || fills.some((one) => PASSWORD.test(one)) || isMasked(field)) return 'password';
  if (fills.some((one) => SECRET.test(one))) return 'secret';
  if (type !== 'text' || fills.some((one) => OWN_KIND.test(one)) || OWN_KEYS.includes(field.inputMode)) return 'kind';
  if (field.closest('[role="search"], search') || field.getAttribute('role') === 'searchbox') return 'kind';
  return isLocked(field) ? 'locked' : undefined;
}

/** A password in a text field whose letters the page shows as dots. */
const isMasked = (field: HTMLElement): boolean => !['', 'none'].includes(getComputedStyle(field).getPropertyValue('-webkit-text-security'));

function isLocked(field: HTMLElement): boolean {
  const own = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return (own && (field.readOnly || field.matches(':disabled'))) || field.getAttribute('aria-readonly') === 'true' || field.closest('[inert]') !== null;
}
