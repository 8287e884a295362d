import { Link } from '@tanstack/react-router';
import { useViewer } from '@tasuki/apollo';
import { ownedWorkWords } from '@tasuki/domain/accounts/ownership-words';
import { enumWord } from '@tasuki/domain/enum-name';
import { ownershipFindingWords } from '@tasuki/domain/ownership/upsell-rules';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, StatusChip } from '@tasuki/ui';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { FindingList } from './finding-list.tsx';
import styles from './ownership.module.css';
import type { Candidate, FindingGroup } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { UPSELL_RULES_ID } from './upsell-rules-panel.tsx';

const TONES = { GAP: 'bad', LEFT: 'bad', OUTSIDE: 'warn', OVERLAP: 'warn' } as const;
const keyOf = ({ work, kind, department, rule }: FindingGroup) => [work, kind, department, rule ?? ''].join('.');

interface FindingGroupsProps {
  /** Most first. */
  groups: readonly FindingGroup[];
  people: readonly Candidate[];
}

/** What is alike in one line each; one at a time is opened, and the address says which. */
export function FindingGroups({ groups, people }: FindingGroupsProps) {
  const [url, setUrl] = useUrlState();
  return (
    <ul className={`${styles.rows} ${styles.groups}`}>
      {groups.map((group) => {
        const key = keyOf(group);
        const isOpen = url.group === key;
        return (
          <li key={key} className={styles.group}>
            <GroupLine
              group={group}
              isOpen={isOpen}
              onToggle={() => setUrl({ group: isOpen ? undefined : key }, { push: !isOpen })}
            />
            {isOpen ? (
              <FindingList
                group={group}
                people={people.filter(({ memberships }) =>
                  memberships.some(({ department }) => department === group.department),
                )}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface GroupLineProps {
  group: FindingGroup;
  isOpen: boolean;
  onToggle: () => void;
}

function GroupLine({ group: { work, kind, department, rule, count }, isOpen, onToggle }: GroupLineProps) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <span className={styles.line}>
          <b>{ownedWorkWords[enumWord(work)][locale]}</b>
          <StatusChip tone={TONES[kind]}>{ownershipFindingWords[enumWord(kind)][locale]}</StatusChip>
          <b className={styles.number}>{t('ownership.items', { count })}</b>
        </span>
        {rule === null ? null : (
          <span className={styles.line}>
            {t(rule === 0 ? 'ownership.by.otherwise' : 'ownership.by.rule', {
              number: rule,
              department: formats.department(department),
            })}
          </span>
        )}
      </div>
      <div className={styles.acts}>
        <ChangeRule isUpsell={work === 'UPSELL'} />
        <Button variant="default" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'ownership.close' : 'ownership.open')}
        </Button>
      </div>
    </div>
  );
}

/** Where the rule is kept that decides whose work it is; admins keep both. */
function ChangeRule({ isUpsell }: { isUpsell: boolean }) {
  const t = useTexts(ownershipTexts);
  const viewer = useViewer();
  const { department } = useApp();
  if (!viewer.isAdmin) return null;
  if (isUpsell)
    return (
      <a className={styles.link} href={`#${UPSELL_RULES_ID}`}>
        {t('ownership.rule.change')}
      </a>
    );
  return department === 'ADMIN' ? (
    <Link className={styles.link} to={'/routing' as never}>
      {t('ownership.routing.change')}
    </Link>
  ) : null;
}
