/** The one stylesheet of the overlay. Constructed, so that it holds under any content security policy of the page. */
export const LOOK = `
:host { color-scheme: light; }
@media print { :host { display: none !important; } }

.stage {
  --ink: #0b0c0c; --quiet: #505a5f; --paper: #fff; --line: #b1b4b6; --soft: #f3f2f1; --link: #1d70b8;
  --go: #00703c; --go-ink: #fff; --focus: #ffdd00; --focus-ink: #0b0c0c;
  font: 400 16px/1.4 system-ui, "Segoe UI", Arial, sans-serif; color: var(--ink); text-align: left; direction: ltr;
}
.stage.dark {
  --ink: #f3f2f1; --quiet: #c8ced2; --paper: #1b1d1f; --line: #6f777b; --soft: #2c3033; --link: #7cc0ff;
  --go: #36a46c; --go-ink: #0b0c0c; color-scheme: dark;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }

.mirror, .pane { position: fixed; left: 0; top: 0; pointer-events: none; }
.mirror { visibility: hidden; user-select: none; height: auto; box-sizing: content-box; contain: layout style; }
.mirror > :first-child > :first-child { text-indent: var(--indent); }
.pane, .clip { overflow: hidden; }
.clip { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
.clip svg { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: visible; transform-origin: 0 0; }
path { fill: none; stroke-width: 1.5; }
path.nudge { stroke: var(--nudge); stroke-width: 2.5; stroke-linecap: round; stroke-dasharray: 0 5; }
path.prompt { stroke: var(--prompt); }
path.form { stroke: var(--form); }

button { font: inherit; color: inherit; cursor: pointer; margin: 0; border: 0; border-radius: 0; background: none; }
button:focus-visible, .card:focus-visible, .handle:focus-visible, a:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 0; box-shadow: inset 0 0 0 2px var(--focus-ink);
}

.status {
  position: fixed; z-index: 1; display: flex; align-items: stretch; max-width: calc(100vw - 8px); font-size: 14px; line-height: 20px;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; overflow: hidden;
}
.status button { padding: 4px 10px; min-height: 28px; white-space: nowrap; text-decoration: underline; text-underline-offset: 3px; }
.status .say { padding: 4px 10px; align-self: center; max-width: 420px; }
.status button + .say { border-left: 1px solid var(--line); }
.status .say + button { padding-left: 0; }
.status button:hover { background: var(--soft); }
.spoken { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.card {
  position: fixed; z-index: 3; width: min(360px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  background: var(--paper); border: 2px solid var(--ink); padding: 12px 16px 16px;
}
.card p { margin: 0 0 12px; overflow-wrap: anywhere; }
.card .bar { display: flex; align-items: center; gap: 4px; margin: -4px -8px 4px; }
.card .bar .where { flex: 1; padding-left: 8px; font-size: 14px; color: var(--quiet); }
.card .bar button { min-width: 44px; min-height: 44px; font-size: 20px; line-height: 1; }
.card .bar button:hover { background: var(--soft); }
.card .bar button:disabled { color: var(--line); cursor: default; background: none; }
.card .words { font-weight: 700; margin-bottom: 4px; }
.card .question { font-size: 18px; line-height: 1.35; }
.card .why { display: block; min-height: 44px; padding: 0; margin: -8px 0 0; color: var(--link); text-decoration: underline; text-underline-offset: 3px; }
.card .reason { padding: 0 0 0 12px; border-left: 4px solid var(--line); font-size: 15px; }
.card .answer {
  display: block; width: 100%; min-height: 44px; padding: 8px 12px; margin: 8px 0 0; text-align: left;
  background: var(--soft); color: var(--ink); border: 1px solid var(--line);
}
.card .answer:hover { border-color: var(--ink); }
.card .answer.first { background: var(--go); color: var(--go-ink); border-color: var(--go); font-weight: 700; }
.card .answer.first:hover { border-color: var(--ink); }
.card .trouble { border-left: 4px solid var(--ink); padding-left: 12px; margin: 12px 0 0; }

.panel { position: fixed; z-index: 2; top: 0; bottom: 0; display: flex; background: var(--paper); border: 0 solid var(--line); }
.panel.right { right: 0; flex-direction: row; border-left-width: 1px; }
.panel.left { left: 0; flex-direction: row-reverse; border-right-width: 1px; }
.panel iframe { flex: 1; min-width: 0; height: 100%; border: 0; background: #fff; color-scheme: light; }
.panel .handle { flex: none; width: 12px; cursor: ew-resize; touch-action: none; background: var(--soft); display: grid; place-items: center; }
.panel .handle::after { content: ""; width: 2px; height: 32px; background: var(--quiet); }
.panel.dragged iframe { pointer-events: none; }

@media (forced-colors: active) {
  path.nudge, path.prompt, path.form { stroke: CanvasText; }
  .status, .card, .card .answer { border-color: ButtonBorder; }
  .panel .handle::after { background: ButtonText; }
  button:focus-visible, .card:focus-visible, .handle:focus-visible { outline-color: Highlight; box-shadow: none; }
}
`;
