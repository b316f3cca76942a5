// Tests run what they want to know in this worker.
globalThis.spying = true;
