// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/segment.h"

#include "mapping/units.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

/// The slot of a path below a node that has no arrays; −1 when it is no such path.
int slotAt(PathTrie *trie, int node, std::string_view path)
{
    std::vector<PathStep> steps;
    if (!parsePath(path, &steps))
        return -1;
    for (const PathStep &step : steps) {
        node = step.each ? -1 : trie->member(node, step.name);
        if (node < 0)
            return -1;
    }
    return trie->slot(node);
}

std::vector<std::string> texts(const SheetJson &json, const char *name, std::vector<std::string> otherwise, bool *good)
{
    const auto found = json.find(name);
    if (found == json.end())
        return otherwise;
    std::vector<std::string> list;
    if (found->is_string())
        list.push_back(found->get<std::string>());
    else if (found->is_array())
        for (const SheetJson &item : *found) {
            *good = *good && item.is_string();
            if (item.is_string())
                list.push_back(item.get<std::string>());
        }
    else
        *good = false;
    return list;
}

} // namespace

std::shared_ptr<const SegmentOptions> SegmentOptions::read(const SheetJson &json, QString *error)
{
    auto options = std::make_shared<SegmentOptions>();
    bool good = true;
    const auto failed = [&](const QString &what) {
        *error = what;
        return nullptr;
    };
    if (!json.is_object())
        return failed(QCoreApplication::translate("Roamscope", "“segment” must be an object"));
    for (const std::string &path : texts(json, "time", {"timestamp", "time"}, &good))
        options->time.push_back(slotAt(&options->trie, 0, path));
    const auto fields = [&](int node) {
        Fields result;
        const struct
        {
            const char *name;
            std::vector<std::string> paths;
            std::vector<int> *list;
        } all[] = {
            {"value", {"value"}, &result.value},
            {"measurand", {"measurand"}, &result.measurand},
            {"unit", {"unit", "unitOfMeasure/unit"}, &result.unit},
            {"multiplier", {"multiplier", "unitOfMeasure/multiplier"}, &result.multiplier},
            {"context", {"context"}, &result.context},
            {"phase", {"phase"}, &result.phase},
            {"location", {"location"}, &result.location},
            {"state", {"state"}, &result.state},
        };
        for (const auto &field : all) {
            for (const std::string &path : texts(json, field.name, field.paths, &good)) {
                const int slot = slotAt(&options->trie, node, path);
                good = good && slot >= 0;
                field.list->push_back(std::max(slot, 0));
            }
        }
        return result;
    };
    options->own = fields(0);
    for (const std::string &path : texts(json, "samples", {"sampledValue", "sampled_values"}, &good)) {
        std::vector<PathStep> steps;
        int node = 0;
        good = good && parsePath(path, &steps);
        for (const PathStep &step : steps)
            node = node < 0 || step.each ? -1 : options->trie.member(node, step.name);
        if (node < 0)
            return failed(QCoreApplication::translate("Roamscope", "“%1” is not a path in an element").arg(QString::fromStdString(path)));
        const int each = options->trie.each(node);
        options->lists.push_back({.slot = options->trie.slot(node), .scope = options->trie.node(node).elementScope, .fields = fields(each)});
    }
    options->contexts = texts(json, "contexts", {}, &good);
    options->locations = texts(json, "locations", {"Outlet"}, &good);
    options->registers = texts(json, "register", {"Energy.Active.Import.Register", "Energy.Active.Import.Interval"}, &good);
    if (const auto wrap = json.find("wrap"); wrap != json.end()) {
        Decimal value;
        if (!Decimal::parse(wrap->is_string() ? wrap->get<std::string>() : wrap->dump(), &value))
            return failed(QCoreApplication::translate("Roamscope", "“wrap” must be a number"));
        options->wrap = value;
    }
    if (const auto unit = json.find("meterUnit"); unit != json.end()) {
        const Unit *found = unit->is_string() ? findUnit(unit->get<std::string>()) : nullptr;
        if (!found || found->quantity != Unit::Quantity::Energy)
            return failed(QCoreApplication::translate("Roamscope", "“meterUnit” must be Wh, kWh or MWh"));
        options->meterFactor = Decimal(found->numerator);
    }
    if (json.contains("cut")) {
        options->cut = 0;
        for (const std::string &name : texts(json, "cut", {}, &good)) {
            const int bit = name == "status" ? Status : name == "price" ? Price : name == "power" ? Power : name == "sample" ? Sample
                : name == "context" ? Context : name == "phase" ? Phase : 0;
            if (bit == 0)
                return failed(QCoreApplication::translate("Roamscope", "“%1” is nothing to cut at; status, price, power, sample, context and phase are").arg(QString::fromStdString(name)));
            options->cut |= bit;
        }
    }
    if (const auto changes = json.find("changes"); changes != json.end()) {
        if (!changes->is_array() || changes->size() > 16)
            return failed(QCoreApplication::translate("Roamscope", "“changes” must be a list of at most 16"));
        for (const SheetJson &item : *changes) {
            Change change;
            const auto text = [&](const char *name) {
                const auto found = item.is_object() ? item.find(name) : item.end();
                return item.is_object() && found != item.end() && found->is_string() ? found->get<std::string>() : std::string();
            };
            change.price = text("kind") == "price";
            change.path = text("path");
            change.time = slotAt(&change.trie, 0, text("time").empty() ? "timestamp" : text("time"));
            change.value = slotAt(&change.trie, 0, text("value").empty() ? (change.price ? "price" : "status") : text("value"));
            if (change.path.empty() || change.time < 0 || change.value < 0)
                return failed(QCoreApplication::translate("Roamscope", "each of “changes” needs kind, path, time and value"));
            options->changes.push_back(std::move(change));
        }
    }
    if (const auto power = json.find("powerBelow"); power != json.end()) {
        if (!Decimal::parse(power->is_string() ? power->get<std::string>() : power->dump(), &options->powerBelow))
            return failed(QCoreApplication::translate("Roamscope", "“powerBelow” must be a number of W"));
    }
    if (const auto every = json.find("every"); every != json.end()) {
        if (!every->is_number_integer() || *every < 1 || *every > 31'622'400)
            return failed(QCoreApplication::translate("Roamscope", "“every” must be a whole number of seconds"));
        options->every = every->get<qint64>();
    }
    for (const auto &[name, path] : {std::pair {"begin", &options->begin}, {"end", &options->end}, {"beginValue", &options->beginValue}, {"endValue", &options->endValue}}) {
        if (const auto found = json.find(name); found != json.end() && found->is_string())
            *path = found->get<std::string>();
    }
    for (const int slot : options->time)
        good = good && slot >= 0;
    if (!good)
        return failed(QCoreApplication::translate("Roamscope", "a member of “segment” is not of the right type"));
    return options;
}

} // namespace Roamscope
