import { useQuery } from '@apollo/client/react';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { Loaded } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { SAVE } from './definition-commands.ts';
import { DEFINITION_FACTS } from './definition-facts-query.ts';
import type { DefinitionDetail, VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { LiveImpact } from './live-impact.tsx';
import { RuleEditor } from './rule-editor.tsx';

interface DefinitionEditorProps {
  definition: DefinitionDetail;
  /** The draft, or the version in force that a new draft begins with. */
  version: VersionDetail;
  onClose: () => void;
}

/** Edits a draft: words, rule and due time, with what the rule would mean for the open leads now. */
export function DefinitionEditor({ definition, version, onClose }: DefinitionEditorProps) {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const facts = useQuery(DEFINITION_FACTS);
  const save = useCommand(SAVE);
  const [rule, setRule] = useState(version.rule as RuleGroup);
  const [textJa, setTextJa] = useState(version.textJa);
  const [textEn, setTextEn] = useState(version.textEn);
  const [sla, setSla] = useState(version.slaHours?.toString() ?? '');
  const submit = async () => {
    const draft = version.state === 'DRAFT' ? { versionId: version.id, version: version.version } : {};
    const { departments, handoverItems, returnReasons } = version;
    const terms = {
      rule,
      textJa,
      textEn,
      departments,
      handoverItems,
      returnReasons,
      slaHours: sla ? Number(sla) : null,
    };
    if (await save.run({ input: { definitionId: definition.id, ...draft, ...terms } })) onClose();
  };
  return (
    <Form className={`${styles.form} ${styles.body}`} onSubmit={() => void submit()}>
      {save.problem ? <InlineError>{save.problem}</InlineError> : null}
      <Textarea
        label={t('definitions.text.ja')}
        value={textJa}
        onChange={(event) => setTextJa(event.currentTarget.value)}
        autosize
      />
      <Textarea
        label={t('definitions.text.en')}
        value={textEn}
        onChange={(event) => setTextEn(event.currentTarget.value)}
        autosize
      />
      <TextInput
        label={t('definitions.sla.field')}
        inputMode="numeric"
        value={sla}
        onChange={(event) => setSla(event.currentTarget.value)}
      />
      <Loaded query={facts} failed={t('definitions.failed')}>
        {({ definitionFacts }) => <RuleEditor facts={definitionFacts} rule={rule} onChange={setRule} locale={locale} />}
      </Loaded>
      <LiveImpact definitionKey={definition.key} rule={rule} />
      <div className={styles.acts}>
        <Button type="submit" loading={save.busy}>
          {t('definitions.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('definitions.cancel')}
        </Button>
      </div>
    </Form>
  );
}
