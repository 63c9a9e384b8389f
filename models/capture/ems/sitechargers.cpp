// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/sitechargers.h"

#include <QFileInfo>
#include <QSet>

namespace Roamscope {

namespace {

QSet<QByteArray> wordsOf(const QByteArray &name)
{
    static const QSet<QByteArray> general {"ems", "energy", "manager", "ocpp", "ocpi", "log", "logs", "capture", "site", "diagnostics", "jsonl", "json",
                                           "csms", "backend", "middleware", "trace", "recording", "meter", "data", "export"};
    QSet<QByteArray> words;
    QByteArray word;
    for (const char letter : name.toLower() + ' ') {
        if ((letter >= 'a' && letter <= 'z') || (letter & 0x80)) {
            word += letter;
            continue;
        }
        if (word.size() >= 3 && !general.contains(word))
            words.insert(word);
        word.clear();
    }
    return words;
}

QByteArray lettersOf(const QByteArray &name)
{
    qsizetype end = 0;
    while (end < name.size() && ((name[end] >= 'A' && name[end] <= 'Z') || (name[end] >= 'a' && name[end] <= 'z')))
        ++end;
    return name.left(end);
}

} // namespace

std::vector<quint16> chargersOfSite(const QByteArray &manager, quint8 source, const std::map<quint16, quint8> &chargers, const Capture &capture)
{
    std::vector<quint16> all;
    std::vector<quint16> beside;
    std::vector<quint16> alike;
    QSet<QByteArray> prefixes;
    const std::vector<CaptureSource> sources = capture.sources();
    const auto fileWords = [&sources](quint8 index) {
        return index < sources.size() ? wordsOf(QFileInfo(sources[index].path).completeBaseName().toUtf8()) : QSet<QByteArray>();
    };
    QSet<QByteArray> words = wordsOf(manager) | fileWords(source);
    for (const auto &[peer, origin] : chargers) {
        all.push_back(peer);
        prefixes.insert(lettersOf(capture.peers().text(peer)));
        if (origin == source)
            beside.push_back(peer);
        else if (words.intersects(fileWords(origin)))
            alike.push_back(peer);
    }
    // One site: one charger, or chargers that are named alike.
    if (prefixes.size() == 1)
        return all;
    if (!alike.empty())
        return alike;
    // A file that holds several sites says nothing of which of them the manager is.
    QSet<QByteArray> own;
    for (const quint16 peer : beside)
        own.insert(lettersOf(capture.peers().text(peer)));
    return own.size() == 1 ? beside : std::vector<quint16>();
}

} // namespace Roamscope
