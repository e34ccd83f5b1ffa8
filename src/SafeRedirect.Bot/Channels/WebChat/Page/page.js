// The whole of the page's behaviour. It keeps nothing: no cookie, no storage, no text in an address or a title.
// Everything that is shown goes through textContent. docs/channels/web-chat.md says what it promises.

const TIME_OUT = 15000;
const PAUSES = [1000, 2500, 5000]; // before the second, third and fourth attempt
const LEAVE_PRESSES = 3;
const LEAVE_WITHIN = 5000;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const OTHER = /[A-Za-z\u00c0-\u058f]/;

const root = document.documentElement;
const at = id => document.getElementById(id);
const [log, help, status, retry, composer, field, leaveButton, scroll] =
  ['log', 'help', 'status', 'retry', 'composer', 'field', 'leave', 'scroll'].map(at);
const leaveUrl = leaveButton.href;
const conversation = newId();
let strings = JSON.parse(root.dataset.strings);
const known = new Map([[strings.language, strings]]);
const queue = []; // what is still to be sent, oldest first
let sending = false;
let stuck = false; // the oldest was refused for good
let gone = false;
let request = null;
let wake = null;

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
}

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

// Leaving

/** Takes everything off the page in this very task. */
function wipe() {
  gone = true;
  request?.abort();
  queue.length = 0;
  field.value = '';
  root.replaceChildren(make('head'), make('body'));
  for (const name of ['data-strings', 'data-locale', 'style', 'lang', 'dir']) root.removeAttribute(name);
}

function leave(event) {
  event?.preventDefault();
  const said = strings.texts['page.connecting'];
  wipe();
  // Said to a screen reader, so that it does not stop in the middle of a sentence; it shows nothing.
  const voice = make('p', '', said);
  voice.setAttribute('role', 'alert');
  Object.assign(voice.style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' });
  document.body.append(voice);
  location.replace(leaveUrl);
}

let presses = [];
addEventListener('keydown', event => {
  if (gone) return;
  if (event.key !== 'Shift') {
    presses = []; // capital letters are no wish to leave
    return;
  }
  if (event.repeat) return;
  presses = [...presses.filter(time => event.timeStamp - time < LEAVE_WITHIN), event.timeStamp];
  if (presses.length >= LEAVE_PRESSES) leave();
}, true);

leaveButton.addEventListener('click', leave);
leaveButton.addEventListener('keydown', event => {
  if (event.key === ' ') leave(event);
});
addEventListener('pagehide', wipe);
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  if (!gone) wipe();
  location.reload();
});

// Showing

/** The direction of one paragraph: that of its language, unless it holds no letter of it. */
function directionOf(text, direction) {
  const rtl = RTL.test(text);
  if (direction === 'rtl') return !rtl && OTHER.test(text) ? 'ltr' : 'rtl';
  return rtl && !OTHER.test(text) ? 'rtl' : 'ltr';
}

/** The beginning of an answer stays in sight, however long it is. */
const follow = element => element.scrollIntoView({ block: 'start' });

function showOwn(text) {
  const turn = make('div', 'turn you');
  const bubble = make('p', 'bubble', text);
  bubble.dir = 'auto';
  turn.append(make('span', 'speaker', `${strings.texts['page.you']}: `), bubble);
  log.append(turn);
  turn.scrollIntoView({ block: 'end' });
}

function callLink(call) {
  const link = make('a', 'call');
  link.href = `tel:${call.phone.trim().startsWith('+') ? '+' : ''}${call.phone.replace(/\D/g, '')}`;
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  shape.setAttribute('href', '#phone');
  icon.append(shape);
  const phone = make('bdi', '', call.phone);
  phone.dir = 'ltr';
  link.append(icon, make('span', '', call.name), phone);
  return link;
}

function choiceButton(choice) {
  const button = make('button', 'choice', choice.label);
  button.type = 'button';
  button.dir = 'auto';
  button.addEventListener('click', event => {
    const byKeyboard = event.detail === 0;
    say({ kind: 'choice', choice: choice.id }, choice.label);
    // A finger does not want the keyboard over the answer; keys want to go on in the field.
    (byKeyboard || matchMedia('(pointer: fine)').matches ? field : scroll).focus({ preventScroll: true });
  });
  return button;
}

function bubbleOf(reply) {
  const bubble = make('div', 'bubble');
  bubble.lang = reply.language;
  for (const paragraph of reply.text.split(/\n{2,}/)) {
    const part = make('p', '', paragraph);
    part.dir = directionOf(paragraph, reply.direction);
    bubble.append(part);
  }
  return bubble;
}

function removeChoices() {
  for (const old of log.querySelectorAll('.choices')) old.remove();
}

function showAnswer(answer) {
  if (answer.replies.length === 0) return;
  removeChoices();
  const turn = make('div', 'turn assistant');
  turn.lang = answer.language;
  turn.dir = answer.direction;
  turn.append(make('span', 'speaker', strings.texts['page.assistant']));
  for (const reply of answer.replies) {
    const isUrgent = reply.calls.length > 0;
    const bubble = bubbleOf(reply);
    if (isUrgent) bubble.classList.add('with-calls');
    bubble.append(...reply.calls.map(callLink));
    turn.append(bubble);
    if (reply.choices.length > 0) {
      const group = make('div', 'choices');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', strings.texts['page.choices']);
      group.append(...reply.choices.map(choiceButton));
      turn.append(group);
    }
  }
  log.append(turn);
  follow(turn);
}

function showHelp(shown) {
  if (shown) help.replaceChildren(...bubbleOf(strings.help).children, ...strings.help.calls.map(callLink));
  help.hidden = !shown;
}

function showStatus(key, isFailed) {
  status.textContent = key ? strings.texts[key] : '';
  status.className = isFailed ? 'failed' : key ? 'waiting' : '';
  retry.hidden = !isFailed;
  if (key) (isFailed ? retry : status).scrollIntoView({ block: 'end' });
}

// Language

async function speak(language) {
  if (language === strings.language) return;
  if (!known.has(language)) {
    const answer = await fetch(`/chat/strings/${language}`, { credentials: 'omit', signal: AbortSignal.timeout(TIME_OUT) });
    if (!answer.ok) return;
    known.set(language, await answer.json());
  }
  if (gone) return;
  strings = known.get(language);
  root.lang = strings.language;
  root.dir = strings.direction;
  document.title = strings.texts['page.title'];
  at('organisation').textContent = strings.organisation;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = strings.texts[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', strings.texts[element.dataset.label]);
  field.placeholder = strings.texts['page.placeholder'];
}

// Sending

function say(message, shown) {
  removeChoices();
  if (stuck && !sending) queue.shift(); // it must not hold up what comes after it
  if (shown !== undefined) showOwn(shown);
  queue.push({ conversation, id: newId(), locale: root.dataset.locale || navigator.language, ...message });
  deliver();
}

/** One attempt. The outcome is the answer, 'again' or 'refused'. */
async function attempt(message) {
  request = new AbortController();
  const timer = setTimeout(() => request.abort(), TIME_OUT);
  try {
    const answer = await fetch('/chat/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      credentials: 'omit',
      cache: 'no-store',
      signal: request.signal,
    });
    if (answer.ok) return await answer.json();
    return answer.status >= 500 || answer.status === 429 ? 'again' : 'refused';
  } catch {
    return 'again';
  } finally {
    clearTimeout(timer);
  }
}

const pause = time => new Promise(resolve => {
  const timer = setTimeout(resolve, time);
  wake = () => {
    clearTimeout(timer);
    resolve();
  };
});

/** Sends one message, again and again under the same id: the server answers each id once and repeats its answer. */
async function insist(message) {
  for (let tries = 0; ; tries++) {
    const answer = await attempt(message);
    if (gone || typeof answer === 'object') return answer;
    showHelp(true);
    stuck = answer === 'refused';
    if (stuck || tries === PAUSES.length) return null;
    await pause(PAUSES[tries]);
    if (gone) return null;
  }
}

async function deliver() {
  if (sending) return;
  sending = true;
  stuck = false;
  const slow = setTimeout(() => showStatus('page.connecting', false), 600);
  retry.hidden = true;
  while (queue.length > 0) {
    const answer = await insist(queue[0]);
    if (gone) return;
    if (!answer) break;
    queue.shift();
    showHelp(false);
    await speak(answer.language).catch(() => {}); // the old words stay; the answer matters more
    if (gone) return;
    showStatus(null, false);
    showAnswer(answer);
  }
  clearTimeout(slow);
  sending = false;
  if (queue.length > 0) showStatus('page.failed', true);
  else showStatus(null, false);
}

function sendField() {
  const text = field.value.trim();
  if (!text) return;
  field.value = '';
  grow();
  // Half of an emoji, cut off by the length limit, is not text that can be sent.
  say({ kind: 'text', text: text.toWellFormed?.() ?? text }, text);
  field.focus({ preventScroll: true });
}

retry.addEventListener('click', () => {
  field.focus({ preventScroll: true });
  deliver();
});
addEventListener('online', () => {
  wake?.();
  if (queue.length > 0) deliver();
});

// The composer

function grow() {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** iOS lays its keyboard over the page without telling the layout: the body follows what can be seen. */
function fit() {
  if (gone || visualViewport.scale > 1.01) return;
  root.style.setProperty('--height', `${visualViewport.height}px`);
  scrollTo(0, 0);
}

composer.addEventListener('submit', event => {
  event.preventDefault();
  sendField();
});
field.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  sendField();
});
field.addEventListener('input', grow);
globalThis.visualViewport?.addEventListener('resize', fit);

help.hidden = true;
help.classList.add('ready');
composer.hidden = false;
say({ kind: 'opening' });
