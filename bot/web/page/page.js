// The plain chat page: one conversation with the gateway's HTTP API. No framework, no sentence of its own.
import { drawForm, retireForms } from "./form.js";
import { element } from "./element.js";

const $ = (id) => document.getElementById(id);
const api = "/api/v1";
const store = window.localStorage;
let token = store.getItem("token");
let lastSeq = 0;
let events = null;
let words = {};
let answered = false; // the visitor spoke since the last reply
const outbox = [];
const drafts = new Map(); // what was typed into a form and not sent yet: a newer form of the same questions keeps it

const headers = () => ({ "Content-Type": "application/json", Authorization: `Bearer ${token}` });
const word = (key, values = {}) => (words[key] ?? "").replace(/\{ ?\$?(\w+) ?\}/g, (_, name) => values[name] ?? "");

async function loadWords(locale) {
  const answer = await fetch(`${api}/interface?locale=${encodeURIComponent(locale)}`);
  const body = await answer.json();
  words = body.words;
  document.documentElement.lang = body.locale;
  document.documentElement.dir = body.dir;
  document.title = word("chat-title");
  $("title").textContent = word("chat-title");
  $("send").textContent = word("chat-send");
  $("new").textContent = word("chat-new");
  $("text").placeholder = word("chat-placeholder");
  $("text").setAttribute("aria-label", word("chat-placeholder"));
  $("language-label").textContent = word("chat-language");
  $("banner").textContent = body.banner ?? "";
  $("banner").hidden = !body.banner;
  $("language").replaceChildren(
    ...body.languages.map((item) => element("option", { value: item.locale, textContent: item.own_name, lang: item.locale })),
  );
  $("language").value = body.locale;
}

async function open() {
  if (!token) {
    const answer = await fetch(`${api}/conversations`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ locale: navigator.language, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    });
    const body = await answer.json();
    token = body.token;
    store.setItem("token", token);
  }
  await catchUp();
  listen();
}

async function catchUp() {
  for (;;) {
    const answer = await fetch(`${api}/messages?after=${lastSeq}`, { headers: headers() });
    if (answer.status === 401) { forget(); return open(); }
    const { messages } = await answer.json();
    messages.forEach(show);
    if (messages.length === 0) return;
  }
}

// EventSource cannot send a header, so the stream is read with fetch.
async function listen() {
  const controller = new AbortController();
  events = controller;
  while (events === controller) {
    try {
      const answer = await fetch(`${api}/events`, {
        headers: { Authorization: `Bearer ${token}`, "Last-Event-ID": String(lastSeq) }, signal: controller.signal,
      });
      if (answer.status === 401) { forget(); return open(); }
      if (!answer.ok) throw new Error(String(answer.status));
      $("status").textContent = "";
      flush();
      await read(answer.body.getReader());
    } catch (error) {
      if (error.name === "AbortError") return;
      $("status").textContent = word("chat-offline");
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

async function read(reader) {
  const decoder = new TextDecoder();
  let buffer = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    buffer += decoder.decode(value, { stream: true });
    const blocks = buffer.split("\n\n");
    buffer = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => [line.split(": ", 1)[0], line.slice(line.indexOf(": ") + 2)]));
      if (fields.event === "typing") $("status").textContent = `${word("chat-bot")} ${word("chat-typing")}`;
      else if (fields.data) { $("status").textContent = ""; show(JSON.parse(fields.data)); }
    }
  }
}

function show(message) {
  if (message.seq <= lastSeq) return;
  lastSeq = message.seq;
  const log = $("log");
  let form = null;
  if (message.direction === "in") {
    answered = true;
    document.querySelector(`[data-id="${CSS.escape(message.client_message_id ?? "")}"]`)?.remove();
    log.append(bubble(message.text, "in", message.dir));
  } else {
    if (message.locale !== document.documentElement.lang) loadWords(message.locale);
    if (message.text) log.append(bubble(message.text, "out", message.dir, message.locale));
    message.cards.forEach((item) => log.append(card(item, message)));
    document.querySelectorAll(".replies").forEach((node) => node.remove());
    if (answered) retireForms(log); // what the visitor said last is being answered: forms from before it are past
    answered = false;
    if (message.list) log.append(list(message.list, message));
    if (message.form) {
      form = drawForm(message.form, message, { optional: word("chat-optional"), drafts, send });
      log.append(form);
    }
    if (message.quick_replies.length) log.append(replies(message.quick_replies));
  }
  log.scrollTop = log.scrollHeight;
  if (form && form.offsetHeight > log.clientHeight / 2) form.scrollIntoView({ block: "start" });
}

const bubble = (text, side, dir, lang = "") => element("div", { className: `bubble ${side}`, dir: dir ?? "auto", lang, textContent: text });

function card(item, message) {
  const node = element("section", { className: `card ${item.kind}`, dir: message.dir, lang: message.locale });
  if (item.title) node.append(element("h2", { textContent: item.title }));
  if (item.subtitle) node.append(element("p", { textContent: item.subtitle }));
  if (item.rows?.length) {
    node.append(element("dl", {}, ...item.rows.flatMap((row) => [
      element("dt", { textContent: row.label }), element("dd", {}, element("bdi", { textContent: row.value })),
    ])));
  }
  (item.lines ?? []).forEach((line) => node.append(element("p", { textContent: line })));
  if (item.note) node.append(element("p", { textContent: item.note }));
  if (item.source) node.append(element("p", { textContent: [item.source.name, item.source.date].filter(Boolean).join(", ") }));
  (item.calls ?? []).forEach((call) => node.append(element("a", { className: "call", href: `tel:${call.number}`, textContent: call.label || call.number })));
  if (item.url) node.append(element("a", { className: "call", href: item.url, textContent: item.title }));
  if (item.show) {
    const shown = element("div", { className: "show" });
    shown.append(element("p", { textContent: item.show.ko, lang: "ko", dir: "ltr" }), element("p", { textContent: item.show.en, lang: "en", dir: "ltr" }));
    node.append(shown);
  }
  if (item.ask) node.append(element("p", { textContent: item.ask }));
  const buttons = (item.actions ?? []).filter((action) => action.payload).map(reply);
  if (buttons.length) node.append(element("div", { className: "replies" }, ...buttons));
  return node;
}

const reply = (item) => {
  const button = element("button", { type: "button", textContent: item.title });
  button.addEventListener("click", () => send({ payload: item.payload }, item.title));
  return button;
};
const replies = (items) => element("div", { className: "replies" }, ...items.map(reply));

function list(items, message) {
  const entries = items.items.map((item) => {
    const button = element("button", { type: "button", disabled: !item.payload }, element("b", { textContent: item.title }));
    if (item.subtitle) button.append(element("span", { textContent: item.subtitle }));
    button.addEventListener("click", () => send({ payload: item.payload }, item.title));
    return element("li", {}, button);
  });
  const page = items.pages > 1 ? element("p", { textContent: word("chat-page", items) }) : null;
  const title = element("h2", { textContent: items.title });
  return element("section", { className: "card list", dir: message.dir, lang: message.locale }, title, element("ul", {}, ...entries), page);
}

// refused: told why, when the gateway does not take the message
function send(body, title, refused = null) {
  const message = { client_message_id: crypto.randomUUID(), ...body };
  const node = bubble(title, "in", "auto");
  node.dataset.id = message.client_message_id;
  $("log").append(node);
  $("log").scrollTop = $("log").scrollHeight;
  outbox.push({ message, refused });
  flush();
}

async function flush() {
  while (outbox.length) {
    try {
      const answer = await fetch(`${api}/messages`, { method: "POST", headers: headers(), body: JSON.stringify(outbox[0].message) });
      if (answer.status >= 500 && answer.status !== 503) throw new Error(String(answer.status));
      const { message: { client_message_id: id }, refused } = outbox.shift();
      const body = await answer.json();
      if (!answer.ok) {
        document.querySelector(`[data-id="${CSS.escape(id)}"]`)?.remove();
        $("status").textContent = body.message ?? "";
        refused?.(body.fields ?? {});
      }
      if (body.urgent && body.urgent.seq === null) body.urgent.cards.forEach((item) => $("log").append(card(item, body.urgent)));
    } catch {
      $("status").textContent = word("chat-offline");
      return;
    }
  }
}

function forget() {
  store.removeItem("token");
  token = null;
  lastSeq = 0;
  events?.abort();
  $("log").replaceChildren();
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value;
  if (!text.trim()) return;
  $("text").value = "";
  send({ text }, text);
});
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); $("form").requestSubmit(); }
});
$("new").addEventListener("click", () => { forget(); open(); });
$("language").addEventListener("change", async () => {
  const locale = $("language").value;
  await fetch(`${api}/locale`, { method: "PUT", headers: headers(), body: JSON.stringify({ locale }) });
  await loadWords(locale);
});

await loadWords(navigator.language);
await open();
