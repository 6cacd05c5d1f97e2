import { html as staticHtml, type StaticValue } from 'lit/static-html.js';
import { html, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { COMMON, controlsOf, source, unset, type Attribute, type Attributes } from './attributes.js';
import { documentUrl, gallery, galleryEntry } from './documents.js';

/** What stands in an element beside its attributes: a document at hand, children as the fallback. */
export interface Content {
  data?: object;
  children?: unknown;
}

export interface ElementStories {
  /** Goes into the meta of a file of stories; the title stands there, where Storybook looks for it. */
  meta: Omit<Meta<Attributes>, 'title'>;
  /** The element with these attributes. */
  render(args: Attributes, content?: Content): TemplateResult;
  /** A story of one document of the gallery, with its attributes and those of the story. */
  story(id: string, args?: Attributes, more?: StoryObj<Attributes>): StoryObj<Attributes>;
}

export interface ElementToShow {
  /** Name of the element, such as literal`cabar-survey`. */
  tag: StaticValue;
  /** The same as text. */
  name: string;
  /** Type of the documents it draws; `src` offers no others. Absent: it draws all. */
  type?: string;
  /** Attributes beside `src` and `COMMON`. */
  attributes: readonly Attribute[];
}

/** What the stories of one element share: controls for its attributes, its rendering, its documents. */
export function elementStories({ tag, name, type, attributes }: ElementToShow): ElementStories {
  const documents = gallery.filter((entry) => !type || entry.type === type);
  const all = [source(documents.map(documentUrl)), ...attributes, ...COMMON];
  const render = (args: Attributes, { data, children }: Content = {}) => staticHtml`
    <${tag} ${setAttributes(args)} .data=${data}>${children}</${tag}>
  `;
  return {
    meta: {
      component: name,
      argTypes: controlsOf(all),
      args: { ...unset(all), 'heading-level': '2' },
      render: (args) => render(args),
    },
    render,
    story(id, args = {}, more = {}) {
      const entry = galleryEntry(id);
      return { ...more, args: { src: documentUrl(entry), ...entry.attributes, ...args } };
    },
  };
}

/** On a dark page. */
export const dark: StoryObj<Attributes> = { globals: { scheme: 'dark' } };

/** In a column of 320 px. */
export const narrow = inside('narrow');

/** In the dress of an outlet. */
export const outletDress = inside('outlet-dress');

/** In a dark card, with room between the words and its edge. */
export const darkCard = inside('dark-card');

function inside(className: string): StoryObj<Attributes> {
  return {
    decorators: [
      (story) => html`
        <div class=${className}>${story()}</div>
      `,
    ],
  };
}

/** Sets the attributes that have a value and takes away the others. */
const setAttributes = directive(
  class extends Directive {
    override render(_values: Attributes): void {}

    override update({ element }: ElementPart, [values]: [Attributes]): void {
      for (const [name, value] of Object.entries(values)) {
        if (value) element.setAttribute(name, value);
        else element.removeAttribute(name);
      }
    }
  },
);
