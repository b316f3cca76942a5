import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

function Note() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  useEffect(() => {
    globalThis.bench = { model: () => editor.children.map((node) => Node.string(node)).join('\n') };
  }, [editor]);
  return createElement(Slate, { editor, initialValue: [{ type: 'paragraph', children: [{ text: '' }] }] }, createElement(Editable, { id: 'note' }));
}

createRoot(document.querySelector('#root')).render(createElement(Note));
