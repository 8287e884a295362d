import type { MouseEvent, ReactNode } from 'react';

interface InAppLinkProps {
  href: string;
  navigate: (href: string) => void;
  children: ReactNode;
  className?: string | undefined;
  title?: string | undefined;
  current?: boolean;
}

/** A real link that a plain click follows within the page; with a modifier it opens a tab as any link does. */
export function InAppLink({ href, navigate, children, className, title, current }: InAppLinkProps) {
  return (
    <a
      href={href}
      className={className}
      title={title}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => followInApp(event, href, navigate)}
    >
      {children}
    </a>
  );
}

/** What a plain click on a link does; all others are left to the browser. */
export function followInApp(event: MouseEvent, href: string, navigate: (href: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(href);
}
