import { useTexts } from '@tasuki/i18n';
import { NotificationChoices } from '../notifications/notification-choices.tsx';
import { Panel, PanelPage } from '../panels/panel.tsx';
import { AboutMe } from './about-me.tsx';
import { DisplayChoices } from './display-choices.tsx';
import { DevicesPart, PasswordForm } from './password-form.tsx';
import styles from './profile.module.css';
import { profileTexts } from './profile-texts.ts';

/** All that a person decides about themselves; the same page in every app. */
export function ProfilePage() {
  const t = useTexts(profileTexts);
  return (
    <PanelPage title={t('profile.title')}>
      <Panel title={t('profile.about')}>
        <div className={styles.body}>
          <AboutMe />
        </div>
      </Panel>
      <Panel title={t('profile.look')} note={t('profile.look.note')}>
        <div className={styles.body}>
          <DisplayChoices />
        </div>
      </Panel>
      <Panel title={t('profile.notifications')}>
        <div className={styles.body}>
          <NotificationChoices />
        </div>
      </Panel>
      <Panel title={t('profile.password')}>
        <div className={styles.body}>
          <PasswordForm />
        </div>
      </Panel>
      <Panel title={t('profile.devices')}>
        <div className={styles.body}>
          <DevicesPart />
        </div>
      </Panel>
    </PanelPage>
  );
}
