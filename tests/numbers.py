"""numbers.py PAGES TEI LINES WORDS: paragraphs have the same numbers in all four.

PAGES is of jg-html --site, TEI of jg-tei, LINES of jg-jsonl --unit=paragraph, WORDS
of jg-vrt, each of the same documents; prints how many paragraphs were compared.
"""
import html.parser
import json
import re
import sys
import xml.etree.ElementTree as tree

ID = "{http://www.w3.org/XML/1998/namespace}id"


def frames(path):
    """The documents of a stream: name to text."""
    found, name = {}, ""
    for line in open(path, encoding="utf-8", newline="\n"):
        if line.startswith("\f"):
            name = line[1:-1].split("\t")[0]
        else:
            found[name] = found.get(name, "") + line
    return found


class Page(html.parser.HTMLParser):
    """Counts as the style sheet does: the anchor of each paragraph, its number."""

    def __init__(self, text):
        super().__init__()
        self.count, self.open, self.anchors, self.web = 0, None, {}, 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        at = dict(attributes)
        if tag == "details" and at.get("class") == "web":
            self.web = 1
        elif tag == "a" and at.get("class") == "n" and self.open:
            self.take(self.open, at["aria-label"])
        elif tag == "table" or (tag == "p" and self.web and "id" in at):
            self.table = self.take(at["id"], None)
        elif tag == "caption":
            # The tag of a table stands before its caption, which is above it.
            self.take(at["id"], None)
            self.anchors[at["id"]] -= 1
            self.anchors[self.table] += 1
        self.open = at.get("id") if tag == "p" else None

    def handle_endtag(self, tag):
        if tag == "details":
            self.web = 0

    def take(self, anchor, label):
        self.count += 1
        assert label in (None, "第%d段" % self.count), (anchor, label, self.count)
        self.anchors[anchor] = self.count
        return anchor


def number(name):
    return int(name.rpartition(".p")[2])


def squeezed(text):
    return "".join(text.split())


def of_lines(path):
    """By document: the anchor of each paragraph, the text and kinds of each number."""
    anchors, texts = {}, {}
    for line in open(path, encoding="utf-8", newline="\n"):
        row = json.loads(line)
        if "id" not in row:
            continue
        anchors.setdefault(row["name"], {})[row["anchor"]] = number(row["id"])
        text = texts.setdefault(row["name"], {})
        text.setdefault(row["id"], ["", []])
        text[row["id"]][0] += squeezed(row["text"])
        text[row["id"]][1].append(row["kind"])
    return anchors, texts


def of_words(path):
    anchors, name = {}, ""
    for line in open(path, encoding="utf-8", newline="\n"):
        at = dict(re.findall(r' ([a-z]+)="([^"]*)"', line))
        if line.startswith("<text "):
            name = html.unescape(at["name"])
        elif line.startswith("<p ") and at["id"]:
            anchors.setdefault(name, {})[at["anchor"]] = number(at["id"])
    return anchors


def main(pages, tei, lines, words):
    anchors, texts = of_lines(lines)
    vertical, encoded = of_words(words), frames(tei)
    compared = 0
    for name, page in frames(pages).items():
        here = anchors.get(name, {})
        assert Page(page).anchors == here, (name, Page(page).anchors, here)
        for anchor, count in vertical.get(name, {}).items():
            assert here[anchor] == count, (name, anchor, count)
        left = dict(texts.get(name, {}))
        for element in tree.fromstring(encoded[name]).iter():
            identifier = element.get(ID, "")
            if not re.search(r"\.p\d+$", identifier):
                continue
            text = squeezed("".join(element.itertext()))
            assert text in left[identifier][0], (name, identifier, text)
            del left[identifier]
            compared += 1
        # A note has an identifier of its own; a reaction of an opener has none.
        for identifier, (_, kinds) in left.items():
            assert kinds[0] in ("footnote", "note"), (name, identifier, kinds)
    print(compared)


main(*sys.argv[1:])
