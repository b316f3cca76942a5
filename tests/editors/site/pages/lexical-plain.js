import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';

const editor = createEditor({ namespace: 'bench', onError: (error) => reportError(error) });
const root = document.querySelector('#root');
root.contentEditable = 'true';
editor.setRootElement(root);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
globalThis.bench = { model: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
