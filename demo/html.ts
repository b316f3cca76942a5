/** Text as HTML shows it. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** "Today 14:10", "Mon 23 Nov 08:00". */
export function timeWords(at: Date, now: Date): string {
  const day = at.toDateString() === now.toDateString() ? 'Today' : at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day} ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

/** A whole page in the frame that all pages have. */
export function page(title: string, current: 'residents' | 'login', body: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)} · Rowan House</title>
    <link rel="stylesheet" href="/app.css">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  </head>
  <body>
    <a class="skip" href="#main">Skip to the page</a>
    <nav class="side" aria-label="Main">
      <p class="home">Rowan House</p>
      <ul>
        <li><a href="/"${current === 'residents' ? ' aria-current="page"' : ''}>Residents</a></li>
        <li><a href="/login"${current === 'login' ? ' aria-current="page"' : ''}>Sign in</a></li>
      </ul>
    </nav>
    <div class="rest">
      <header class="top">
        <form role="search" action="/" method="get"><label class="hidden" for="site-search">Find a resident</label><input id="site-search" name="find" type="search" placeholder="Find a resident" autocomplete="off"></form>
        <p class="who">Early shift</p>
      </header>
      <main id="main">${body}</main>
    </div>
    <script src="/app.js"></script>
  </body>
</html>
`;
}
