const QUIET = 800;

/** Keeps a draft when nothing has been typed for a moment. `say` hears what became of it. */
export function autosave(send, say) {
  let waiting;
  let going = new AbortController();
  const stop = () => {
    clearTimeout(waiting);
    going.abort();
    going = new AbortController();
  };
  const keep = async (text, { signal }) => {
    try {
      const answer = await send({ text }, signal);
      const { time } = await answer.json();
      say(answer.ok ? `Draft saved ${time}` : 'Draft not saved');
    } catch {
      if (!signal.aborted) say('Draft not saved');
    }
  };
  return {
    stop,
    later(text) {
      stop();
      waiting = setTimeout(() => void keep(text, going), QUIET);
    },
  };
}
