import type { MouseEvent, ReactNode } from 'react';

interface InAppLinkProps {
  href: string;
  navigate: (href: string) => void;
  children: ReactNode;
  className?: string | undefined;
  current?: boolean;
}

/** A real link that a plain click follows within the page; with a modifier it opens a tab as any link does. */
export function InAppLink({ href, navigate, children, className, current }: InAppLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <a
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
      ref={current ? showCurrent : undefined}
    >
      {children}
    </a>
  );
}

// On a phone the row of pages is wider than the screen: the current one should be among those seen.
function showCurrent(link: HTMLAnchorElement | null) {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
