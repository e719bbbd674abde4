import type { ComponentChildren, JSX, Ref } from 'preact';
import type { IconName } from './Icon';
import { Icon } from './Icon';

interface NoticeProps {
  readonly tone: 'error' | 'warning' | 'done' | 'hint';
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Given when the focus may be moved to the title. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

const icons: Readonly<Record<NoticeProps['tone'], IconName>> = {
  error: 'error',
  warning: 'warning',
  done: 'done',
  hint: 'hint',
};

/** A tinted box that says how things stand. */
export function Notice({ tone, title, children, titleRef }: NoticeProps): JSX.Element {
  return (
    <section class={'notice notice-' + tone}>
      <Icon name={icons[tone]} />
      <div class="notice-body">
        <h2 class="notice-title" tabIndex={-1} ref={titleRef ?? null}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
