import { z } from 'zod';

/** The local authority's safeguarding desk: shown where a referral is written, never contacted by Plainly. All may be empty. */
export const Authority = z.strictObject({
  name: z.string().trim().max(120, 'Write a shorter name: at most 120 letters.'),
  phone: z.string().trim().max(40, 'Write a shorter number: at most 40 letters.'),
  email: z.union([z.literal(''), z.email('Write an email address, such as name@council.example.')]),
});
export type Authority = z.infer<typeof Authority>;

export const noAuthority: Authority = { name: '', phone: '', email: '' };
