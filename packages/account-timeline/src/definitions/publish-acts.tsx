import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, ConfirmDialog, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { momentInZone } from '../panels/zoned-time.ts';
import { DEFINITION_IMPACT } from './definition-facts-query.ts';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

interface PublishActsProps {
  definitionKey: string;
  version: VersionDetail;
  busy: boolean;
  /** A moment, or null for at once. */
  onPublish: (at: string | null) => void;
}

/** Puts a signed version in force: at once, after a look at what it changes, or at a moment on the organisation's clock. */
export function PublishActs({ definitionKey, version, busy, onPublish }: PublishActsProps) {
  const t = useTexts(definitionTexts);
  const { organisation } = useViewer();
  const [local, setLocal] = useState('');
  const [isAsking, setAsking] = useState(false);
  const at = momentInZone(local, organisation.timeZone);
  return (
    <div className={styles.acts}>
      <Button loading={busy} onClick={() => setAsking(true)}>
        {t('definitions.publish')}
      </Button>
      <TextInput
        type="datetime-local"
        label={t('definitions.publish-at')}
        value={local}
        onChange={(event) => setLocal(event.currentTarget.value)}
      />
      <Button variant="default" disabled={!at} onClick={() => onPublish(at ?? null)}>
        {t('definitions.schedule')}
      </Button>
      {isAsking ? (
        <ConfirmPublication
          {...{ definitionKey, version }}
          onConfirm={() => {
            setAsking(false);
            onPublish(null);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}

interface ConfirmPublicationProps extends Pick<PublishActsProps, 'definitionKey' | 'version'> {
  onConfirm: () => void;
  onClose: () => void;
}

/** Going back takes a new version and all signatures once more, so the number of leads that change is typed first. */
function ConfirmPublication({ definitionKey, version, onConfirm, onClose }: ConfirmPublicationProps) {
  const t = useTexts(definitionTexts);
  const { data, error } = useQuery(DEFINITION_IMPACT, {
    variables: { key: definitionKey, rule: version.rule },
    fetchPolicy: 'network-only',
  });
  const { open = 0, gained = 0, lost = 0 } = data?.definitionImpact ?? {};
  const changed = gained + lost;
  return (
    <ConfirmDialog
      opened
      title={t('definitions.publish.title', { number: version.number })}
      confirmLabel={t('definitions.publish')}
      isBlocked={!data && !error}
      {...(changed > 0 ? { expected: String(changed) } : {})}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('definitions.publish.why')}</p>
      {error ? null : (
        <p role="status">
          {data ? t('definitions.publish.impact', { open, changed, gained, lost }) : t('definitions.impact.wait')}
        </p>
      )}
    </ConfirmDialog>
  );
}
