import { config } from 'zod';

// zod would try to make code of strings, which our policy forbids and a browser reports. Imported before any schema.
config({ jitless: true });
