/** Where the wording of rules comes from, as the card cites it. */
import type { Source } from './types.ts';

const source = (author: string, title: string, year?: string): Source =>
  year === undefined ? { author, title } : { author, title, year };

export const OWN = source('Plainly', 'Plainly’s own wording');
export const ARTICLE = source(
  'Plainly',
  'How to escalate a safeguarding concern when peer-to-peer harm, bullying or targeting may be occurring in adult social care',
);
export const ROSEN = source(
  'Rosen and others',
  'Resident-to-resident aggression in long-term care facilities: insights from focus groups of nursing home residents and staff',
  '2008',
);
export const SAFELIVES = source('SafeLives', 'Managing cases with complex needs at Marac');
export const SCIE = source('Social Care Institute for Excellence', 'Common safeguarding issues: physical abuse');
export const CHICAGO = source('Chicago Senior Living Advisors', 'Senior bullying is a euphemism for an age-old problem');
export const DFE = source(
  'Department for Education',
  'Sexual violence and sexual harassment between children in schools and colleges',
  '2017',
);
export const MYHRE = source('Myhre and others', 'Elder abuse and neglect: an overlooked patient safety issue', '2020');
export const PROVIDER = source('Provider magazine', 'Taking control of senior bullying');
export const NORFOLK = source('Norfolk Safeguarding Adults Board', 'Safeguarding adults review: Ms F', '2020');
export const HAMMOND = source('HammondCare', 'Every word matters: challenging how we talk about dementia');
export const ALZ = source('Alzheimer’s Society', 'Dementia Support Forum');
export const DALLINGER = source('Tim Dallinger', 'Effective care records');
export const BEXLEY = source(
  'London News Online',
  'Care home abuse suffered at hands of fellow resident went unchecked for nine months',
);
export const RECORDSAFE = source('RecordSafe', 'Recognising safeguarding language in care notes');
export const RESPECT = source('Australian Government', 'Respect: we all make easy excuses');
