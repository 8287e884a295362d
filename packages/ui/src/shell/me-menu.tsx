import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react';
import { LOCALE_NAMES, LOCALES, useLocale, useTexts } from '@tasuki/i18n';
import { densitySetting } from '../density.ts';
import { useStoredSetting } from '../stored-setting.ts';
import { uiTexts } from '../ui-texts.ts';
import type { ShellPerson } from './app-shell.tsx';
import { MeButton } from './me-button.tsx';
import styles from './shell.module.css';

interface MeMenuProps {
  person: ShellPerson;
  profileHref: string;
  navigate: (href: string) => void;
  onShortcuts: () => void;
  onSignOut: () => void;
}

/** The person's own choices (language, theme, row height, shortcuts) and the way out. It comes open: a press asked for it. */
export function MeMenu({ person, profileHref, navigate, onShortcuts, onSignOut }: MeMenuProps) {
  const t = useTexts(uiTexts);
  return (
    <Menu defaultOpened position="bottom-end" width={240} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <MeButton name={person.name} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.person}>
          <strong>{person.name}</strong>
          <span>{person.email}</span>
        </div>
        <LocaleChoices />
        <ThemeChoices />
        <DensityChoices />
        <Menu.Divider />
        <Menu.Item leftSection={<IconUser size={16} aria-hidden />} onClick={() => navigate(profileHref)}>
          {t('ui.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShortcuts}>
          {t('ui.shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {t('ui.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function LocaleChoices() {
  const t = useTexts(uiTexts);
  const { locale, setLocale } = useLocale();
  return (
    <>
      <Menu.Label>{t('ui.language')}</Menu.Label>
      {LOCALES.map((each) => (
        <Choice key={each} chosen={each === locale} onChoose={() => setLocale(each)}>
          {LOCALE_NAMES[each]}
        </Choice>
      ))}
    </>
  );
}

function ThemeChoices() {
  const t = useTexts(uiTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('ui.theme')}</Menu.Label>
      {(['light', 'dark', 'auto'] as const).map((scheme) => (
        <Choice key={scheme} chosen={scheme === colorScheme} onChoose={() => setColorScheme(scheme)}>
          {t(`ui.theme.${scheme}`)}
        </Choice>
      ))}
    </>
  );
}

function DensityChoices() {
  const t = useTexts(uiTexts);
  const current = useStoredSetting(densitySetting);
  return (
    <>
      <Menu.Label>{t('ui.density')}</Menu.Label>
      {(['standard', 'comfortable', 'compact'] as const).map((density) => (
        <Choice key={density} chosen={density === current} onChoose={() => densitySetting.set(density)}>
          {t(`ui.density.${density}`)}
        </Choice>
      ))}
    </>
  );
}

function Choice({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: string }) {
  return (
    <Menu.RadioItem
      value=""
      checked={chosen}
      closeMenuOnClick={false}
      onClick={onChoose}
      checkIcon={<IconCheck size={16} aria-hidden />}
    >
      {children}
    </Menu.RadioItem>
  );
}
