import { useViewer } from '@tasuki/apollo';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, Sheet, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { useCommand } from '../panels/use-command.ts';
import { useContestedName } from '../panels/use-contested-name.tsx';
import type { useViews } from './use-views.ts';
import { CREATE_VIEW, UPDATE_VIEW } from './view-commands.ts';
import type { View } from './view-queries.ts';
import { viewTexts } from './view-texts.ts';
import styles from './views.module.css';

interface ViewSheetProps {
  opened: 'new' | 'rename' | undefined;
  state: ReturnType<typeof useViews>;
  /** The one to rename. */
  view: View | undefined;
  onClose: () => void;
}

/** Names a new view and says who sees it, or names one anew. */
export function ViewSheet({ opened, state, view, onClose }: ViewSheetProps) {
  const t = useTexts(viewTexts);
  return (
    <Sheet
      opened={opened !== undefined}
      title={t(opened === 'rename' ? 'views.change-name' : 'views.new')}
      onClose={onClose}
    >
      {view ? <RenameForm view={view} onDone={onClose} /> : <NewViewForm state={state} onDone={onClose} />}
    </Sheet>
  );
}

function NewViewForm({ state: { list, address }, onDone }: Pick<ViewSheetProps, 'state'> & { onDone: () => void }) {
  const t = useTexts(viewTexts);
  const formats = useFormats();
  const departments = useSharingDepartments();
  const [, setUrl] = useUrlState();
  const { run, busy, problem } = useCommand(CREATE_VIEW);
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<Department | ''>('');
  const [isPinned, setPinned] = useState(true);
  const submit = async () => {
    const answer = await run({ input: { list, name, address, isPinned, department: department || null } });
    if (!answer?.view) return;
    setUrl({ view: answer.view.id });
    onDone();
  };
  return (
    <Form onSubmit={() => submit()} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        label={t('views.name')}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('views.who')}
        value={department}
        onChange={(event) => setDepartment(event.currentTarget.value as Department | '')}
        data={[
          { value: '', label: t('views.who.me') },
          ...departments.map((value) => ({
            value,
            label: t('views.who.department', { department: formats.department(value) }),
          })),
        ]}
      />
      <Checkbox
        label={t('views.pin-now')}
        checked={isPinned}
        onChange={(event) => setPinned(event.currentTarget.checked)}
      />
      <Button type="submit" loading={busy}>
        {t('views.submit')}
      </Button>
    </Form>
  );
}

function RenameForm({ view, onDone }: { view: View; onDone: () => void }) {
  const t = useTexts(viewTexts);
  const [name, setName] = useState(view.name);
  const { save, busy, problem, conflict } = useContestedName(UPDATE_VIEW, {
    ...{ label: t('views.name'), version: view.version, onSaved: onDone, onTakeTheirs: onDone },
    variables: (change) => ({ input: { viewId: view.id, ...change } }),
  });
  return (
    <Form onSubmit={() => save(name)} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
      <TextInput
        label={t('views.name')}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {t('views.submit')}
      </Button>
    </Form>
  );
}

/** With whom the person can share a view: their departments, this app's first; an admin, with this app's. */
function useSharingDepartments(): Department[] {
  const { department } = useApp();
  const { memberships, isAdmin } = useViewer();
  const own = memberships.map((membership) => membership.department);
  const all = isAdmin ? [department, ...own] : own;
  return [...new Set(all)].toSorted((a) => (a === department ? -1 : 1));
}
