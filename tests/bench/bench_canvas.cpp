// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what one picture of the mapping canvas costs: 5,000 fields a side, 2,000 wires.
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/schematreeview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Roamscope;

namespace {

constexpr int fields = 5000;
constexpr int groups = 100;
constexpr int wires = 2000;
constexpr double frame = 1000.0 / 60;

SchemaTreePtr schemaOf(const QString &title)
{
    auto root = std::make_unique<SchemaNode>();
    root->type = FieldType::Object;
    for (int group = 0; group < groups; ++group) {
        auto object = std::make_unique<SchemaNode>();
        object->name = QStringLiteral("group_%1").arg(group);
        object->type = FieldType::Object;
        object->typeText = QStringLiteral("object");
        for (int field = 0; field < fields / groups - 1; ++field) {
            auto node = std::make_unique<SchemaNode>();
            node->name = QStringLiteral("field_%1_%2").arg(group).arg(field);
            node->type = FieldType::String;
            node->typeText = QStringLiteral("CiString(36)");
            node->required = field % 3 == 0;
            object->children.push_back(std::move(node));
        }
        root->children.push_back(std::move(object));
    }
    return SchemaTree::fromNodes(std::move(root), title);
}

double now()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

void report(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    const double most = times[times.size() * 99 / 100];
    std::printf("%-34s median %6.2f ms, 99 %% below %6.2f ms: %.1f of a frame at 60 Hz\n", name, median, most, most / frame);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 860);
    SchemaTreeView source(SchemaTreeView::Side::Source);
    SchemaTreeView target(SchemaTreeView::Side::Target);
    MappingCanvas canvas(&source, &target);
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&source, 4);
    row->addWidget(&canvas, 3);
    row->addWidget(&target, 4);

    const SchemaTreePtr left = schemaOf(QStringLiteral("left"));
    const SchemaTreePtr right = schemaOf(QStringLiteral("right"));
    source.setSchema(left);
    target.setSchema(right);
    window.show();
    QList<CanvasRule> rules;
    QSet<const SchemaNode *> linkedLeft;
    QSet<const SchemaNode *> linkedRight;
    TreeValues values;
    for (int at = 0; at < wires; ++at) {
        // Mostly near, some far: as sheets are.
        const auto &nodes = left->nodes();
        const std::size_t from = std::size_t(at) * 2 % nodes.size();
        const std::size_t to = at % 7 == 0 ? std::size_t(at) * 7919 % nodes.size() : (from + std::size_t(at % 12)) % nodes.size();
        CanvasRule rule {.id = QString::number(at), .target = right->nodes()[to], .sources = {nodes[from]}};
        if (at % 3 == 0)
            rule.badge = QStringLiteral("Wh → kWh");
        rules.append(rule);
        linkedLeft.insert(nodes[from]);
        linkedRight.insert(right->nodes()[to]);
        values.insert(nodes[from], {.text = QStringLiteral("2026-01-01T10:00:00Z")});
    }
    source.setValues(values);
    source.expandAll();
    target.expandAll();

    double before = now();
    source.setLinked(linkedLeft);
    target.setLinked(linkedRight);
    canvas.setRules(rules);
    canvas.scene();
    std::printf("%d fields a side, %d wires: set up in %.1f ms\n", int(left->nodes().size()), int(rules.size()), now() - before);

    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] {
        QPainter painter(&image);
        window.render(&painter, {}, {}, QWidget::DrawChildren);
    };
    const auto scroll = [&](int step, bool both) {
        std::vector<double> times;
        for (int at = 0; at < 240; ++at) {
            source.verticalScrollBar()->setValue(at * step % source.verticalScrollBar()->maximum());
            if (both)
                target.verticalScrollBar()->setValue(at * step % target.verticalScrollBar()->maximum());
            const double begin = now();
            canvas.scene();
            paint();
            times.push_back(now() - begin);
        }
        return times;
    };
    report("scroll both sides slowly", scroll(9, true));
    report("scroll both sides fast", scroll(977, true));
    report("scroll one side", scroll(487, false));

    // Everything folded: each wire has an end in sight.
    source.collapseAll();
    target.collapseAll();
    report("all wires in sight, folded", scroll(9, true));
    canvas.setSelectedRules({QStringLiteral("7"), QStringLiteral("8")});
    report("the same, with a path lit", scroll(9, true));
    source.expandAll();
    report("one side folded", scroll(977, false));

    std::vector<double> times;
    for (const char *text : {"f", "fi", "fie", "fiel", "field", "field_1", "field_12", "field_12_", "field_12_3", ""}) {
        before = now();
        source.setFilter(QString::fromLatin1(text));
        canvas.scene();
        paint();
        times.push_back(now() - before);
    }
    report("a letter in the search", times);

    times.clear();
    for (int at = 0; at < 60; ++at) {
        before = now();
        rules[at].badge = QStringLiteral("changed");
        canvas.setRules(rules);
        canvas.scene();
        paint();
        times.push_back(now() - before);
    }
    report("an edit of one rule", times);
    return 0;
}
