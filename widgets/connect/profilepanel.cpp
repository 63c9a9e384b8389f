// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/profilepanel.h"

#include "models/endpoints/ocpplink.h"
#include "models/endpoints/ocppmessage.h"
#include "widgets/connect/profilechart.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int longestProfile = 7 * 24 * 60; ///< minutes
constexpr int askedLength = 24 * 3600; ///< s
constexpr int mostPeriods = 1024;
enum PeriodColumn { StartColumn, LimitColumn, PhasesColumn, PeriodColumns };

QString statusText(const QByteArray &payload)
{
    const nlohmann::json json = nlohmann::json::parse(payload.begin(), payload.end(), nullptr, false);
    if (!json.is_object() || !json.contains("status") || !json["status"].is_string())
        return {};
    return QString::fromStdString(json["status"].get<std::string>());
}

} // namespace

ProfilePanel::ProfilePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::margin * 2);
    const auto makeForm = [pair] {
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(Theme::margin);
        form->setVerticalSpacing(6);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        pair->addLayout(form, 1);
        return form;
    };
    QFormLayout *first = makeForm();
    QFormLayout *second = makeForm();
    const auto number = [this, left](int minimum, int maximum, int value) {
        auto *box = new QSpinBox(left);
        box->setRange(minimum, maximum);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, &ProfilePanel::readFields);
        return box;
    };
    m_purpose = new QComboBox(left);
    m_purpose->addItems({tr("Station maximum"), tr("Default of transactions"), tr("This transaction")});
    m_timing = new QComboBox(left);
    m_timing->addItems({tr("From now"), tr("Every day"), tr("From the start of charging")});
    m_unit = new QComboBox(left);
    m_unit->addItems({QStringLiteral("A"), QStringLiteral("W")});
    m_evse = number(0, 1000, 1);
    m_id = number(1, 1'000'000, 1);
    m_stack = number(0, 1000, 0);
    m_duration = number(0, longestProfile, 0);
    m_duration->setSuffix(tr(" min"));
    m_duration->setSpecialValueText(tr("no end"));
    m_transaction = new QLineEdit(left);
    first->addRow(tr("&Purpose"), m_purpose);
    first->addRow(tr("&Begins"), m_timing);
    first->addRow(tr("&Lasts"), m_duration);
    first->addRow(tr("&Transaction"), m_transaction);
    second->addRow(tr("&Unit"), m_unit);
    second->addRow(tr("&EVSE or connector"), m_evse);
    second->addRow(tr("Profile &id"), m_id);
    second->addRow(tr("&Stack level"), m_stack);
    column->addLayout(pair);
    m_periods = new QTableWidget(left);
    m_periods->setColumnCount(PeriodColumns);
    m_periods->setHorizontalHeaderLabels({tr("From minute"), tr("Limit"), tr("Phases")});
    m_periods->setAccessibleName(tr("Periods"));
    m_periods->verticalHeader()->hide();
    m_periods->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_periods->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_periods->setTabKeyNavigation(false);
    Theme::styleHeader(m_periods->horizontalHeader());
    column->addWidget(m_periods, 1);
    auto *edit = new QHBoxLayout;
    auto *add = new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add a period"), left);
    m_removePeriod = new QPushButton(Theme::icon(QStringLiteral("delete")), tr("Remove"), left);
    edit->addWidget(add);
    edit->addWidget(m_removePeriod);
    edit->addStretch(1);
    column->addLayout(edit);
    m_problems = new QLabel(left);
    m_problems->setWordWrap(true);
    m_problems->setForegroundRole(QPalette::BrightText);
    column->addWidget(m_problems);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);
    m_set = new QPushButton(Theme::icon(QStringLiteral("send")), tr("Set the profile"), left);
    m_clear = new QPushButton(Theme::icon(QStringLiteral("delete")), tr("Clear it"), left);
    m_ask = new QPushButton(Theme::icon(QStringLiteral("request")), tr("What is in force?"), left);
    m_ask->setToolTip(tr("Asks for the composite schedule of the next 24 hours and draws it"));
    buttons->addWidget(m_set);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_ask);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_answer = new QLabel(left);
    m_answer->setWordWrap(true);
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_answer);
    splitter->addWidget(left);
    m_chart = new ProfileChart(splitter);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({480, 520});
    row->addWidget(splitter);

    for (QComboBox *box : {m_purpose, m_timing, m_unit})
        connect(box, &QComboBox::activated, this, &ProfilePanel::readFields);
    connect(m_transaction, &QLineEdit::textChanged, this, &ProfilePanel::readFields);
    connect(m_periods, &QTableWidget::cellChanged, this, &ProfilePanel::readFields);
    connect(add, &QPushButton::clicked, this, &ProfilePanel::addPeriod);
    connect(m_removePeriod, &QPushButton::clicked, this, &ProfilePanel::removePeriod);
    connect(m_set, &QPushButton::clicked, this, [this] {
        readFields();
        if (m_plan.problems().isEmpty())
            Q_EMIT requested(RemoteOperation(m_version).setChargingProfile(m_plan, m_evse->value()));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT requested(RemoteOperation(m_version).clearChargingProfile(m_id->value())); });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        Q_EMIT requested(RemoteOperation(m_version).compositeSchedule(m_evse->value(), askedLength, m_unit->currentIndex() == 1));
    });
    m_plan.periods = {{0, 16, 0}, {1800, 10, 0}, {3600, 32, 0}};
    m_purpose->setCurrentIndex(int(m_plan.purpose));
    fillPeriods();
    setStation(nullptr);
    readFields();
}

void ProfilePanel::setStation(const StationInfo *station)
{
    m_connected = station && station->connected;
    m_version = station ? station->version : ProtocolVersion::Unknown;
    if (station && !station->transactions.isEmpty() && m_transaction->text().isEmpty())
        m_transaction->setText(QString::fromUtf8(station->transactions.constFirst().id));
    updateButtons();
}

void ProfilePanel::fillPeriods()
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    const QLocale locale;
    m_periods->setRowCount(int(m_plan.periods.size()));
    for (int row = 0; row < m_plan.periods.size(); ++row) {
        const ChargingProfilePeriod &period = m_plan.periods.at(row);
        m_periods->setItem(row, StartColumn, new QTableWidgetItem(locale.toString(period.start / 60.0, 'f', period.start % 60 == 0 ? 0 : 2)));
        m_periods->setItem(row, LimitColumn, new QTableWidgetItem(locale.toString(period.limit, 'g', 8)));
        m_periods->setItem(row, PhasesColumn, new QTableWidgetItem(period.phases > 0 ? locale.toString(period.phases) : QString()));
    }
}

void ProfilePanel::readFields()
{
    if (m_filling)
        return;
    m_plan.id = m_id->value();
    m_plan.stackLevel = m_stack->value();
    m_plan.purpose = ChargingProfilePlan::Purpose(m_purpose->currentIndex());
    m_plan.timing = ChargingProfilePlan::Timing(m_timing->currentIndex());
    m_plan.unit = ChargingProfilePlan::Unit(m_unit->currentIndex());
    m_plan.duration = m_duration->value() * 60;
    m_plan.start = m_plan.timing == ChargingProfilePlan::Timing::Relative ? noTime : utcNow() / 1'000'000 * 1'000'000;
    m_plan.transaction = m_plan.purpose == ChargingProfilePlan::Purpose::Transaction ? m_transaction->text().trimmed().toUtf8() : QByteArray();
    const QLocale locale;
    QList<ChargingProfilePeriod> periods;
    bool readable = true;
    for (int row = 0; row < m_periods->rowCount(); ++row) {
        const auto value = [&](int column) {
            const QTableWidgetItem *item = m_periods->item(row, column);
            const QString text = item ? item->text().trimmed() : QString();
            bool ok = text.isEmpty();
            const double number = text.isEmpty() ? 0 : locale.toDouble(text, &ok);
            const double other = ok ? number : text.toDouble(&ok);
            readable = readable && ok;
            return other;
        };
        periods.append({.start = int(std::clamp(value(StartColumn) * 60, 0.0, longestProfile * 60.0)), .limit = value(LimitColumn), .phases = int(std::clamp(value(PhasesColumn), 0.0, 3.0))});
    }
    m_plan.periods = periods;
    refresh();
    if (!readable) {
        m_problems->setText(tr("A cell of the table is no number."));
        m_isGood = false;
        updateButtons();
    }
}

void ProfilePanel::refresh()
{
    const QStringList problems = m_plan.problems();
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_transaction->setEnabled(m_plan.purpose == ChargingProfilePlan::Purpose::Transaction);
    m_removePeriod->setEnabled(m_periods->rowCount() > 1);
    m_isGood = problems.isEmpty();
    updateButtons();
    m_chart->setPlans(m_plan, m_composite);
}

void ProfilePanel::updateButtons()
{
    m_set->setEnabled(m_connected && m_isGood);
    m_clear->setEnabled(m_connected);
    m_ask->setEnabled(m_connected);
}

void ProfilePanel::addPeriod()
{
    if (m_plan.periods.size() >= mostPeriods)
        return;
    ChargingProfilePeriod next = m_plan.periods.isEmpty() ? ChargingProfilePeriod {0, 16, 0} : m_plan.periods.constLast();
    if (!m_plan.periods.isEmpty())
        next.start += 1800;
    m_plan.periods.append(next);
    fillPeriods();
    readFields();
    m_periods->setCurrentCell(m_periods->rowCount() - 1, LimitColumn);
    m_periods->setFocus(Qt::OtherFocusReason);
}

void ProfilePanel::removePeriod()
{
    const int row = m_periods->currentRow() >= 0 ? m_periods->currentRow() : m_periods->rowCount() - 1;
    if (row < 0 || m_plan.periods.size() < 2)
        return;
    m_plan.periods.removeAt(row);
    fillPeriods();
    readFields();
}

void ProfilePanel::showAnswer(const QByteArray &action, const OcppAnswer &answer)
{
    if (!action.contains("ChargingProfile") && action != "GetCompositeSchedule")
        return;
    const QString name = QString::fromUtf8(action);
    if (!answer.isResult()) {
        m_answer->setText(answer.outcome == OcppAnswer::Outcome::Error
                              ? tr("%1: error %2. %3").arg(name, QString::fromUtf8(answer.errorCode), QString::fromUtf8(answer.errorDescription))
                              : tr("%1: no answer").arg(name));
        return;
    }
    m_answer->setText(tr("%1: %2").arg(name, statusText(answer.payload)));
    if (action == "GetCompositeSchedule") {
        m_composite = ChargingProfilePlan::fromComposite(answer.payload);
        if (!m_composite)
            m_answer->setText(tr("The station knows no limit for this time."));
        refresh();
    }
}

} // namespace Roamscope
