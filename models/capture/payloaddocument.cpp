// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/payloaddocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace Roamscope {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QString unescaped(QByteArrayView quoted)
{
    if (!quoted.contains('\\') && quoted.size() >= 2)
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    const QJsonDocument document = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']');
    return document.isArray() ? document.array().first().toString() : QString::fromUtf8(quoted);
}

/// Lays out and collects nodes in one pass, without recursion: nesting is the sender's choice.
class Reader
{
public:
    Reader(QByteArrayView json, const PayloadDocument::Limits &limits, PayloadDocument &document)
        : m_json(json)
        , m_limits(limits)
        , m_document(document)
    {
    }

    void read();

private:
    using Kind = PayloadDocument::Kind;

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
    }
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void newLine() { m_document.text += '\n' + QByteArray(qsizetype(m_open.size()) * 2, ' '); }
    bool readStringToken(qsizetype *length) const;
    bool readScalarToken(qsizetype *length, Kind *kind) const;
    bool readValue();
    bool readMember();
    void close();
    bool full() const
    {
        return int(m_document.nodes.size()) >= m_limits.nodes || m_document.text.size() >= m_limits.bytes;
    }

    QByteArrayView m_json;
    PayloadDocument::Limits m_limits;
    PayloadDocument &m_document;
    qsizetype m_at = 0;
    std::vector<int> m_open; ///< containers around the place
    quint32 m_keyStart = 0;
    quint32 m_keyLength = 0;
};

bool Reader::readStringToken(qsizetype *length) const
{
    for (qsizetype i = m_at + 1; i < m_json.size(); ++i) {
        if (m_json[i] == '\\')
            ++i;
        else if (m_json[i] == '"') {
            *length = i + 1 - m_at;
            return true;
        } else if (m_json[i] == '\n') {
            return false;
        }
    }
    return false;
}

bool Reader::readScalarToken(qsizetype *length, Kind *kind) const
{
    if (peek() == '"') {
        *kind = Kind::String;
        return readStringToken(length);
    }
    const QByteArrayView rest = m_json.sliced(m_at);
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (rest.startsWith(word)) {
            *length = word.size();
            *kind = word == "null" ? Kind::Null : Kind::Boolean;
            return true;
        }
    }
    qsizetype end = 0;
    while (end < rest.size() && ((rest[end] >= '0' && rest[end] <= '9') || QByteArrayView("+-.eE").contains(rest[end])))
        ++end;
    *length = end;
    *kind = Kind::Number;
    return end > 0;
}

bool Reader::readValue()
{
    PayloadDocument::Node node;
    node.parent = m_open.empty() ? -1 : m_open.back();
    node.keyStart = m_keyStart;
    node.keyLength = m_keyLength;
    m_keyStart = m_keyLength = 0;
    node.start = quint32(m_document.text.size());
    const int index = int(m_document.nodes.size());
    if (node.parent >= 0) {
        auto &siblings = m_document.nodes[std::size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(index);
    }
    const char first = peek();
    if (first == '{' || first == '[') {
        if (int(m_open.size()) >= m_limits.depth)
            return false;
        node.kind = first == '{' ? Kind::Object : Kind::Array;
        m_document.text += first;
        ++m_at;
        m_document.nodes.push_back(std::move(node));
        m_open.push_back(index);
        return true;
    }
    qsizetype length = 0;
    const bool read = readScalarToken(&length, &node.kind);
    if (read) {
        m_document.text += m_json.sliced(m_at, length);
        m_at += length;
    }
    node.length = quint32(m_document.text.size()) - node.start;
    if (read)
        m_document.nodes.push_back(std::move(node));
    else if (node.parent >= 0)
        m_document.nodes[std::size_t(node.parent)].children.pop_back();
    return read;
}

bool Reader::readMember()
{
    qsizetype length = 0;
    if (peek() != '"' || !readStringToken(&length))
        return false;
    m_keyStart = quint32(m_document.text.size()) + 1;
    m_keyLength = quint32(length) - 2;
    m_document.text += m_json.sliced(m_at, length);
    m_at += length;
    skipSpace();
    if (peek() != ':')
        return false;
    ++m_at;
    m_document.text += ": ";
    skipSpace();
    return readValue();
}

void Reader::close()
{
    PayloadDocument::Node &node = m_document.nodes[std::size_t(m_open.back())];
    node.length = quint32(m_document.text.size()) - node.start;
    m_open.pop_back();
}

void Reader::read()
{
    skipSpace();
    bool good = readValue();
    while (good && !m_open.empty()) {
        skipSpace();
        const int container = m_open.back();
        const PayloadDocument::Node &node = m_document.nodes[std::size_t(container)];
        const bool isObject = node.kind == Kind::Object;
        const bool empty = node.children.empty();
        if (peek() == (isObject ? '}' : ']')) {
            m_open.pop_back();
            if (!empty)
                newLine();
            m_open.push_back(container);
            m_document.text += isObject ? '}' : ']';
            ++m_at;
            close();
            continue;
        }
        if (full()) {
            m_document.truncated = true;
            m_document.text += QByteArrayLiteral("\n…");
            while (!m_open.empty())
                close();
            return;
        }
        if (!empty) {
            if (peek() != ',') {
                good = false;
                break;
            }
            ++m_at;
            m_document.text += ',';
            skipSpace();
        }
        newLine();
        good = isObject ? readMember() : readValue();
    }
    skipSpace();
    if (good && m_at >= m_json.size())
        return;
    m_document.valid = false;
    m_document.errorAt = m_document.text.size();
    const qsizetype room = qMax<qsizetype>(0, m_limits.bytes - m_document.text.size());
    const QByteArrayView rest = m_json.sliced(m_at);
    m_document.truncated = rest.size() > room;
    m_document.text += rest.first(qMin(room, rest.size()));
    while (!m_open.empty())
        close();
}

} // namespace

PayloadDocument PayloadDocument::read(QByteArrayView json, const Limits &limits)
{
    PayloadDocument document;
    document.text.reserve(qMin(limits.bytes, json.size() * 2));
    Reader(json, limits, document).read();
    return document;
}

QByteArrayView PayloadDocument::json(int node) const
{
    const Node &n = nodes[std::size_t(node)];
    return QByteArrayView(text).sliced(n.start, n.length);
}

QString PayloadDocument::key(int node) const
{
    const Node &n = nodes[std::size_t(node)];
    return n.keyStart == 0 ? QString() : unescaped(QByteArrayView(text).sliced(n.keyStart - 1, n.keyLength + 2));
}

QString PayloadDocument::value(int node) const
{
    switch (nodes[std::size_t(node)].kind) {
    case Kind::Object:
    case Kind::Array:
        return {};
    case Kind::String:
        return unescaped(json(node));
    default:
        return QString::fromUtf8(json(node));
    }
}

QString PayloadDocument::pointer(int node, int below) const
{
    QString result;
    while (node > below) {
        const Node &n = nodes[std::size_t(node)];
        QString token = n.keyStart == 0 ? QString::number(n.row) : key(node);
        token.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
        result.prepend(QLatin1Char('/') + token);
        node = n.parent;
    }
    return result;
}

int PayloadDocument::find(const QString &pointer, int below, bool exact) const
{
    if (nodes.empty() || below < 0 || below >= int(nodes.size()))
        return -1;
    int at = below;
    const QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString token : tokens) {
        token.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        const Node &n = nodes[std::size_t(at)];
        int next = -1;
        if (n.kind == Kind::Array) {
            bool isIndex = false;
            const qsizetype index = token.toLongLong(&isIndex);
            if (isIndex && index >= 0 && index < qsizetype(n.children.size()))
                next = n.children[std::size_t(index)];
        } else {
            for (const int child : n.children) {
                if (key(child) == token) {
                    next = child;
                    break;
                }
            }
        }
        if (next < 0)
            return exact ? -1 : at;
        at = next;
    }
    return at;
}

int PayloadDocument::nodeAt(quint32 position) const
{
    if (nodes.empty())
        return -1;
    int at = 0;
    for (;;) {
        int inside = -1;
        for (const int child : nodes[std::size_t(at)].children) {
            const Node &c = nodes[std::size_t(child)];
            const quint32 start = c.keyStart ? c.keyStart - 1 : c.start;
            if (position >= start && position <= c.start + c.length) {
                inside = child;
                break;
            }
        }
        if (inside < 0)
            return at;
        at = inside;
    }
}

} // namespace Roamscope
