// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/editsession.h"
#include "mapping/schema.h"
#include "mapping/sheetdocument.h"

namespace Roamscope {

/// A small sheet from an invented backend's CDR to OCPI 2.2.1, with its schemas and a sample, for tests of views.
struct SheetUiFixture
{
    SheetDocument document {nullptr, Stash(QString())};
    SchemaTreePtr source;
    SchemaTreePtr target;
    QByteArray sample;
    MappingSession mapping {&document};

    /// The session with the schemas and the sample of the sheet.
    MappingSession &session() { return mapping; }

    SheetUiFixture()
    {
        const QByteArray schema = R"({"type":"object","total":2,"fields":{
            "ChargeId":{"type":"string","required":true,"examples":["\"C-1001\""]},
            "Begin":{"type":"string","required":true,"dateFormat":"dd.MM.yyyy HH:mm:ss","examples":["\"01.03.2026 10:00:00\""]},
            "End":{"type":"string","required":true,"dateFormat":"dd.MM.yyyy HH:mm:ss"},
            "Consumption":{"type":"number","unit":"Wh","required":true},
            "State":{"type":"string","enum":["done","running","broken"]},
            "CurrencyCode":{"type":"string","examples":["\"EUR\""]},
            "Intervals":{"type":"object","array":true,"fields":{
                "From":{"type":"string"},"Volume":{"type":"number","unit":"kWh"}}}}})";
        source = SchemaTree::fromJson(QByteArrayView(schema), QStringLiteral("Backend"));
        target = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("CDR"));
        sample = R"({"ChargeId":"C-1001","Begin":"01.03.2026 10:00:00","End":"01.03.2026 11:30:00","Consumption":21400,
            "State":"done","CurrencyCode":"EUR","Intervals":[{"From":"01.03.2026 10:00:00","Volume":11.2},{"From":"01.03.2026 10:45:00","Volume":10.2}]})";
        Sheet sheet;
        sheet.id = QStringLiteral("test");
        sheet.title = QStringLiteral("Backend CDR to OCPI 2.2.1");
        const auto rule = [](const char *id, const char *pointer, QList<Step> steps) {
            Rule made;
            made.id = QString::fromLatin1(id);
            made.target = QString::fromLatin1(pointer);
            made.steps = std::move(steps);
            return made;
        };
        sheet.rules.append(rule("r1", "/id", {takeStep(QStringLiteral("/ChargeId"))}));
        sheet.rules.append(rule("r2", "/start_date_time",
                                {takeStep(QStringLiteral("/Begin")),
                                 makeStep("dateTime", {{"input", "dd.MM.yyyy HH:mm:ss"}, {"zone", "Europe/Amsterdam"}})}));
        sheet.rules.append(rule("r3", "/total_energy",
                                {takeStep(QStringLiteral("/Consumption")), makeStep("unit", {{"from", "Wh"}, {"to", "kWh"}}),
                                 makeStep("number", {{"decimals", 4}, {"round", "halfUp"}})}));
        sheet.rules.append(rule("r4", "/auth_method", {takeStep(QStringLiteral("/State")),
                                                       makeStep("enum", {{"values", {{"done", "AUTH_REQUEST"}}}, {"fallback", nullptr}})}));
        sheet.rules.last().steps.last().parameters.erase("fallback");
        Rule periods = rule("r5", "/charging_periods", {makeStep("forEach", {{"path", "/Intervals"}})});
        periods.rules.append(rule("r6", "/charging_periods/*/start_date_time", {takeStep(QStringLiteral("From"))}));
        sheet.rules.append(periods);
        sheet.rules.append(rule("r7", "/currency", {makeStep("script", {{"code", "value = input.a\nreturn value.toUpperCase("}, {"inputs", {{"a", "/CurrencyCode"}}}})}));
        Rule last = rule("r8", "/remark", {makeStep("condition", {{"cases", {{{"when", {{"path", "/State"}, {"equals", "broken"}}}, {"value", "interrupted"}},
                                                                             {{"when", {{"all", {{{"path", "/Consumption"}, {"less", 100}}, {{"path", "/State"}, {"exists", true}}}}}}, {"path", "/State"}}}}})});
        last.note = QStringLiteral("Partner wants plain words");
        last.owner = QStringLiteral("Ada");
        last.status = RuleStatus::Disputed;
        sheet.rules.append(last);
        sheet.source.kind = SchemaRef::Kind::Backend;
        sheet.source.object = QStringLiteral("Backend");
        sheet.source.schema = SheetJson::parse(schema.constData());
        sheet.target.kind = SchemaRef::Kind::Ocpi;
        sheet.target.version = QStringLiteral("2.2.1");
        sheet.target.object = QStringLiteral("CDR");
        document.create(sheet, {});
        mapping.setSample(sample);
    }
};

} // namespace Roamscope
