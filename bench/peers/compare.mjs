// Compares SafeRedirect with what a team would otherwise pick, on the same messages in one run: README.md.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import yaml from "js-yaml";
import { franc } from "franc";
import { eld } from "eld/medium";
import { detect } from "tinyld";

const require = createRequire(import.meta.url);
const { NlpManager } = require("node-nlp");
const sequence = require("@microsoft/recognizers-text-sequence");
const choice = require("@microsoft/recognizers-text-choice");

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const languages = ["ar", "en", "es", "fa", "fr", "uk"];
const rows = [];
eld.setLanguageSubset(languages);

/** JSON lines of a file. */
const lines = file => readFileSync(file, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line));
const corpus = (kind, language) => lines(path.join(root, "tests/corpus", `${kind}.${language}.jsonl`));

/** Answers of a batch command of SafeRedirect, and the seconds from its start to its end. */
function ask(command, messages) {
  const input = messages.map(({ id, text, lang }) => JSON.stringify({ id, text, lang })).join("\n");
  const started = performance.now();
  const output = execFileSync("dotnet", [path.join(root, "src/SafeRedirect.Bot/bin/Release/net10.0/saferedirect.dll"), command], { cwd: root, input, maxBuffer: 1 << 28, encoding: "utf8" });
  return { answers: output.split("\n").filter(Boolean).map(line => JSON.parse(line)), seconds: (performance.now() - started) / 1000 };
}

const percent = (right, all) => (all === 0 ? null : (100 * right) / all);
const share = (messages, isRight) => percent(messages.filter(isRight).length, messages.length);

function report(what, language, figures) {
  rows.push({ what, language, figures });
}

// NLP.js: one intent a topic or article, taught with the very same examples; its own threshold decides what it refuses.
// With thousands of examples an intent its default learning rate of 0.6 diverges (it then calls everything ordinary), so topics are learned at 0.02, the best of four that were tried.
async function teach(language, documents, learningRate) {
  const manager = new NlpManager({ languages: [language], forceNER: false, autoSave: false, nlu: { [language]: { default: { className: "NeuralNlu", learningRate, log: false } } } });
  for (const [text, intent] of documents) {
    manager.addDocument(language, text, intent);
  }
  await manager.train();
  return async text => (await manager.process(language, text)).intent;
}

async function topics(language) {
  const examples = yaml.load(readFileSync(path.join(root, `content/screening/examples/${language}.yaml`), "utf8"));
  const documents = Object.entries(examples).filter(([, list]) => Array.isArray(list))
    .flatMap(([name, list]) => list.map(text => [text, name.includes(".") ? name.split(".")[0] : "ordinary"]));
  const understand = await teach(language, documents, 0.02);
  const messages = corpus("messages", language);
  const ours = ask("screen", messages).answers;
  const theirs = [];
  for (const message of messages) {
    theirs.push(await understand(message.text));
  }
  const isDanger = intent => intent !== "ordinary" && intent !== "None";
  const disclosures = messages.map((message, i) => ({ message, ours: ours[i], theirs: theirs[i] }));
  const told = disclosures.filter(row => row.message.severity !== "none");
  const ordinary = disclosures.filter(row => row.message.severity === "none");
  report("disclosures noticed", language, { SafeRedirect: share(told, row => row.ours.severity !== "none"), "NLP.js": share(told, row => isDanger(row.theirs)) });
  report("main topic named", language, { SafeRedirect: share(told, row => row.ours.topics[0] === row.message.topic), "NLP.js": share(told, row => row.theirs === row.message.topic) });
  report("ordinary messages left alone", language, { SafeRedirect: share(ordinary, row => row.ours.severity === "none"), "NLP.js": share(ordinary, row => !isDanger(row.theirs)) });
}

/** The questions an article's file lists in its head, and those of the file of further ones. */
function questionsOf(language) {
  const folder = path.join(root, "content/faq");
  const questions = [];
  for (const article of readdirSync(folder)) {
    const file = path.join(folder, article, `${language}.md`);
    if (existsSync(file)) {
      const head = yaml.load(readFileSync(file, "utf8").split("\n---\n")[0].replace(/^---\n/, ""));
      questions.push(...[head.title, head.label, ...(head.questions ?? [])].map(text => [String(text), article]));
    }
  }
  const further = path.join(root, `content/screening/questions/${language}.yaml`);
  if (existsSync(further)) {
    for (const [article, list] of Object.entries(yaml.load(readFileSync(further, "utf8")).questions)) {
      if (Array.isArray(list)) {
        questions.push(...list.map(text => [String(text), article === "none" ? "None" : article]));
      }
    }
  }
  return questions;
}

async function questions(language) {
  const understand = await teach(language, questionsOf(language), 0.6);
  const messages = corpus("questions", language);
  const ours = ask("match", messages).answers;
  const theirs = [];
  for (const message of messages) {
    theirs.push(await understand(message.text));
  }
  const all = messages.map((message, i) => ({ message, ours: ours[i], theirs: theirs[i] }));
  const answerable = all.filter(row => row.message.article !== "none");
  const outside = all.filter(row => row.message.article === "none");
  report("questions matched first", language, { SafeRedirect: share(answerable, row => row.ours.article === row.message.article), "NLP.js": share(answerable, row => row.theirs === row.message.article) });
  report("out-of-scope refused", language, { SafeRedirect: share(outside, row => row.ours.decision === "none"), "NLP.js": share(outside, row => row.theirs === "None") });
}

const iso = { arb: "ar", eng: "en", spa: "es", pes: "fa", prs: "fa", fra: "fr", ukr: "uk" };

function tongues(language) {
  const messages = corpus("messages", language);
  const ours = new Map(ask("language", messages).answers.map(answer => [answer.id, answer.lang]));
  for (const [what, some] of [["language, 15 characters and more", messages.filter(row => row.text.length >= 15)], ["language, shorter", messages.filter(row => row.text.length < 15)]]) {
    report(what, language, {
      SafeRedirect: share(some, row => ours.get(row.id) === language),
      franc: share(some, row => iso[franc(row.text, { only: Object.keys(iso), minLength: 1 })] === language),
      eld: share(some, row => eld.detect(row.text).language === language),
      tinyld: share(some, row => detect(row.text, { only: languages }) === language),
    });
  }
}

// Recognizers-Text knows these languages only; the others are asked as English, as a team would have to.
const culture = { en: "en-us", es: "es-es", fr: "fr-fr", ar: "ar-*" };

function identifiers(language) {
  const kinds = [["phone", text => sequence.recognizePhoneNumber(text, "en-us")], ["email", text => sequence.recognizeEmail(text, "en-us")], ["url-profile", text => sequence.recognizeURL(text, "en-us")]];
  const messages = corpus("identifiers", language);
  const ours = ask("screen", messages).answers;
  for (const [kind, recognize] of kinds) {
    const spans = messages.flatMap((message, i) => message.spans.filter(span => span.type === kind).map(span => ({ span, message, ours: ours[i].identifiers })));
    const covers = (found, { span }) => found.some(other => other.start <= span.start && other.end >= span.end);
    report(`${kind} found whole`, language, {
      // SafeRedirect counts code points, the corpus and Recognizers-Text UTF-16 code units.
      SafeRedirect: share(spans, row => covers(row.ours.map(found => ({ start: units(row.message.text, found.start), end: units(row.message.text, found.end) })), row)),
      "Recognizers-Text": share(spans, row => covers(recognize(row.message.text).map(found => ({ start: found.start, end: found.end + 1 })), row)),
    });
  }
  const lookAlikes = messages.map((message, i) => ({ message, ours: ours[i].identifiers })).filter(row => row.message.spans.length === 0);
  report("look-alikes left alone", language, {
    SafeRedirect: share(lookAlikes, row => row.ours.length === 0),
    "Recognizers-Text": share(lookAlikes, row => kinds.every(([, recognize]) => recognize(row.message.text).length === 0)),
  });
}

const units = (text, points) => [...text].slice(0, points).join("").length;

function answers(language) {
  const messages = corpus("answers", language);
  const ours = ask("choice", messages).answers;
  const theirs = messages.map(message => {
    let found = [];
    try {
      found = choice.recognizeBoolean(message.text, culture[language] ?? "en-us");
    } catch {
      found = []; // a culture without a model
    }
    const values = new Set(found.map(result => result.resolution.value));
    return values.size !== 1 ? "unclear" : values.has(true) ? "yes" : "no";
  });
  const all = messages.map((message, i) => ({ message, ours: ours[i].value, theirs: theirs[i] }));
  report("yes, no and unclear understood", language, { SafeRedirect: share(all, row => row.ours === row.message.value), "Recognizers-Text": share(all, row => row.theirs === row.message.value) });
  const others = all.filter(row => row.message.value !== "yes");
  report("never taken for a yes", language, { SafeRedirect: share(others, row => row.ours !== "yes"), "Recognizers-Text": share(others, row => row.theirs !== "yes") });
}

for (const language of languages) {
  await topics(language);
  await questions(language);
  tongues(language);
  identifiers(language);
  answers(language);
}

console.log(`| percent | tool | ${languages.join(" | ")} |\n| --- | --- |${" --- |".repeat(languages.length)}`);
for (const what of new Set(rows.map(row => row.what))) {
  const some = rows.filter(row => row.what === what);
  for (const tool of Object.keys(some[0].figures)) {
    const cells = languages.map(language => some.find(row => row.language === language)?.figures[tool]).map(value => (value === null || value === undefined ? "-" : value.toFixed(1)));
    console.log(`| ${what} | ${tool} | ${cells.join(" | ")} |`);
  }
}
