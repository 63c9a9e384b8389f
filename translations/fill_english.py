#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the plural forms of roamscope_en.ts: "%Ln frame(s)" becomes "%Ln frame" and "%Ln frames".

A form that this rule cannot know is written into IRREGULAR.
"""
import re
import sys
import xml.etree.ElementTree as ET

IRREGULAR = {
    "%Ln further difference(s) were counted, but are not listed.": (
        "%Ln further difference was counted, but is not listed.", "%Ln further differences were counted, but are not listed."),
    "%n row(s) of the sheet are not in the file, and neither is their table; they were left as they are.": (
        "%n row of the sheet is not in the file, and neither is its table; it was left as it is.",
        "%n rows of the sheet are not in the file, and neither is their table; they were left as they are."),
}
# What a subject of one takes instead: "%n value(s) differ" is "1 value differs".
SINGULAR_VERBS = {"are": "is", "have": "has", "were": "was", "do": "does", "stand": "stands", "differ": "differs", "show": "shows",
                  "belong": "belongs", "say": "says"}


def forms(source: str) -> tuple[str, str]:
    if source in IRREGULAR:
        return IRREGULAR[source]
    one = re.sub(r"\((?:e?s)\)", "", source)
    many = re.sub(r"\((e?s)\)", r"\1", source)
    subject = re.match(r"(?:.*?[:;,] |All |Only the first |.*? of )?%L?n [\w ]*?\w\(e?s\)", source)
    if subject:
        verbs = "|".join(SINGULAR_VERBS)
        head = len(re.sub(r"\(e?s\)$", "", subject.group()))
        one = one[:head] + re.sub(rf"^([\w ]*? )({verbs})\b", lambda m: m[1] + SINGULAR_VERBS[m[2]], one[head:])
    one = re.sub(r"(\w+)\(ies\)", r"\1y", one)
    many = re.sub(r"(\w+)\(ies\)", r"\1ies", many)
    return one, many


def main(path: str) -> None:
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        if message.get("numerus") != "yes":
            continue
        translation = message.find("translation")
        for child in list(translation):
            translation.remove(child)
        translation.text = None
        translation.attrib.pop("type", None)
        for text in forms(message.find("source").text or ""):
            ET.SubElement(translation, "numerusform").text = text
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n")


main(sys.argv[1])
