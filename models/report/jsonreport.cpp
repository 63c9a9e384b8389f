// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportrun.h"
#include "models/report/reportwriters.h"

#include <QBuffer>
#include <QJsonDocument>

#include <cmath>

namespace Roamscope {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray out;
    out.reserve(bytes.size() + 2);
    out += '"';
    for (const char c : bytes) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (uchar(c) < 0x20) {
            out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

QByteArray number(double value)
{
    if (!std::isfinite(value))
        return "null";
    // Whole numbers stay readable; others in the shortest form that reads back the same.
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// Members of one object, a line each.
class Members
{
public:
    Members(ReportOutput &out, int indent)
        : m_out(out)
        , m_indent(QByteArray(indent, ' '))
    {
    }
    void name(const char *name) { this->name(QString::fromLatin1(name)); }
    void name(const QString &name)
    {
        m_out.raw((m_first ? "\n" : ",\n") + m_indent + quoted(name) + ": ");
        m_first = false;
    }
    void add(const char *member, const QString &value)
    {
        name(member);
        m_out.raw(quoted(value));
    }

private:
    ReportOutput &m_out;
    QByteArray m_indent;
    bool m_first = true;
};

class Writer
{
public:
    Writer(ReportRun &run, QIODevice *device)
        : m_run(run)
        , m_out(run, device)
    {
    }

    bool write()
    {
        const Report &report = m_run.report();
        m_out << "{";
        Members members(m_out, 2);
        members.add("format", QStringLiteral("roamscope-report"));
        members.name("version");
        m_out << "1";
        members.add("kind", report.kind);
        members.add("title", m_run.text(report.title));
        members.add("subtitle", m_run.text(report.subtitle));
        members.add("made", report.made.toUTC().toString(Qt::ISODateWithMs));
        members.add("madeBy", QStringLiteral("Roamscope " ROAMSCOPE_VERSION));
        members.name("facts");
        m_out << "{";
        Members facts(m_out, 4);
        for (const ReportFact &fact : report.facts) {
            facts.name(fact.id.isEmpty() ? fact.name : fact.id);
            m_out.raw(quoted(m_run.text(fact.value)));
        }
        m_out << "\n  }";
        members.name("introduction");
        texts(report.introduction);
        members.name("sections");
        m_out << "[";
        bool first = true;
        for (const ReportSection &section : report.sections) {
            m_out << (first ? "\n    {" : ",\n    {");
            first = false;
            if (!writeSection(section))
                return false;
            m_out << "\n    }";
        }
        m_out << "\n  ]";
        members.name("legend");
        m_out << "[";
        first = true;
        for (const auto &[cell, meaning] : m_run.legendRows()) {
            m_out << (first ? "\n    " : ",\n    ");
            first = false;
            m_out.raw("{\"name\": " + quoted(m_run.text(cell.text)) + ", \"meaning\": " + quoted(m_run.text(meaning)) + '}');
        }
        m_out << "\n  ]";
        for (const ReportAttachment &attachment : report.attachments) {
            const QByteArray json = m_run.text(QString::fromUtf8(attachment.json)).toUtf8().trimmed();
            if (QJsonDocument::fromJson(json).isNull())
                continue;
            members.name(attachment.id);
            m_out.raw(json);
        }
        m_out << "\n}\n";
        return m_out.flush();
    }

private:
    void texts(const QStringList &list)
    {
        m_out << "[";
        for (qsizetype i = 0; i < list.size(); ++i)
            m_out.raw((i > 0 ? ", " : "") + quoted(m_run.text(list.at(i))));
        m_out << "]";
    }

    bool writeSection(const ReportSection &section)
    {
        Members members(m_out, 6);
        members.add("id", section.id);
        members.add("title", m_run.text(section.title));
        members.name("blocks");
        m_out << "[";
        bool first = true;
        for (const ReportBlock &block : section.blocks) {
            m_out << (first ? "\n        {" : ",\n        {");
            first = false;
            if (!std::visit([this](const auto &part) { return writeBlock(part); }, block))
                return false;
            m_out << "}";
        }
        m_out << "\n      ]";
        return true;
    }

    bool writeBlock(const ReportHeading &heading)
    {
        m_out.raw("\"type\": \"heading\", \"text\": " + quoted(m_run.text(heading.text)));
        return true;
    }
    bool writeBlock(const ReportParagraph &paragraph)
    {
        m_out.raw("\"type\": \"paragraph\", \"text\": " + quoted(m_run.text(paragraph.text)));
        return true;
    }
    bool writeBlock(const ReportList &list)
    {
        m_out << "\"type\": \"list\", \"items\": ";
        texts(list.items);
        return true;
    }
    bool writeBlock(const ReportPicture &picture)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.image.save(&buffer, "PNG");
        m_out.raw("\"type\": \"picture\", \"description\": " + quoted(m_run.text(picture.description)) + ", \"png\": \"" + png.toBase64() + '"');
        return true;
    }
    bool writeBlock(const ReportCode &code)
    {
        m_out.raw("\"type\": \"code\", \"language\": " + quoted(code.language) + ", \"text\": " + quoted(m_run.text(code.text)));
        return true;
    }

    bool writeBlock(const ReportTable &table)
    {
        m_out.raw("\"type\": \"table\", \"id\": " + quoted(table.id) + ", \"title\": " + quoted(m_run.text(table.title)) + ",\n         \"columns\": [");
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns[i];
            m_out.raw((i > 0 ? ", " : "") + QByteArray("{\"id\": ") + quoted(column.id) + ", \"title\": " + quoted(m_run.text(column.title)) + '}');
        }
        m_out << "],\n         \"rows\": [";
        for (qint64 i = 0; i < table.size(); ++i) {
            const ReportRow row = table.row(i);
            m_out << (i > 0 ? ",\n          {" : "\n          {");
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const ReportCell &cell = ReportRun::cell(row, column);
                m_out.raw((column > 0 ? ", " : "") + quoted(table.columns[column].id) + ": " + (cell.number ? number(*cell.number) : quoted(m_run.text(cell.text))));
            }
            m_out << "}";
            if (!m_run.step())
                return false;
        }
        m_out << "]";
        return true;
    }

    ReportRun &m_run;
    ReportOutput m_out;
};

} // namespace

bool writeJsonReport(ReportRun &run, QIODevice *device)
{
    return Writer(run, device).write();
}

} // namespace Roamscope
