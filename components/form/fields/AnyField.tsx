import { ActionsField } from './ActionsField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { CountField } from './CountField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldProps } from './field-props.ts';
import { InstantField } from './InstantField.tsx';
import { RateField } from './RateField.tsx';
import { TicksField } from './TicksField.tsx';
import { WordsField } from './WordsField.tsx';
import { YesNoField } from './YesNoField.tsx';

/** A field by its kind. The three kinds that only step 1.1 has stand in its own form. */
export function AnyField({ field, ...props }: FieldProps) {
  switch (field.kind) {
    case 'sentence':
    case 'line':
      return <WordsField {...props} field={field} />;
    case 'yes-no-unknown':
      return <YesNoField {...props} field={field} />;
    case 'choice':
      return <ChoiceField {...props} field={field} />;
    case 'choices':
      return <ChoicesField {...props} field={field} />;
    case 'count':
      return <CountField {...props} field={field} />;
    case 'instant':
      return <InstantField {...props} field={field} />;
    case 'day':
      return <DayField {...props} field={field} />;
    case 'rate':
      return <RateField {...props} field={field} />;
    case 'ticks':
      return <TicksField {...props} field={field} />;
    case 'actions':
      return <ActionsField {...props} field={field} />;
    case 'people':
    case 'when-occurred':
    case 'initiator':
      return null;
  }
}
