#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are complete: no text is missing, unfinished or obsolete, and no placeholder is lost.

    translations.py SOURCE_FOLDER LUPDATE

A fresh catalog is made from the source with lupdate; every roamscope_<language>.ts must hold exactly its texts.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
FORMS = {"de": 2, "fr": 2, "nl": 2, "zh_CN": 1, "en": 2}


def messages(path):
    """{(context, source, comment): (numerus, state, [forms])} of a catalog."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (message.get("numerus") == "yes", translation.get("type", ""), forms)
    return found


def placeholders(text):
    return sorted(mark.replace("L", "") for mark in PLACEHOLDER.findall(text))


def check(language, path, wanted):
    problems = []
    have = messages(path)
    for key in wanted.keys() - have.keys():
        problems.append(f"missing: {key[0]}: {key[1]!r}")
    for key, (numerus, state, forms) in have.items():
        where = f"{key[0]}: {key[1]!r}"
        if key not in wanted:
            problems.append(f"no longer in the source: {where}")
            continue
        if state:
            problems.append(f"{state}: {where}")
            continue
        if numerus and len(forms) != FORMS[language]:
            problems.append(f"{len(forms)} plural forms instead of {FORMS[language]}: {where}")
        for form in forms:
            if not form.strip():
                problems.append(f"empty: {where}")
                continue
            expected = placeholders(key[1])
            actual = placeholders(form)
            # A form for one thing may spell the number out.
            without_count = [mark for mark in expected if mark != "%n"]
            if actual != expected and not (numerus and actual == without_count and form is forms[0] and len(forms) > 1):
                problems.append(f"placeholders {actual} instead of {expected}: {where}")
    return problems


CALL = re.compile(r'(?:\btr\(|\btranslate\(\s*"[^"]*"\s*,|QT_TRANSLATE_NOOP\(\s*"[^"]*"\s*,|QT_TR_NOOP\()\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPES = {"n": "\n", "t": "\t"}


def overlooked(source, wanted):
    """Texts of the source that lupdate passes over without a word (6.4: those whose count is an expression)."""
    known = {key[1] for key in wanted}
    for folder in ("app", "widgets", "models", "mapping"):
        for path in sorted((source / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            code = path.read_text(encoding="utf-8")
            for call in CALL.finditer(code):
                text = "".join(LITERAL.findall(call.group(1)))
                text = re.sub(r"\\(.)", lambda escape: ESCAPES.get(escape[1], escape[1]), text)
                if text and text not in known:
                    line = code.count("\n", 0, call.start()) + 1
                    yield f"{path.relative_to(source)}:{line}: lupdate does not see {text!r}"


def main():
    source = pathlib.Path(sys.argv[1])
    lupdate = sys.argv[2]
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        help_texts = pathlib.Path(folder) / "helptexts.h"
        subprocess.run([sys.executable, source / "tools/catalog/helptexts.py", help_texts], check=True, stdout=subprocess.DEVNULL)
        for language in ["en", "de", "fr", "nl", "zh_CN"]:
            fresh = pathlib.Path(folder) / f"{language}.ts"
            options = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, "-I", ".", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", "-silent", *options,
                            "-source-language", "en", "-target-language", language, "app", "widgets", "models", "mapping",
                            *([] if language == "en" else [str(help_texts)]), "-ts", str(fresh)],
                           cwd=source, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            path = source / "translations" / f"roamscope_{language}.ts"
            if not path.exists():
                print(f"{path.name}: is not there; run translations/update")
                failed = True
                continue
            wanted = messages(fresh)
            problems = check(language, path, wanted)
            if language == "de":
                problems += overlooked(source, wanted)
            for problem in problems[:40]:
                print(f"{path.name}: {problem}")
            if len(problems) > 40:
                print(f"{path.name}: and {len(problems) - 40} more")
            failed = failed or bool(problems)
            if not problems:
                print(f"{path.name}: complete")
    sys.exit(1 if failed else 0)


main()
