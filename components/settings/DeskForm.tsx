import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, type Resolver, useForm } from 'react-hook-form';
import { ROLES, Who } from '#pathway/who.ts';
import { setDesk } from '#settings/desk.ts';
import { Action } from '../ui/Action.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';

type Values = { role: Who['role'] | ''; name: string };

/** The form begins blank where the schema knows no blank; what comes out is what the schema says. */
const resolver = zodResolver(Who) as unknown as Resolver<Values, unknown, Who>;

/** Who is at this desk: asked once, shown on top, changed in one press. What is recorded carries this role and name. */
export function DeskForm({ desk, done }: { desk: Who | null; done?: () => void }) {
  const [attempt, setAttempt] = useState(0);
  const { control, handleSubmit, formState } = useForm<Values, unknown, Who>({
    resolver,
    shouldFocusError: false,
    defaultValues: { role: desk?.role ?? '', name: desk?.name ?? '' },
  });
  const { role, name } = formState.errors;
  const problems = [role && { field: 'desk-role', words: role.message ?? '' }, name && { field: 'desk-name', words: name.message ?? '' }].filter((problem) => problem !== undefined);
  const save = async (who: Who) => {
    await setDesk(who);
    done?.();
  };
  return (
    <form className="card stack" autoComplete="off" noValidate onSubmit={handleSubmit(save, () => setAttempt((n) => n + 1))}>
      <h1>Who is at this desk?</h1>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <Picked id="desk-role" label="Your role" name="role" value={field.value} onChange={field.onChange} error={role?.message} options={ROLES.map((value) => ({ value, label: value }))} />
        )}
      />
      <Controller
        control={control}
        name="name"
        render={({ field }) => <Written id="desk-name" label="Your name" name="desk" value={field.value} onChange={field.onChange} error={name?.message} />}
      />
      <p className="quiet">Kept on this device. It goes with what you record.</p>
      <Action type="submit" kind="primary">
        Continue
      </Action>
    </form>
  );
}
