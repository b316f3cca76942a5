/** The mark of a question that the pathway asks beyond the published steps. */
export function Added() {
  return <span className="added">added</span>;
}

/** What the mark means, once in a form that has it. */
export function AddedMeans() {
  return (
    <p className="quiet">
      <Added /> We ask this as well. It is not in the published pathway.
    </p>
  );
}
