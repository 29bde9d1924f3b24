import { h, type JSX, type VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Element, Picture, Subject } from '../../../../shared/pictures/element';
import { FONT } from '../../../../shared/pictures/palette';
import { keyOf, neighbourOf, subjectsOf } from './neighbours';

export interface DrawnPictureProps {
  readonly picture: Picture;
  /** What is looked at, by the pointer or the focus. */
  readonly looked: Subject | null;
  readonly onLook: (subject: Subject) => void;
  readonly onOpen: (id: string) => void;
  /** Id of the element that tells more of what is looked at. */
  readonly detailsId: string;
}

/** The attributes of an element, its colours by the page's tokens: they follow the theme. */
function attributesOf({ attributes }: Element): Record<string, string | number> {
  const given = Object.entries(attributes) as [string, string | number][];
  return Object.fromEntries(
    given.map(([name, value]) => {
      const isColour = (name === 'fill' || name === 'stroke') && value !== 'none';
      return [name, isColour ? `var(--${value})` : value];
    }),
  );
}

/**
 * A picture in the page: the same elements as in its file, and its marks can be looked at. They are one stop for the Tab key; the
 * arrow keys go from mark to mark, Enter opens the card.
 */
export function DrawnPicture({ picture, looked, onLook, onOpen, detailsId }: DrawnPictureProps) {
  const frame = useRef<SVGSVGElement>(null);
  const subjects = useMemo(() => subjectsOf(picture.children), [picture]);
  const [stop, setStop] = useState<string | null>(null);
  const first = subjects[0];
  const current = subjects.find((one) => keyOf(one) === stop) ?? first;

  // What tells more of the mark in focus may have come to stand over it.
  useEffect(() => {
    const focused = document.activeElement;
    if (looked === null || !frame.current?.contains(focused)) return;
    if (focused?.getAttribute('data-key') === keyOf(looked)) focused.scrollIntoView?.({ block: 'nearest' });
  }, [looked]);

  function look(subject: Subject): void {
    setStop(keyOf(subject));
    onLook(subject);
  }

  function press(event: KeyboardEvent, subject: Subject): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      activate(subject);
      return;
    }
    const next = neighbourOf(subjects, subject, event.key);
    if (!next) return;
    event.preventDefault();
    frame.current?.querySelector<SVGGElement>(`[data-key="${keyOf(next)}"]`)?.focus();
  }

  function activate(subject: Subject): void {
    const [id, ...others] = subject.ids;
    if (id !== undefined && others.length === 0) onOpen(id);
    else look(subject);
  }

  /** Browsers also tell of a mouse that stands still while the page is scrolled below it by keyboard: that is no pointing. */
  function point(event: MouseEvent, subject: Subject, isLooked: boolean): void {
    if (!isLooked && (event.movementX !== 0 || event.movementY !== 0)) onLook(subject);
  }

  /** A finger cannot point before it presses: its first touch shows what a pointer shows by hovering. */
  function click(event: MouseEvent, subject: Subject): void {
    const touched = (event as PointerEvent).pointerType === 'touch';
    if (touched) look(subject);
    else activate(subject);
  }

  /** Its name is its title, as in the file: all in full, where what is drawn may be cut. */
  function interactive(subject: Subject): JSX.SVGAttributes<SVGGElement> & Record<`data-${string}`, string> {
    const isLooked = looked !== null && keyOf(looked) === keyOf(subject);
    return {
      role: 'button',
      tabIndex: current !== undefined && keyOf(current) === keyOf(subject) ? 0 : -1,
      'data-key': keyOf(subject),
      ...(isLooked ? { 'aria-describedby': detailsId, 'data-looked': 'true' } : {}),
      onFocus: () => look(subject),
      onMouseMove: (event) => point(event, subject, isLooked),
      onClick: (event) => click(event, subject),
      onKeyDown: (event) => press(event, subject),
    };
  }

  function draw(child: Element | string): VNode | string {
    if (typeof child === 'string') return child;
    const joined = child.joins && looked && child.joins.some((id) => looked.ids.includes(id));
    return h(
      child.tag,
      {
        ...attributesOf(child),
        ...(child.subject ? interactive(child.subject) : {}),
        ...(joined ? { 'data-joined': 'true' } : {}),
      },
      child.children.map(draw),
    );
  }

  const isJoining = looked !== null && hasLinks(picture.children, looked);
  return (
    <svg
      ref={frame}
      class="picture"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
      font-family={FONT}
      role="group"
      aria-label={picture.title}
      data-joining={isJoining ? 'true' : undefined}
    >
      {picture.children.map(draw)}
    </svg>
  );
}

/** Whether any line leads to what is looked at: the others then step back. */
function hasLinks(children: Picture['children'], looked: Subject): boolean {
  return children.some(({ joins }) => joins?.some((id) => looked.ids.includes(id)));
}
