import { z } from 'zod';

/** Shared rooms and other places, as this service calls them: offered where a form asks where. */
export const Rooms = z.array(z.strictObject({ name: z.string().trim().min(1, 'Write what the place is called.').max(80, 'Write a shorter name: at most 80 letters.') })).max(60, 'Add at most 60 places.');
export type Rooms = z.infer<typeof Rooms>;

/** Before a service has named its own. */
export const defaultRooms: Rooms = ['Lounge', 'Dining room', 'Kitchen', 'Bedroom', 'Bathroom', 'Corridor', 'Garden', 'Activity room', 'Day centre', 'Vehicle', 'Outside'].map((name) => ({ name }));
