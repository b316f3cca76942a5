import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({ parent: document.querySelector('#root'), extensions: [basicSetup, EditorView.lineWrapping] });
globalThis.bench = { model: () => view.state.doc.toString() };
