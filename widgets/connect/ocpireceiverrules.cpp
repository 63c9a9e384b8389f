// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceiverrules.h"

#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <nlohmann/json.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr qint64 largestFile = 1 << 20;

QSpinBox *number(QWidget *parent, int least, int most, const QString &none, const QString &suffix = {})
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSpecialValueText(none);
    box->setSuffix(suffix);
    box->setMinimumWidth(150);
    return box;
}

} // namespace

OcpiReceiverRules::OcpiReceiverRules(OcpiReceiver *receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_model(new ReceiverRuleModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);

    auto *menu = new QMenu(this);
    const auto preset = [&](const QString &text, const std::function<void(AnswerOverride &)> &fill) {
        menu->addAction(text, this, [this, text, fill] {
            AnswerOverride rule;
            rule.name = text;
            fill(rule);
            add(std::move(rule));
        });
    };
    preset(tr("Answer late"), [](AnswerOverride &rule) { rule.fault.delay = 10'000; });
    preset(tr("Every second answer is HTTP 503"), [](AnswerOverride &rule) {
        rule.every = 2;
        rule.fault.httpStatus = 503;
    });
    preset(tr("Too many requests (HTTP 429)"), [](AnswerOverride &rule) { rule.fault.httpStatus = 429; });
    preset(tr("Refuse with OCPI 2001"), [](AnswerOverride &rule) { rule.fault.ocpiStatus = 2001; });
    preset(tr("Server error with OCPI 3000"), [](AnswerOverride &rule) { rule.fault.ocpiStatus = 3000; });
    preset(tr("JSON that breaks off"), [](AnswerOverride &rule) { rule.fault.truncate = 25; });
    preset(tr("One object on a page"), [](AnswerOverride &rule) {
        rule.method = "GET";
        rule.fault.pageSize = 1;
    });
    preset(tr("Stale data"), [](AnswerOverride &rule) {
        rule.method = "GET";
        rule.fault.staleSeconds = 3600;
    });
    preset(tr("Lose pushes"), [](AnswerOverride &rule) {
        rule.method = "PATCH";
        rule.every = 5;
        rule.fault.losePush = true;
    });
    preset(tr("Next page leads in a circle"), [](AnswerOverride &rule) {
        rule.method = "GET";
        rule.fault.link = "loop";
    });
    preset(tr("Without X-Total-Count and X-Limit"), [](AnswerOverride &rule) {
        rule.method = "GET";
        rule.fault.dropHeaders = {"X-Total-Count", "X-Limit"};
    });
    preset(tr("Cut the connection"), [](AnswerOverride &rule) { rule.fault.drop = true; });
    menu->addSeparator();
    preset(tr("Something else…"), [](AnswerOverride &rule) { rule.name.clear(); });
    auto *addButton = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add a Rule"), this);
    addButton->setObjectName(QStringLiteral("addReceiverRule"));
    addButton->setMenu(menu);
    m_edit = new QPushButton(Theme::icon(QStringLiteral("edit")), tr("Edit…"), this);
    m_remove = new QPushButton(Theme::icon(QStringLiteral("delete")), tr("Remove"), this);
    auto *importButton = new QPushButton(Theme::icon(QStringLiteral("import")), tr("Import…"), this);
    m_export = new QPushButton(Theme::icon(QStringLiteral("export")), tr("Export…"), this);
    for (QPushButton *button : {addButton, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *button : {importButton, m_export})
        buttons->addWidget(button);
    column->addLayout(buttons);
    m_error = new QLabel(this);
    m_error->setWordWrap(true);
    m_error->setAutoFillBackground(true);
    m_error->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    m_error->hide();
    column->addWidget(m_error);

    m_stack = new QStackedWidget(this);
    auto *empty = new EmptyState(m_stack);
    empty->setContent(QStringLiteral("exchange"), tr("Every answer is as it should be"),
                      tr("Add a rule to see how the partner copes with answers that are late, wrong or lost. Rules act at once; the first that fits a request holds."));
    m_stack->addWidget(empty);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Answer rules"));
    m_table->horizontalHeader()->setSectionResizeMode(ReceiverRuleModel::Effect, QHeaderView::Stretch);
    m_table->setColumnWidth(ReceiverRuleModel::Name, 280);
    m_table->setColumnWidth(ReceiverRuleModel::Applied, 90);
    Theme::styleHeader(m_table->horizontalHeader());
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);

    connect(m_edit, &QPushButton::clicked, this, &OcpiReceiverRules::edit);
    connect(m_remove, &QPushButton::clicked, this, &OcpiReceiverRules::remove);
    connect(importButton, &QPushButton::clicked, this, &OcpiReceiverRules::importFile);
    connect(m_export, &QPushButton::clicked, this, &OcpiReceiverRules::exportFile);
    connect(m_table, &QTableView::activated, this, &OcpiReceiverRules::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OcpiReceiverRules::updateButtons);
    connect(m_model, &ReceiverRuleModel::toggled, this, [this] {
        m_receiver->overrides().setRules(m_model->rules());
        Q_EMIT edited(tr("Answer Rules"));
    });
    updateButtons();
}

void OcpiReceiverRules::setRules(const std::vector<AnswerOverride> &rules)
{
    m_model->setRules(rules);
    m_receiver->overrides().setRules(rules);
    m_stack->setCurrentIndex(rules.empty() ? 0 : 1);
    updateButtons();
}

void OcpiReceiverRules::refresh()
{
    std::vector<quint64> applied;
    for (std::size_t i = 0; i < m_model->rules().size(); ++i)
        applied.push_back(m_receiver->overrides().applied(i));
    m_model->setApplied(applied);
}

void OcpiReceiverRules::change(std::vector<AnswerOverride> rules, const QString &what)
{
    const int row = m_table->currentIndex().row();
    m_error->hide();
    setRules(rules);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    Q_EMIT edited(what);
}

void OcpiReceiverRules::add(AnswerOverride rule)
{
    OcpiReceiverRuleDialog dialog(rule, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<AnswerOverride> rules = m_model->rules();
    rules.push_back(dialog.rule());
    change(std::move(rules), tr("Add a Rule"));
    m_table->selectRow(m_model->rowCount() - 1);
}

void OcpiReceiverRules::edit()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    std::vector<AnswerOverride> rules = m_model->rules();
    OcpiReceiverRuleDialog dialog(rules[std::size_t(row)], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    rules[std::size_t(row)] = dialog.rule();
    change(std::move(rules), tr("Edit a Rule"));
}

void OcpiReceiverRules::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    std::vector<AnswerOverride> rules = m_model->rules();
    rules.erase(rules.begin() + row);
    change(std::move(rules), tr("Remove a Rule"));
}

void OcpiReceiverRules::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import Rules"), {}, tr("Rules (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    QString error;
    std::optional<std::vector<AnswerOverride>> rules;
    if (file.open(QIODevice::ReadOnly))
        rules = AnswerOverrides::fromText(file.read(largestFile), &error);
    else
        error = file.errorString();
    if (!rules) {
        showError(tr("%1 was not imported: %2").arg(path, error));
        return;
    }
    change(std::move(*rules), tr("Import Rules"));
}

void OcpiReceiverRules::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Rules"), QStringLiteral("ocpi-rules.json"), tr("Rules (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const std::string text = AnswerOverrides::toJson(m_model->rules()).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
    if (written)
        m_error->hide();
    else
        showError(tr("%1 was not written: %2").arg(path, file.errorString()));
}

void OcpiReceiverRules::showError(const QString &text)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::Window, Theme::color(Theme::Role::ErrorSoft));
    m_error->setPalette(palette);
    m_error->setText(text);
    m_error->show();
}

void OcpiReceiverRules::updateButtons()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_export->setEnabled(m_model->rowCount() > 0);
}

OcpiReceiverRuleDialog::OcpiReceiverRuleDialog(const AnswerOverride &rule, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
{
    setWindowTitle(tr("Answer Rule"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::spacing);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Theme::margin);
    column->addLayout(sides);
    const QString as = tr("as it is");

    auto *which = new QGroupBox(tr("Which requests"), this);
    auto *form = new QFormLayout(which);
    m_name = new QLineEdit(rule.name, which);
    m_name->setMaxLength(100);
    form->addRow(tr("Name"), m_name);
    m_module = new QComboBox(which);
    m_module->addItem(tr("all"), QString());
    for (const char *module : {"versions", "credentials", "locations", "sessions", "cdrs", "tariffs", "tokens", "commands", "chargingprofiles", "hubclientinfo",
                               "payments", "invoicereconciliation", "Booking"})
        m_module->addItem(QString::fromLatin1(module), QString::fromLatin1(module));
    m_module->setCurrentIndex(std::max(m_module->findData(QString::fromUtf8(rule.module)), 0));
    form->addRow(tr("Module"), m_module);
    m_method = new QComboBox(which);
    m_method->addItem(tr("all"), QString());
    for (const char *method : {"GET", "PUT", "PATCH", "POST", "DELETE"})
        m_method->addItem(QString::fromLatin1(method), QString::fromLatin1(method));
    m_method->setCurrentIndex(std::max(m_method->findData(QString::fromUtf8(rule.method)), 0));
    form->addRow(tr("Method"), m_method);
    m_path = new QLineEdit(QString::fromUtf8(rule.path), which);
    m_path->setPlaceholderText(tr("any; * and ? stand for others: */LOC1*"));
    form->addRow(tr("Path"), m_path);
    m_every = number(which, 1, 1'000'000, tr("each"));
    m_every->setValue(rule.every);
    m_every->setPrefix(tr("one in ", "followed by a number"));
    form->addRow(tr("How many"), m_every);
    m_first = number(which, 0, 1'000'000, tr("the first"));
    m_first->setValue(rule.first);
    form->addRow(tr("From number"), m_first);
    m_last = number(which, 0, 1'000'000, tr("the last"));
    m_last->setValue(rule.last);
    form->addRow(tr("Up to number"), m_last);
    m_chance = new QDoubleSpinBox(which);
    m_chance->setRange(0, 100);
    m_chance->setDecimals(1);
    m_chance->setSuffix(QStringLiteral(" %"));
    m_chance->setValue(rule.probability * 100);
    form->addRow(tr("Chance"), m_chance);
    sides->addWidget(which, 1);

    auto *what = new QGroupBox(tr("What is wrong with the answer"), this);
    form = new QFormLayout(what);
    const AnswerFault &fault = rule.fault;
    m_delay = number(what, 0, 600'000, tr("none"), tr(" ms", "milliseconds"));
    m_delay->setSingleStep(500);
    m_delay->setValue(fault.delay);
    form->addRow(tr("Delay"), m_delay);
    m_http = number(what, 199, 599, as);
    m_http->setValue(fault.httpStatus == 0 ? 199 : fault.httpStatus);
    form->addRow(tr("HTTP status"), m_http);
    m_ocpi = number(what, 0, 9999, as);
    m_ocpi->setValue(fault.ocpiStatus);
    form->addRow(tr("OCPI status_code"), m_ocpi);
    m_message = new QLineEdit(fault.ocpiMessage, what);
    m_message->setPlaceholderText(tr("Refused by rule"));
    form->addRow(tr("status_message"), m_message);
    m_truncate = number(what, 0, 100, as, QStringLiteral(" %"));
    m_truncate->setValue(fault.truncate);
    form->addRow(tr("Missing at the end"), m_truncate);
    m_pageSize = number(what, 0, 100'000, as);
    m_pageSize->setValue(fault.pageSize);
    form->addRow(tr("Objects on a page"), m_pageSize);
    m_stale = number(what, 0, 1'000'000'000, as, tr(" s", "seconds"));
    m_stale->setValue(fault.staleSeconds);
    form->addRow(tr("Data behind by"), m_stale);
    m_link = new QComboBox(what);
    m_link->addItem(as, QString());
    m_link->addItem(tr("wrong scheme"), QStringLiteral("http"));
    m_link->addItem(tr("a host that is not there"), QStringLiteral("host"));
    m_link->addItem(tr("the same page again"), QStringLiteral("loop"));
    m_link->addItem(tr("none"), QStringLiteral("none"));
    m_link->setCurrentIndex(std::max(m_link->findData(QString::fromUtf8(fault.link)), 0));
    form->addRow(tr("Link to the next page"), m_link);
    m_headers = new QLineEdit(QString::fromUtf8(fault.dropHeaders.join(", ")), what);
    m_headers->setPlaceholderText(tr("none; such as X-Total-Count, Link"));
    form->addRow(tr("Headers left out"), m_headers);
    m_lose = new QCheckBox(tr("Accept pushes and lose them"), what);
    m_lose->setChecked(fault.losePush);
    form->addRow(m_lose);
    m_drop = new QCheckBox(tr("Cut the connection instead of an answer"), what);
    m_drop->setChecked(fault.drop);
    form->addRow(m_drop);
    sides->addWidget(what, 1);
    for (QGroupBox *box : {which, what}) {
        auto *layout = static_cast<QFormLayout *>(box->layout());
        layout->setHorizontalSpacing(Theme::margin);
        layout->setVerticalSpacing(Theme::spacing);
        layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    }
    m_says = new QLabel(this);
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    for (QSpinBox *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &OcpiReceiverRuleDialog::describe);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &OcpiReceiverRuleDialog::describe);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &OcpiReceiverRuleDialog::describe);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &OcpiReceiverRuleDialog::describe);
    connect(m_chance, &QDoubleSpinBox::valueChanged, this, &OcpiReceiverRuleDialog::describe);
    describe();
    resize(820, sizeHint().height());
}

AnswerOverride OcpiReceiverRuleDialog::rule() const
{
    AnswerOverride rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.module = m_module->currentData().toString().toUtf8();
    rule.method = m_method->currentData().toString().toUtf8();
    rule.path = m_path->text().trimmed().toUtf8();
    rule.every = m_every->value();
    rule.first = m_first->value();
    rule.last = m_last->value();
    rule.probability = m_chance->value() / 100;
    AnswerFault &fault = rule.fault;
    fault.delay = m_delay->value();
    fault.httpStatus = m_http->value() < 200 ? 0 : m_http->value();
    fault.ocpiStatus = m_ocpi->value();
    fault.ocpiMessage = m_message->text();
    fault.truncate = m_truncate->value();
    fault.pageSize = m_pageSize->value();
    fault.staleSeconds = m_stale->value();
    fault.link = m_link->currentData().toString().toUtf8();
    fault.dropHeaders.clear();
    for (const QString &header : m_headers->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        fault.dropHeaders.append(header.trimmed().toUtf8());
    fault.losePush = m_lose->isChecked();
    fault.drop = m_drop->isChecked();
    return rule;
}

void OcpiReceiverRuleDialog::describe()
{
    m_says->setText(rule().description());
}

} // namespace Roamscope
