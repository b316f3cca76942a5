import { bare } from './frame.ts';

/** Signing in. Any name and password do. */
export const loginPage = (): string =>
  bare(
    'Sign in',
    `
<main class="door-main">
  <p class="brand"><img src="/favicon.svg" alt="" width="36" height="36">Rowan House</p>
  <form class="sheet" method="post" action="/login">
    <h1>Sign in</h1>
    <div class="field"><label for="user">User name</label><input id="user" name="user" autocomplete="username"></div>
    <div class="field"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password"></div>
    <button type="submit">Sign in</button>
  </form>
</main>
`,
  );
