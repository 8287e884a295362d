import { Link } from '@tanstack/react-router';
import { useKindLabels } from '@tasuki/account-timeline/kind-labels';
import { useFormats, useTexts } from '@tasuki/i18n';
import styles from '../../list-page.module.css';
import own from './audit.module.css';
import { type AuditEntry, useActorName } from './audit-entry.ts';
import { auditTexts } from './audit-texts.ts';
import { tellOperation } from './operation-words.ts';
import { type ToldRow, tellDetails } from './told-details.ts';

/** Who did it and what was entered, to read; exactly as it is kept, one press further. */
export function EntryDetails({ entry }: { entry: AuditEntry }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const kindLabel = useKindLabels();
  const actorName = useActorName();
  return (
    <div className={styles.form}>
      <p>
        <b>{tellOperation(entry.operation, formats.locale)}</b> · {actorName(entry)} · {formats.dateTime(entry.at)}
      </p>
      {entry.accountId ? <Link to={`/accounts/${entry.accountId}`}>{t('audit.account')}</Link> : null}
      <Rows rows={tellDetails(entry.details, { formats, kindLabel })} />
      <details>
        <summary>{t('audit.as-kept')}</summary>
        <pre className={styles.json}>
          {JSON.stringify({ operation: entry.operation, requestId: entry.requestId, details: entry.details }, null, 2)}
        </pre>
      </details>
    </div>
  );
}

function Rows({ rows }: { rows: readonly ToldRow[] }) {
  return (
    <dl className={own.rows}>
      {rows.map(({ label, text, parts = [] }) => (
        <div key={label}>
          <dt>{label}</dt>
          {text === undefined ? null : <dd>{text}</dd>}
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes
            <dd key={index}>
              <Rows rows={part} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
