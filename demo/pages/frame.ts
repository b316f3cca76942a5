import { AUTHOR } from '../notes.ts';
import { initials, residents } from '../residents.ts';
import { escape } from '../words.ts';

/** The head and foot that all pages share, without the sidebar. */
export const bare = (title: string, body: string, kind: 'app' | 'door' = 'door'): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)} · Rowan House</title>
    <link rel="stylesheet" href="/app.css">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script type="module" src="/app.js"></script>
  </head>
  <body class="${kind}">${body}</body>
</html>
`;

/**
 * A page with the sidebar and the bar at the top.
 * @param here the address of the page, without what follows a resident's id
 */
export const page = (title: string, here: string, body: string): string =>
  bare(
    title,
    `
<a class="skip" href="#main">Skip to the page</a>
<nav class="side" aria-label="Main">
  <p class="brand"><img src="/favicon.svg" alt="" width="28" height="28">Rowan House</p>
  <ul><li><a href="/"${current(here, '/')}>Residents</a></li></ul>
  <p class="side-title">Rooms</p>
  <ul class="rooms">${residents.map(({ id, name, room }) => `<li><a href="/residents/${id}"${current(here, `/residents/${id}`)}><span class="room-number">${room.replace('Room ', '')}</span>${escape(name)}</a></li>`).join('')}</ul>
  <ul class="side-end"><li><a href="/login">Sign out</a></li></ul>
</nav>
<div class="rest">
  <header class="top">
    <form role="search" action="/" method="get"><label class="unseen" for="find">Find a resident</label><input id="find" name="find" type="search" placeholder="Find a resident" autocomplete="off"></form>
    <p class="who"><span class="face small-face" aria-hidden="true">${initials(AUTHOR)}</span><span><strong>${AUTHOR}</strong><br>Support worker</span></p>
  </header>
  <main id="main">${body}</main>
</div>
`,
    'app',
  );

const current = (here: string, link: string) => (here === link ? ' aria-current="page"' : '');
