import { Action } from '../ui/Action.tsx';
import { lookBack } from './session.ts';
import { StageTitle } from './StageTitle.tsx';

/** A file is being opened or looked through. */
export function Waiting({ title, share }: { title: string; share: number }) {
  return (
    <section className="card stack" aria-labelledby="waiting-title">
      <StageTitle id="waiting-title">{title}</StageTitle>
      <progress className="reading-bar" aria-labelledby="waiting-title" value={share} />
      <div>
        <Action onPress={() => lookBack.forget()}>Cancel</Action>
      </div>
    </section>
  );
}
