#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the plural forms of roamscope_en.ts: "%Ln frame(s)" becomes "%Ln frame" and "%Ln frames".

A form that this rule cannot know is written into IRREGULAR.
"""
import re
import sys
import xml.etree.ElementTree as ET

IRREGULAR = {}


def forms(source: str) -> tuple[str, str]:
    if source in IRREGULAR:
        return IRREGULAR[source]
    one = re.sub(r"\((?:e?s)\)", "", source)
    many = re.sub(r"\((e?s)\)", r"\1", source)
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
