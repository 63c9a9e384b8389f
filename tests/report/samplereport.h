// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QPainter>

namespace Roamscope::Test {

/// A report with one of everything, and with data that tries to be something else.
inline Report sampleReport()
{
    Report report;
    report.kind = QStringLiteral("sample");
    report.title = QStringLiteral("OCPP 1.6 → OCPI 2.2.1: sessions & CDRs <draft>");
    report.subtitle = QStringLiteral("What the middleware sends for each field");
    report.facts = {{QStringLiteral("from"), QStringLiteral("From"), QStringLiteral("NLEXA, Example CPO"), ReportStyle::Normal},
                    {QStringLiteral("to"), QStringLiteral("To"), QStringLiteral("DEEMS, Example eMSP"), ReportStyle::Normal},
                    {QStringLiteral("coverage"), QStringLiteral("Required fields mapped"), QStringLiteral("38 of 40"), ReportStyle::Warning}};
    report.introduction = {QStringLiteral("Please look at each row, and write what you would have otherwise into the last columns. A row that you agree with needs "
                                          "nothing but its status. Send the file back as it is: hidden columns tell which row is which.")};
    report.legend = {{ReportStyle::Error, QStringLiteral("Required, and not mapped.")},
                     {ReportStyle::Warning, QStringLiteral("Loses something on the way.")},
                     {ReportStyle::Good, QStringLiteral("Agreed by both.")}};
    ReportSection &rules = report.section(QStringLiteral("cdr"), QStringLiteral("CDR: a section with a name of more than 31 letters"));
    rules.paragraph(QStringLiteral("The CDR is made when the transaction stops."));
    ReportTable table;
    table.id = QStringLiteral("rules");
    table.main = true;
    table.columns = {{.id = QStringLiteral("target"), .title = QStringLiteral("Target field"), .kind = ReportColumn::Kind::Code, .width = 34, .choices = {}, .help = {}},
                     {.id = QStringLiteral("transform"), .title = QStringLiteral("How it is made"), .width = 52, .choices = {}, .help = QStringLiteral("Each step in words, from the source to the target.")},
                     {.id = QStringLiteral("limit"), .title = QStringLiteral("Length"), .kind = ReportColumn::Kind::Number, .width = 9, .choices = {}, .help = {}},
                     {.id = QStringLiteral("sample"), .title = QStringLiteral("Sample"), .kind = ReportColumn::Kind::Code, .width = 28, .choices = {}, .help = {}},
                     {.id = QStringLiteral("status"), .title = QStringLiteral("Status"), .width = 12, .choices = {QStringLiteral("Open"), QStringLiteral("Agreed"), QStringLiteral("Disputed")}, .help = {}, .editable = true},
                     {.id = QStringLiteral("note"), .title = QStringLiteral("Note"), .width = 30, .choices = {}, .help = {}, .editable = true},
                     {.id = QStringLiteral("rule"), .title = QStringLiteral("Rule"), .width = 10, .choices = {}, .help = {}, .hidden = true}};
    const auto row = [&](const QString &target, const QString &transform, double limit, const QString &sample, ReportStyle style, quint8 indent = 0) {
        ReportRow cells {ReportCell(target, style), ReportCell(transform), ReportCell::ofNumber(limit), ReportCell(sample), ReportCell(QStringLiteral("Open")), ReportCell(),
                         ReportCell(QStringLiteral("r%1").arg(table.rows.size()))};
        cells[0].indent = indent;
        cells[1].comment = QStringLiteral("Said by the partner on 3 March.");
        table.rows.push_back(cells);
    };
    row(QStringLiteral("/id"), QStringLiteral("=HYPERLINK(\"http://evil.example\",\"click\")"), 39, QStringLiteral("=1+1"), ReportStyle::Normal);
    row(QStringLiteral("/start_date_time"), QStringLiteral("+cmd|' /C calc'!A0"), 25, QStringLiteral("-2+3"), ReportStyle::Error);
    row(QStringLiteral("/cdr_token/uid"), QStringLiteral("@SUM(A1:A9)"), 36, QStringLiteral("-17.5"), ReportStyle::Warning);
    row(QStringLiteral("/charging_periods/*/dimensions/*/volume"),
        QStringLiteral("Take the register at the end of the period, subtract the register at its start, divide by 1000 (Wh → kWh), round to 4 decimals half up.\n"
                       "Otherwise 0."),
        0, QStringLiteral("1234567\n→ 12.3457"), ReportStyle::Normal, 2);
    row(QStringLiteral("/auth"), QStringLiteral("Authorization: Token ZWJmM2IzOTktNzc5Zi00NDk3"), 1, QStringLiteral("<script>alert(1)</script>"), ReportStyle::Good);
    rules.table(table);
    rules.heading(QStringLiteral("Status of the session"));
    ReportTable small;
    small.id = QStringLiteral("status");
    small.title = QStringLiteral("Status table");
    small.columns = {{.id = QStringLiteral("from"), .title = QStringLiteral("OCPP"), .width = 20, .choices = {}, .help = {}},
                     {.id = QStringLiteral("to"), .title = QStringLiteral("OCPI"), .width = 20, .choices = {}, .help = {}}};
    small.rows = {{ReportCell(QStringLiteral("Preparing")), ReportCell(QStringLiteral("BLOCKED"), ReportStyle::Changed)},
                  {ReportCell(QStringLiteral("Finishing")), ReportCell(QStringLiteral("AVAILABLE"), ReportStyle::Added)}};
    rules.table(small);
    ReportSection &other = report.section(QStringLiteral("notes"), QStringLiteral("CDR: a section with a name of more than 31 characters"));
    other.list({QStringLiteral("First"), QStringLiteral("Second, with a long text that certainly needs more than one line on any paper that is not as wide as a table, and then goes on")});
    other.list({QStringLiteral("One"), QStringLiteral("Two")}, true);
    other.code(QStringLiteral("{\n  \"token\": \"d2f9a6c3-secret\",\n  \"energy\": 12.5\n}"), QStringLiteral("json"));
    QImage image(360, 120, QImage::Format_ARGB32);
    image.fill(QColor(230, 240, 250));
    QPainter painter(&image);
    painter.fillRect(20, 60, 300, 20, QColor(31, 95, 168));
    painter.end();
    other.picture(image, QStringLiteral("A charge of two hours"));
    return report;
}

} // namespace Roamscope::Test
