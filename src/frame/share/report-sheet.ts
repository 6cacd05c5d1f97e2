import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { versionOf } from '../../export/version.js';
import { chooseText } from '../../locale/choose.js';
import { fill } from '../../locale/message.js';
import type { Sheet, Talk } from './dialog.js';
import { field } from './field.js';
import { asText, mailOf, post, recipientOf } from './report.js';
import type { Recipient, Report } from './report.js';
import type { Selected } from './selection.js';
import { reportTo } from './selection.js';
import type { Shared } from './shared.js';

/** How far a report has got. */
type Stage = 'writing' | 'sending' | 'sent' | 'failed' | 'opened' | 'told';

/** A dialog that shows what will be sent, takes a comment, and sends when its reader says so. */
export function reportSheet(shared: Shared, talk: Talk, selected: Selected | undefined): Sheet {
  const { host } = shared;
  const recipient = recipientOf(reportTo(host), host.baseURI);
  const report = draftOf(shared, talk, selected);
  let stage: Stage = 'writing';
  const reach = (next: Stage, words: () => string): void => {
    stage = next;
    talk.say(words);
  };
  const write = (event: Event): void => {
    report.comment = (event.target as HTMLTextAreaElement).value;
    talk.draw();
  };
  const send = async (): Promise<void> => {
    if (stage === 'sending') return;
    if (!report.text && !report.comment.trim())
      return talk.say(() => msg('Write what is wrong.', { id: 'report-empty' }));
    const detail = { ...report };
    if (stage === 'writing')
      host.dispatchEvent(new CustomEvent('cabar-report', { bubbles: true, composed: true, detail }));
    if (!recipient) return reach('told', TOLD);
    if (recipient.kind === 'mail') {
      openMail(
        mailOf(recipient, `${msg('Report a mistake', { id: 'report' })}: ${report.id}`, asText(report)),
      );
      return reach('opened', () => fill(OPENED(), { address: recipient.address }));
    }
    reach('sending', () => msg('Sending…', { id: 'report-sending' }));
    const arrived = await post(recipient.url, detail);
    reach(arrived ? 'sent' : 'failed', arrived ? SENT : FAILED);
  };
  return {
    title: () => msg('Report a mistake', { id: 'report' }),
    draw: () => html`
      ${
        report.text
          ? html`
              <blockquote>${report.text}</blockquote>
            `
          : nothing
      }
      ${stage === 'sent' ? nothing : comment(report, write)} ${contents(report, recipient)}
      ${outcome(stage, recipient, report, talk, send)}
    `,
  };
}

const SENT = (): string => msg('Thank you. The report has been sent.', { id: 'report-sent' });
const FAILED = (): string =>
  msg('The report could not be sent. Try again, or copy it.', { id: 'report-failed' });
const OPENED = (): string =>
  msg('Your mail program should open now. If it does not, copy the report and send it to {address}.', {
    id: 'report-opened',
  });
const TOLD = (): string =>
  msg('The page has been told. If nobody answers, copy the report and send it to the editors.', {
    id: 'report-told',
  });

function draftOf({ document, raw, url, language, host }: Shared, talk: Talk, selected?: Selected): Report {
  const title = chooseText(document.title, talk.locale, document.language).text;
  return {
    text: selected?.text ?? '',
    context: selected?.context ?? title,
    comment: '',
    url: location.href,
    id: document.id,
    title,
    version: versionOf(raw),
    document: url,
    language,
    view: host.view,
  };
}

const comment = ({ comment }: Report, write: (event: Event) => void): TemplateResult => html`
  <div class="field">
    <label for="report-comment">${msg('What is wrong?', { id: 'report-comment' })}</label>
    <textarea id="report-comment" rows="3" maxlength="2000" .value=${comment} @input=${write}></textarea>
  </div>
`;

const contents = (report: Report, recipient: Recipient | undefined): TemplateResult => html`
  <details class="sent-text" open>
    <summary>${msg('What will be sent', { id: 'report-contents' })}</summary>
    ${
      recipient
        ? html`
            <p>
              ${fill(msg('To: {recipient}', { id: 'report-recipient' }), {
                recipient: recipient.kind === 'mail' ? recipient.address : new URL(recipient.url).host,
              })}
            </p>
          `
        : nothing
    }
    <pre tabindex="0">${recipient?.kind === 'post' ? JSON.stringify(report, null, 1) : asText(report)}</pre>
  </details>
`;

/** What can be done next; after a failure everything that was written is still there. */
function outcome(
  stage: Stage,
  recipient: Recipient | undefined,
  report: Report,
  talk: Talk,
  send: () => Promise<void>,
): TemplateResult | typeof nothing {
  if (stage === 'sent') return nothing;
  const button = html`
    <button
      type="button"
      class="button strong send"
      aria-disabled=${stage === 'sending' ? 'true' : nothing}
      @click=${() => void send()}
    >
      ${
        recipient?.kind === 'mail'
          ? msg('Open in the mail program', { id: 'report-mail' })
          : msg('Send', { id: 'report-send' })
      }
    </button>
  `;
  if (stage === 'writing' || stage === 'sending') return button;
  return html`
    ${stage === 'told' ? nothing : button}
    ${field(talk, {
      name: 'report',
      label: msg('The report', { id: 'report-text' }),
      text: asText(report),
      rows: 4,
    })}
  `;
}

function openMail(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}
