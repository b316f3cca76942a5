import { EditableField } from '../fields/editable-field.ts';
import type { ValueField } from '../fields/value-field.ts';
import { highlightPainter } from './highlight.ts';
import type { Painter } from './mark.ts';
import { mirrorPainter } from './mirror.ts';

/** The painter for what the field is made of. It puts nothing on the screen before its first `draw`. */
export const painterFor = (field: ValueField | EditableField, layer: HTMLElement, signal: AbortSignal): Painter =>
  field instanceof EditableField ? highlightPainter(field, signal) : mirrorPainter(field, layer, signal);
