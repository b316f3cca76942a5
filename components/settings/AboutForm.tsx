import { Controller } from 'react-hook-form';
import { lawWords } from '#pathway/countries.ts';
import { COUNTRIES, Service } from '#settings/service.ts';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import { useManagedParts } from './useManaged.ts';
import { type Placed, useSection } from './useSection.ts';

const About = Service.pick({ name: true, country: true });
const OPTIONS = COUNTRIES.map((value) => ({ value, label: value }));

/** What the service is called, and where it is. */
export function AboutForm({ service: { name, country }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'about', schema: About, start: { name, country }, save: saveParts, placed });
  const { control, errors } = section;
  const managed = useManagedParts();
  // Where both are set the whole section says so.
  const one = Object.keys(managed).filter((part) => part === 'name' || part === 'country').length === 1;
  return (
    <SectionForm section={section} title="Your service">
      <SetByOrganisation by={one && 'name' in managed}>
        <Controller
          control={control}
          name="name"
          render={({ field }) => <Written id="about-name" label="Name of the service" name="service" value={field.value} onChange={field.onChange} error={errors.name?.message} />}
        />
      </SetByOrganisation>
      <SetByOrganisation by={one && 'country' in managed}>
        <Controller
          control={control}
          name="country"
          render={({ field }) => (
            <Picked id="about-country" label="Country" name="country" value={field.value} onChange={field.onChange} error={errors.country?.message} options={OPTIONS} />
          )}
        />
      </SetByOrganisation>
      <p className="quiet">The country decides which days are bank holidays, which regulator is named and which kinds of abuse are offered. Chosen now: {lawWords(country)}.</p>
    </SectionForm>
  );
}
