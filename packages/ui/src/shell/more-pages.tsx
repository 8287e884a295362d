import { Menu } from '@mantine/core';
import type { AppShellProps } from './app-shell.tsx';
import { followInApp } from './in-app-link.tsx';
import { MoreButton } from './more-button.tsx';
import styles from './shell.module.css';

interface MorePagesProps {
  pages: AppShellProps['nav'];
  label: string | undefined;
  navigate: AppShellProps['navigate'];
}

/** The pages that the line has no room for. It comes open: a press asked for it. */
export function MorePages({ pages, label, navigate }: MorePagesProps) {
  return (
    <Menu defaultOpened position="bottom-end" width={240} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <MoreButton label={label} />
      </Menu.Target>
      <Menu.Dropdown className={styles.morePages}>
        {pages.map(({ href, label: page, current }) => (
          <Menu.Item
            key={href}
            component="a"
            href={href}
            aria-current={current ? 'page' : undefined}
            onClick={(event) => followInApp(event, href, navigate)}
          >
            {page}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
