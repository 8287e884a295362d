import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError } from '@tasuki/ui';
import { useCommand } from '../panels/use-command.ts';
import { SAVE } from './definition-commands.ts';
import type { DefinitionDetail, VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { TermsFields } from './terms-fields.tsx';
import { useDraftTerms } from './use-draft-terms.ts';

interface DefinitionEditorProps {
  definition: DefinitionDetail;
  /** The draft, or the version in force that a new draft begins with. */
  version: VersionDetail;
  /** With the number of the version that was saved, or without one. */
  onClose: (saved?: number) => void;
}

/** Edits a draft, or begins one on the version in force. */
export function DefinitionEditor({ definition, version, onClose }: DefinitionEditorProps) {
  const t = useTexts(definitionTexts);
  const save = useCommand(SAVE);
  const { terms, sent, set } = useDraftTerms(version);
  const submit = async () => {
    const draft = version.state === 'DRAFT' ? { versionId: version.id, version: version.version } : {};
    const saved = await save.run({ input: { definitionId: definition.id, ...draft, ...sent } });
    if (saved) onClose(saved.version?.number ?? version.number);
  };
  return (
    <Form className={`${styles.form} ${styles.body}`} onSubmit={() => submit()}>
      <TermsFields definitionKey={definition.key} terms={terms} set={set} />
      {save.problem ? <InlineError>{save.problem}</InlineError> : null}
      <div className={styles.acts}>
        <Button type="submit" loading={save.busy}>
          {t('definitions.save')}
        </Button>
        <Button variant="default" onClick={() => onClose()}>
          {t('definitions.cancel')}
        </Button>
      </div>
    </Form>
  );
}
