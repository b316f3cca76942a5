import { Controller } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { Written } from '../ui/Written.tsx';
import { Rows } from './Rows.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Places = Service.pick({ rooms: true });

/** What the rooms are called here. */
export function RoomsForm({ service: { rooms }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'rooms', schema: Places, start: { rooms }, save: saveParts, row: 'Place', placed });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Rooms and places" intro="Offered when a form asks where something happened. Call them what you call them, so that a pattern in one place can be seen.">
      <Rows control={control} name="rooms" id="rooms" what="place" blank={{ name: '' }} none="No place has been added yet.">
        {(index) => (
          <Controller
            control={control}
            name={`rooms.${index}.name`}
            render={({ field }) => (
              <Written id={`rooms-rooms-${index}-name`} label={`Place ${index + 1}`} name={`place-${index}`} value={field.value} onChange={field.onChange} error={errors.rooms?.[index]?.name?.message} />
            )}
          />
        )}
      </Rows>
    </SectionForm>
  );
}
