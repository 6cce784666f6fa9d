// A form of the message schema: drawn, sent, and drawn again with what is wrong beside each field.
import { element } from "./element.js";

const TYPES = { text: "text", phone: "tel", email: "email", date: "date" };
const AUTOCOMPLETE = { phone: "tel", email: "email" };
const FEW = 4; // up to so many options stand side by side, more fold into a list
let drawn = 0;

// tools: optional (the word), drafts (name -> value typed and not sent), send(body, text, refused)
export function drawForm(form, message, { optional, drafts, send }) {
  const id = `form-${(drawn += 1)}`;
  const fields = form.fields.map((field, index) => drawField(field, `${id}-${index}`, optional, drafts));
  const button = element("button", { type: "submit", textContent: form.submit });
  const all = element("fieldset", { className: "bare" }, ...fields.map((field) => field.node), button);
  const title = element("h2", { textContent: form.title, id: `${id}-title` });
  const node = element("form", { className: "card form", dir: message.dir, lang: message.locale, noValidate: true }, title, all);
  node.setAttribute("aria-labelledby", title.id);
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map((field) => [field.name, field.value()]));
    const text = fields.map((field) => field.line()).filter(Boolean).join("\n") || form.submit;
    fields.forEach((field) => field.fault(""));
    const typed = new Map(drafts);
    drafts.clear();
    all.disabled = true;
    send({ form: { payload: form.payload, values } }, text, (faults) => {
      typed.forEach((value, name) => drafts.set(name, value));
      all.disabled = node.dataset.past === "yes";
      fields.forEach((field) => field.fault(faults[field.name] ?? ""));
      fields.find((field) => faults[field.name])?.focus();
    });
  });
  return node;
}

// The forms so far can no longer be sent.
export function retireForms(log) {
  log.querySelectorAll("form.card").forEach((node) => {
    node.dataset.past = "yes";
    node.querySelector("fieldset").disabled = true;
  });
}

function drawField(field, id, optional, drafts) {
  const kept = drafts.get(field.name) ?? field.value ?? "";
  const shape = { tick: drawTick, choice: field.options.length > FEW ? drawSelect : drawRadios }[field.kind] ?? drawInput;
  const { node, controls, value, line } = shape(field, id, kept, optional);
  const fault = element("p", { className: "fault", id: `${id}-fault`, textContent: field.error ?? "", hidden: !field.error });
  fault.setAttribute("aria-live", "polite");
  node.append(fault);
  const mark = (text) => {
    fault.textContent = text;
    fault.hidden = !text;
    controls.forEach((control) => control.setAttribute("aria-invalid", String(Boolean(text))));
  };
  mark(field.error ?? "");
  controls.forEach((control) => {
    control.setAttribute("aria-describedby", fault.id);
    if (field.required) control.setAttribute("aria-required", "true");
  });
  if (field.kind !== "tick") node.addEventListener("input", () => drafts.set(field.name, value()));
  return { name: field.name, node, value, line, fault: mark, focus: () => { controls[0]?.focus(); node.scrollIntoView({ block: "nearest" }); } };
}

const labelOf = (field, optional) => (field.required || !optional ? field.label : `${field.label} (${optional})`);
const said = (field, shown) => (shown ? `${field.label}: ${shown}` : "");

function drawInput(field, id, kept, optional) {
  const input = element("input", { id, name: field.name, type: TYPES[field.kind] ?? "text", value: kept, dir: field.kind === "text" ? "auto" : "ltr" });
  input.autocomplete = AUTOCOMPLETE[field.kind] ?? (field.name === "person" ? "name" : "on");
  const node = element("div", { className: "field" }, element("label", { htmlFor: id, textContent: labelOf(field, optional) }), input);
  return { node, controls: [input], value: () => input.value, line: () => said(field, input.value.trim()) };
}

function drawTick(field, id) {
  const input = element("input", { id, name: field.name, type: "checkbox", checked: field.value === "yes" });
  const node = element("div", { className: "field tick" }, input, element("label", { htmlFor: id, textContent: field.label }));
  return { node, controls: [input], value: () => (input.checked ? "yes" : "no"), line: () => (input.checked ? `${field.label} ✓` : "") };
}

function drawSelect(field, id, kept, optional) {
  const options = field.options.map((item) => element("option", { value: item.value, textContent: item.title }));
  const select = element("select", { id, name: field.name }, element("option", { value: "" }), ...options);
  select.value = kept;
  const node = element("div", { className: "field" }, element("label", { htmlFor: id, textContent: labelOf(field, optional) }), select);
  return { node, controls: [select], value: () => select.value, line: () => said(field, select.selectedOptions[0]?.textContent) };
}

function drawRadios(field, id, kept, optional) {
  const controls = field.options.map((item, index) =>
    element("input", { id: `${id}-${index}`, name: id, type: "radio", value: item.value, checked: item.value === kept }));
  const labels = controls.map((input, index) =>
    element("label", { htmlFor: input.id }, input, element("span", { textContent: field.options[index].title })));
  const node = element("fieldset", { className: "field radios" }, element("legend", { textContent: labelOf(field, optional) }), ...labels);
  const chosen = () => controls.findIndex((input) => input.checked);
  return {
    node, controls, value: () => field.options[chosen()]?.value ?? "", line: () => said(field, field.options[chosen()]?.title),
  };
}
