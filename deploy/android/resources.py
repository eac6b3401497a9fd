#!/usr/bin/env python3
"""Writes what the application says, in every language of the site, and where it begins.
usage: resources.py WORDS ADDRESS COLOUR TARGET"""

import pathlib
import re
import sys
from xml.sax.saxutils import escape

SAID = {"name": "site.name", "away": "away.title", "again": "away.again"}
# Android still knows these languages by the codes of 1988.
OLD_CODES = {"he": "iw", "id": "in", "yi": "ji"}


def words(file):
    """The lines of a file of words, without what ICU MessageFormat and properties files escape."""
    found = dict(re.findall(r"^([\w.-]+) = (.*)$", file.read_text(encoding="utf-8"), re.M))
    decoded = {key: re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text) for key, text in found.items()}
    return {key: text.replace("''", "'") for key, text in decoded.items()}


def escaped(text):
    return escape(re.sub(r"""(['"\\]|^[@?])""", r"\\\1", text))


def string(name, text, more=""):
    return f'    <string name="{name}"{more}>{escaped(text)}</string>\n'


def write(target, folder, inside):
    file = target / folder / "strings.xml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<resources>\n{inside}</resources>\n', encoding="utf-8")


def main(folder, address, colour, target):
    said = {file.stem: words(file) for file in sorted(pathlib.Path(folder).glob("*.properties"))}
    for tag, each in said.items():
        qualifier = OLD_CODES.get(tag, tag) if re.fullmatch("[a-z]{2,3}", tag) else "b+" + tag.replace("-", "+")
        write(pathlib.Path(target), "values-" + qualifier, "".join(string(name, each[key]) for name, key in SAID.items()))
    exits = "".join(f"        <item>{escaped(exit)}</item>\n" for exit in sorted({each["exit.address"] for each in said.values()}))
    statement = f'[{{"relation":["delegate_permission/common.handle_all_urls"],"target":{{"namespace":"web","site":"{address}"}}}}]'
    fixed = ' translatable="false"'
    write(pathlib.Path(target), "values",
          "".join(string(name, said["en"][key]) for name, key in SAID.items())
          + string("site", address, fixed) + string("statements", statement, fixed)
          + f'    <string-array name="exits"{fixed}>\n{exits}    </string-array>\n'
          + f'    <color name="ground">{colour}</color>\n')


main(*sys.argv[1:])
