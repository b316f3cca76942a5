import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Note() {
  const [text, setText] = useState('');
  useEffect(() => {
    globalThis.bench = { model: () => text };
  }, [text]);
  return createElement('textarea', { id: 'note', rows: 8, cols: 70, value: text, onChange: (event) => setText(event.target.value) });
}

createRoot(document.querySelector('#root')).render(createElement(Note));
