import { useService } from './useService.ts';

/** Where a referral goes, as the settings say it. Nothing where nothing stands there. */
export function AuthorityContact() {
  const authority = useService()?.authority;
  const words = authority ? [authority.name, authority.phone, authority.email].filter(Boolean) : [];
  return words.length ? <p className="quote">Send it to: {words.join(' · ')}</p> : null;
}
