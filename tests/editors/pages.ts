/**
 * The pages of the bench: one small page a kind of field, made from the public packages as their own guides tell. A page
 * tells its model's text by `bench.model()`; one without has its text in the field alone.
 */
export interface BenchPage {
  name: string;
  /** markup of the body; `{other}` stands for the origin of another site */
  body: string;
  head?: string;
  /** scripts of packages, in order, before the body's own */
  packages?: readonly string[];
  sheets?: readonly string[];
  /** a script of `site/pages/`, built */
  built?: string;
  headers?: Record<string, string>;
  /** selects the field in its own frame; a page may hand it over as `bench.field` instead */
  field: string;
  /** loses letters that come faster than it draws, with Plainly or without: they come as from a fast typist */
  slow?: true;
  /** what EDITORS.md shows to be impossible here, by browser; the degraded way is looked at instead */
  without?: Partial<Record<'chromium' | 'firefox', readonly ('marks' | 'caret' | 'writing' | 'lines' | 'undo')[]>>;
}

const field = '#note';
const AREA = '<textarea id="note" rows="8" cols="70"></textarea>';
const RICH = '<div id="note" contenteditable style="min-height:160px;border:1px solid"></div>';
const ROOT = '<div id="root"></div>';
/** A frame that holds a page of the bench. */
const framed = (source: string, more = '') => `<iframe ${more} src="${source}" style="width:760px;height:360px"></iframe>`;
const quoted = (markup: string) => markup.replaceAll('"', '&quot;');

const PLAIN: BenchPage[] = [
  { name: 'textarea', body: AREA, field },
  { name: 'textarea-autogrow', body: '<textarea id="note" style="width:500px;field-sizing:content;min-height:2lh"></textarea>', field },
  { name: 'textarea-autogrow-script', body: '<textarea id="note" rows="2" cols="60" oninput="this.style.height=\'auto\';this.style.height=this.scrollHeight+\'px\'"></textarea>', field },
  { name: 'textarea-maxlength', body: '<textarea id="note" rows="8" cols="70" maxlength="400"></textarea>', field },
  { name: 'textarea-long', body: `<textarea id="note" rows="8" cols="70">${'Porridge, toast and a walk to the shop and back again. '.repeat(370)}</textarea>`, field },
  { name: 'fields-200', body: `${Array.from({ length: 199 }, (_, at) => `<textarea rows="2" aria-label="Field ${at}"></textarea>`).join('')}${AREA}`, field },
  { name: 'contenteditable', body: RICH, field },
  { name: 'contenteditable-plaintext', body: '<div id="note" contenteditable="plaintext-only" style="min-height:160px;border:1px solid;white-space:pre-wrap"></div>', field },
  {
    name: 'autosave-rewrite',
    body: `${AREA}<script>let timer; note.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { const { selectionStart, selectionEnd } = note; note.value = note.value.replace(/[^\\S\\n]+\\n/g, '\\n'); note.setSelectionRange(selectionStart, selectionEnd); }, 150); });</script>`,
    field,
  },
  {
    name: 'spa-replace',
    body: `<div id="root"><textarea rows="8" cols="70"></textarea></div><script>document.querySelector('#root textarea').addEventListener('focus', () => { root.innerHTML = '<textarea id="note" rows="8" cols="70"></textarea>'; note.focus(); }, { once: true }); document.querySelector('#root textarea').focus();</script>`,
    field,
  },
  { name: 'modal-dialog', body: `<dialog id="box"><form method="dialog">${AREA}<button>Save</button></form></dialog><script>box.showModal();</script>`, field },
  { name: 'scaled-scroller', body: `<div style="transform:scale(1.2) rotate(2deg);transform-origin:0 0;width:560px;height:260px;overflow:auto"><div style="height:80px"></div><textarea id="note" style="width:500px;height:160px"></textarea><div style="height:400px"></div></div>`, field },
  { name: 'right-to-left', body: '<div dir="rtl"><textarea id="note" rows="8" cols="60"></textarea></div>', field },
];

const FRAMEWORKS: BenchPage[] = [
  {
    name: 'textarea-react18',
    packages: ['react18/umd/react.production.min.js', 'react-dom18/umd/react-dom.production.min.js'],
    body: `${ROOT}<script>function Note() { const [text, setText] = React.useState(''); globalThis.bench = { model: () => text }; return React.createElement('textarea', { id: 'note', rows: 8, cols: 70, value: text, onChange: (event) => setText(event.target.value) }); } ReactDOM.createRoot(root).render(React.createElement(Note));</script>`,
    field,
  },
  { name: 'textarea-react19', body: ROOT, built: 'react19', field },
  {
    name: 'textarea-vue',
    packages: ['vue/dist/vue.global.prod.js'],
    body: `${ROOT}<script>Vue.createApp({ data: () => ({ text: '' }), template: '<textarea id="note" rows="8" cols="70" v-model="text"></textarea>', mounted() { globalThis.bench = { model: () => this.text }; } }).mount('#root');</script>`,
    field,
  },
  { name: 'textarea-angular', body: ROOT, built: 'angular', field },
];

/*
 * No pasted words come through in Firefox. There what is put in is one step of undo with the typing before it in the editors
 * that only count a paste alone, and Quill and ProseMirror refuse two lines. Slate takes letters that follow on each other for
 * one step, whoever wrote them; Jodit does as long as its own snapshots let it.
 */
const EDITORS: BenchPage[] = [
  { name: 'ckeditor5', body: ROOT, built: 'ckeditor5', field: '.ck-editor__editable', without: { firefox: ['undo'] } },
  {
    name: 'ckeditor4',
    packages: ['ckeditor4/ckeditor.js'],
    body: `<textarea id="source"></textarea><script>const editor = CKEDITOR.replace('source', { versionCheck: false }); globalThis.bench = { model: () => editor.getData() };</script>`,
    field: 'body.cke_editable',
    without: { firefox: ['undo'] },
  },
  {
    name: 'ckeditor4-inline',
    packages: ['ckeditor4/ckeditor.js'],
    body: `<div id="note" contenteditable style="min-height:120px;margin-top:120px"></div><script>CKEDITOR.disableAutoInline = true; const editor = CKEDITOR.inline('note', { versionCheck: false }); globalThis.bench = { model: () => editor.getData() };</script>`,
    field,
    without: { firefox: ['undo'] },
  },
  {
    name: 'tinymce7',
    packages: ['tinymce/tinymce.min.js'],
    body: `<textarea id="source"></textarea><script>tinymce.init({ selector: '#source', license_key: 'gpl', promotion: false, branding: false }); globalThis.bench = { model: () => tinymce.activeEditor.getContent() };</script>`,
    field: 'body#tinymce',
    without: { firefox: ['undo'] },
  },
  {
    name: 'tinymce7-inline',
    packages: ['tinymce/tinymce.min.js'],
    body: `<div id="note" style="min-height:120px;margin-top:160px"></div><script>tinymce.init({ selector: '#note', inline: true, license_key: 'gpl', promotion: false }); globalThis.bench = { model: () => tinymce.activeEditor.getContent() };</script>`,
    field: '#note.mce-content-body',
    without: { firefox: ['undo'] },
  },
  {
    name: 'quill2',
    packages: ['quill/dist/quill.js'],
    sheets: ['quill/dist/quill.snow.css'],
    body: `${ROOT}<script>const editor = new Quill('#root', { theme: 'snow' }); globalThis.bench = { model: () => editor.getText() };</script>`,
    field: '.ql-editor',
    without: { firefox: ['lines'] },
  },
  {
    name: 'quill1',
    packages: ['quill1/dist/quill.js'],
    sheets: ['quill1/dist/quill.snow.css'],
    body: `${ROOT}<script>const editor = new Quill('#root', { theme: 'snow' }); globalThis.bench = { model: () => editor.getText() };</script>`,
    field: '.ql-editor',
    without: { firefox: ['lines'] },
  },
  { name: 'prosemirror', body: ROOT, built: 'prosemirror', field: '.ProseMirror', without: { firefox: ['lines'] } },
  { name: 'tiptap', body: ROOT, built: 'tiptap', field: '.tiptap' },
  { name: 'lexical-rich', body: ROOT, built: 'lexical-rich', field: '#root' },
  { name: 'lexical-plain', body: ROOT, built: 'lexical-plain', field: '#root' },
  { name: 'slate', body: ROOT, built: 'slate', field, without: { chromium: ['undo'], firefox: ['undo'] } },
  {
    name: 'draftjs',
    packages: ['react18/umd/react.production.min.js', 'react-dom18/umd/react-dom.production.min.js', 'immutable/dist/immutable.min.js', 'draft-js/dist/Draft.min.js'],
    sheets: ['draft-js/dist/Draft.css'],
    body: `${ROOT}<script>globalThis.global = globalThis; function Note() { const [state, setState] = React.useState(() => Draft.EditorState.createEmpty()); globalThis.bench = { model: () => state.getCurrentContent().getPlainText() }; return React.createElement(Draft.Editor, { editorState: state, onChange: setState, handleKeyCommand: () => 'not-handled' }); } ReactDOM.createRoot(root).render(React.createElement(Note));</script>`,
    head: '<script>globalThis.global = globalThis;</script>',
    field: '.public-DraftEditor-content',
  },
  {
    name: 'trix',
    packages: ['trix/dist/trix.umd.min.js'],
    sheets: ['trix/dist/trix.css'],
    body: `<trix-editor id="note"></trix-editor><script>globalThis.bench = { model: () => note.editor.getDocument().toString() };</script>`,
    field,
    slow: true,
    without: { firefox: ['undo'] },
  },
  {
    name: 'jodit',
    packages: ['jodit/es2021/jodit.min.js'],
    sheets: ['jodit/es2021/jodit.min.css'],
    body: `<textarea id="source"></textarea><script>const editor = Jodit.make('#source'); globalThis.bench = { model: () => editor.value };</script>`,
    field: '.jodit-wysiwyg',
    without: { chromium: ['undo'], firefox: ['undo'] },
  },
  {
    name: 'froala',
    packages: ['froala-editor/js/froala_editor.min.js'],
    sheets: ['froala-editor/css/froala_editor.min.css'],
    body: `${ROOT}<script>const editor = new FroalaEditor('#root', {}); globalThis.bench = { model: () => editor.html.get() };</script>`,
    field: '.fr-element',
  },
  { name: 'codemirror6', body: ROOT, built: 'codemirror6', field: '.cm-content' },
];

const DRAWN: BenchPage[] = [
  {
    name: 'codemirror5',
    packages: ['codemirror5/lib/codemirror.js'],
    sheets: ['codemirror5/lib/codemirror.css'],
    body: `${ROOT}<script>const editor = CodeMirror(root, { lineWrapping: true }); globalThis.bench = { model: () => editor.getValue(), caret: () => JSON.stringify(editor.getCursor()) };</script>`,
    field: '.CodeMirror-scroll',
  },
  {
    name: 'ace',
    packages: ['ace-builds/src-min-noconflict/ace.js'],
    body: `<div id="root" style="width:700px;height:200px"></div><script>const editor = ace.edit('root', { wrap: true }); globalThis.bench = { model: () => editor.getValue(), caret: () => JSON.stringify(editor.getCursorPosition()) };</script>`,
    // So that the page can be asked which letter lies at a point.
    head: '<style>.ace_text-layer, .ace_text-layer * { pointer-events: auto !important; user-select: text !important } .ace_text-input { pointer-events: none !important }</style>',
    field: '.ace_content',
  },
  {
    name: 'monaco',
    packages: ['monaco-editor/min/vs/loader.js'],
    body: `<div id="root" style="width:700px;height:200px"></div><script>require.config({ paths: { vs: '/packages/monaco-editor/min/vs' } }); require(['vs/editor/editor.main'], () => { const editor = monaco.editor.create(root, { language: 'plaintext', wordWrap: 'on', minimap: { enabled: false } }); globalThis.bench = { model: () => editor.getValue(), caret: () => JSON.stringify(editor.getPosition()) }; });</script>`,
    field: '.monaco-editor .view-lines',
    // A command is three steps of undo in Firefox.
    without: { firefox: ['undo'] },
  },
];

const FRAMES: BenchPage[] = [
  { name: 'frame-same', body: framed('/page/textarea'), field },
  { name: 'frame-same-rich', body: framed('/page/contenteditable'), field },
  { name: 'frame-cross', body: framed('{other}/page/textarea'), field },
  { name: 'frame-cross-rich', body: framed('{other}/page/contenteditable'), field },
  { name: 'frame-nested', body: framed('/page/frame-same'), field },
  { name: 'frame-sandboxed', body: framed('/page/textarea', 'sandbox="allow-scripts"'), field },
  { name: 'frame-srcdoc', body: `<iframe style="width:760px;height:360px" srcdoc="${quoted(AREA)}"></iframe>`, field },
  { name: 'frame-sandboxed-srcdoc', body: `<iframe sandbox="allow-scripts" style="width:760px;height:360px" srcdoc="${quoted(AREA)}"></iframe>`, field },
  { name: 'frame-written', body: `<iframe id="frame" style="width:760px;height:360px"></iframe><script>const inner = frame.contentDocument; inner.open(); inner.write(${JSON.stringify(`<!doctype html><body>${AREA}</body>`)}); inner.close();</script>`, field },
  { name: 'frame-design-mode', body: `<iframe id="frame" style="width:760px;height:360px"></iframe><script>const inner = frame.contentDocument; inner.open(); inner.write('<!doctype html><body id="note" style="min-height:300px"></body>'); inner.close(); inner.designMode = 'on';</script>`, field },
  { name: 'frameset', body: '', head: '<frameset cols="30%,70%"><frame src="/page/contenteditable-plaintext"><frame src="/page/textarea"></frameset>', field: 'textarea#note' },
];

const shadow = (mode: string, inner: string) => `<bench-shell></bench-shell><script>class Shell extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: '${mode}' }); root.innerHTML = ${JSON.stringify(inner)}; globalThis.bench = { field: root.querySelector('#note') }; } } customElements.define('bench-shell', Shell);</script>`;
const SHADOWS: BenchPage[] = [
  { name: 'shadow-open', body: shadow('open', AREA), field },
  { name: 'shadow-open-rich', body: shadow('open', RICH), field },
  { name: 'shadow-closed', body: shadow('closed', AREA), field },
  { name: 'shadow-closed-rich', body: shadow('closed', RICH), field },
  {
    name: 'shadow-nested',
    body: `<bench-shell></bench-shell><script>class Shell extends HTMLElement { constructor() { super(); const outer = this.attachShadow({ mode: 'open' }); outer.innerHTML = '<section></section>'; const root = outer.querySelector('section').attachShadow({ mode: 'open' }); root.innerHTML = ${JSON.stringify(AREA)}; globalThis.bench = { field: root.querySelector('#note') }; } } customElements.define('bench-shell', Shell);</script>`,
    field,
  },
];

const STRICT = "default-src 'none'; frame-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; connect-src 'none'";
/** The page throws everything out that is not its own: nothing is shown on it, and words go in from the panel beside it. */
const THROWN_OUT = ['marks', 'caret', 'undo'] as const;
const HOSTILE: BenchPage[] = [
  { name: 'csp-strict', body: AREA, headers: { 'content-security-policy': STRICT }, field },
  { name: 'csp-strict-rich', body: '<div id="note" contenteditable>&nbsp;</div>', headers: { 'content-security-policy': STRICT }, field },
  { name: 'trusted-types', body: AREA, headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }, field },
  { name: 'hostile-css', head: '<style>* { position: static !important; opacity: .2 !important; font: 30px fantasy !important; line-height: 3 !important } div:empty { display: none !important } :not(textarea, html, body) { visibility: hidden !important; pointer-events: none !important }</style>', body: AREA, field },
  // It swallows every key and press, those in the card too; the browser's own panel and keys work.
  { name: 'hostile-events', head: `<script>for (const name of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'focusin', 'focusout', 'click', 'mousedown', 'pointerdown', 'paste']) addEventListener(name, (event) => event.stopImmediatePropagation(), true);</script>`, body: AREA, field, without: { chromium: ['caret'], firefox: ['caret'] } },
  { name: 'hostile-removal', body: `${AREA}<script>new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1 && !node.closest('#note')) node.remove(); }).observe(document.documentElement, { childList: true, subtree: true });</script>`, field, without: { chromium: THROWN_OUT, firefox: THROWN_OUT } },
];

/** Every page of the bench, in the order of the report. */
export const PAGES: readonly BenchPage[] = [...PLAIN, ...FRAMEWORKS, ...EDITORS, ...DRAWN, ...FRAMES, ...SHADOWS, ...HOSTILE];
