import { ClassicEditor, Essentials, Paragraph, Bold, Italic } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const editor = await ClassicEditor.create(document.querySelector('#root'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic], toolbar: ['undo', 'bold', 'italic'] });
globalThis.bench = { model: () => editor.getData() };
