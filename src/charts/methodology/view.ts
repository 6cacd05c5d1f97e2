import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import { DISCLOSURE_URL } from '../../figure/method.js';
import type { Item } from '../../figure/method-items.js';
import { words } from '../../marks/words.js';
import { icon } from './icon.js';
import type { MethodologyLayout } from './layout.js';
import type { Card, MethodologyModel, MethodologyTexts } from './model.js';

/** The open part of the drawing that holds the disclosure list. */
const LIST = 'disclosure';

/** Methods as cards, what they can show, and the disclosure list, folded. */
export function view(layout: MethodologyLayout, model: MethodologyModel, state: ViewState): TemplateResult {
  const { cards } = model;
  return html`
    <div class=${layout.columns === 2 ? 'cards two' : 'cards'}>
      ${cards.slice(0, state.limit ?? cards.length).map((each) => card(each, model.texts))}
    </div>
    ${limits(model)} ${cards.length ? disclosure(model, state) : nothing}
  `;
}

function card(
  { id, kind, label, title, count, text, facts, missing }: Card,
  texts: MethodologyTexts,
): TemplateResult {
  return html`
    <article class="card" data-id=${id} aria-label=${label}>
      <div class="card-head">
        ${icon(kind)}
        <b lang=${title.lang ?? nothing}>${title.text}</b>
        ${
          count
            ? html`
                <span class="count">
                  ${count.before}
                  <b>${count.number}</b>
                  ${count.after}
                </span>
              `
            : nothing
        }
      </div>
      <p class="told" lang=${text.lang ?? nothing}>${text.text}</p>
      ${items(facts, texts)}
      ${
        missing
          ? html`
              <p class="absent">${missing}</p>
            `
          : nothing
      }
    </article>
  `;
}

const items = (all: Item[], { notStated }: MethodologyTexts): TemplateResult | typeof nothing =>
  all.length
    ? html`
        <dl class="facts">
          ${all.map(
            ({ name, value }) => html`
              <dt>${name}</dt>
              <dd class=${value ? nothing : 'absent'}>${value ? words(value) : notStated}</dd>
            `,
          )}
        </dl>
      `
    : nothing;

/** Stands open always: figures must not be read without it. */
const limits = (model: MethodologyModel): TemplateResult | typeof nothing =>
  model.limits.length
    ? html`
        <div class="limits" role="note">
          <b>${model.texts.limits}</b>
          <ul>
            ${model.limits.map(
              ({ name, sentences }) => html`
                <li>
                  ${
                    name
                      ? html`
                          <b lang=${name.lang ?? nothing}>${name.text}.</b>
                        `
                      : nothing
                  }
                  ${sentences.join(' ')}
                </li>
              `,
            )}
          </ul>
        </div>
      `
    : nothing;

function disclosure(
  { cards, sponsor, stated, texts }: MethodologyModel,
  { open, on }: ViewState,
): TemplateResult {
  const shown = !on || open.has(LIST);
  const { list: name, code, note } = texts;
  return html`
    <div class="disclosure">
      ${
        on
          ? html`
              <button type="button" class="unfold" aria-expanded=${shown} @click=${() => on.toggle(LIST)}>
                ${name}: ${stated}
              </button>
            `
          : html`
              <b>${name}: ${stated}</b>
            `
      }
      <div class="list" ?hidden=${!shown}>
        <p class="absent">
          <a href=${DISCLOSURE_URL} target="_blank" rel="noopener">${code}</a>
          · ${note}
        </p>
        ${items([sponsor], texts)}
        ${cards.map(
          (each) => html`
            <p class="of"><b>${words(each.title)}</b></p>
            ${items(each.disclosure, texts)}
          `,
        )}
      </div>
    </div>
  `;
}
