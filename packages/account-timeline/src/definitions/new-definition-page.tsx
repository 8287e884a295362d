import { Link, useNavigate } from '@tanstack/react-router';
import { may, useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, lazyPart, NoPermission, TextInput } from '@tasuki/ui';
import { Suspense, useState } from 'react';
import { Panel, PanelPage } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { CREATE } from './definition-commands.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { useDraftTerms } from './use-draft-terms.ts';

const TermsFields = lazyPart(() => import('./terms-fields.tsx').then((m) => m.TermsFields));

/** Another word of the company, with its first draft; it is signed like any other. */
export function NewDefinitionPage() {
  const t = useTexts(definitionTexts);
  const viewer = useViewer();
  const navigate = useNavigate();
  const create = useCommand(CREATE);
  const [names, setNames] = useState({ key: '', nameJa: '', nameEn: '' });
  const { terms, sent, set } = useDraftTerms(null);
  const submit = async () => {
    const made = await create.run({ input: { ...names, ...sent } });
    if (!made?.definition) return;
    await navigate({ to: '/definitions/$definitionKey', params: { definitionKey: made.definition.key } } as never);
  };
  const field = (name: keyof typeof names) => ({
    label: t(`definitions.${name}`),
    value: names[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setNames((now) => ({ ...now, [name]: value }));
    },
  });
  if (!may(viewer, 'createDefinition')) return <NoPermission grantors={[t('definitions.admins')]} />;
  return (
    <PanelPage title={t('definitions.new')} tools={<Link to={'/definitions' as never}>{t('definitions.back')}</Link>}>
      <Panel title={t('definitions.first-draft')}>
        <Form className={`${styles.form} ${styles.body}`} onSubmit={() => submit()}>
          <TextInput {...field('nameJa')} />
          <TextInput {...field('nameEn')} />
          <TextInput {...field('key')} description={t('definitions.key.hint')} />
          <Suspense>
            <TermsFields definitionKey={null} terms={terms} set={set} />
          </Suspense>
          {create.problem ? <InlineError>{create.problem}</InlineError> : null}
          <div className={styles.acts}>
            <Button type="submit" loading={create.busy}>
              {t('definitions.create')}
            </Button>
          </div>
        </Form>
      </Panel>
    </PanelPage>
  );
}
