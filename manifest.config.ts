import type { ConfigEnv, UserManifest } from 'wxt';

/**
 * Pages of the extension may talk to nothing: no request can leave them, whatever a dependency tries. `frame-ancestors`
 * is not in it, because the panel stands in a frame of the record system: which page may have it is asked for by a nonce
 * (`lib/page/frame/hand-over.ts`), and no other page of ours can be framed.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ANY_SITE = ['https://*/*', 'http://*/*'];

/**
 * The manifest for a browser: no host permission at install; every site is asked for by a person,
 * unless the build bakes origins in through `PLAINLY_SITES` (comma-separated, `https://notes.example`).
 */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: 'Plainly',
    short_name: 'Plainly',
    description: 'Plain words for harm between adults who use a care service. Everything stays on this device.',
    permissions: ['activeTab', 'alarms', 'idle', 'notifications', 'scripting', ...(firefox ? [] : ['sidePanel']), 'storage', 'unlimitedStorage'],
    host_permissions: bakedSites(process.env.PLAINLY_SITES ?? '', firefox),
    optional_host_permissions: ANY_SITE,
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ANY_SITE, ...(firefox ? {} : { use_dynamic_url: true }) },
    ],
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Read the mark at the cursor' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Read the next mark in the note' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+B' }, description: 'Read the mark before it' },
      'open-beside': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Open Plainly beside the page' },
    },
    // Firefox reads what an organisation sets from a file of its own and knows no schema for it.
    ...(firefox ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    incognito: 'not_allowed',
    // One page in both places: framed beside the note, and in the browser's own panel.
    ...(firefox ? { sidebar_action: { default_title: 'Plainly', default_panel: 'panel.html', open_at_install: false } } : { side_panel: { default_path: 'panel.html' } }),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plainly@plainly.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  };
}

/** Match patterns for the baked-in origins. Firefox's patterns know no port, so there the whole host is meant. */
function bakedSites(list: string, firefox: boolean): string[] {
  return list
    .split(',')
    .map((site) => site.trim())
    .filter(Boolean)
    .map((site) => {
      const { protocol, host, hostname } = new URL(site);
      return `${protocol}//${firefox ? hostname : host}/*`;
    });
}
