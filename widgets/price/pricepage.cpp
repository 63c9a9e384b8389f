// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/price/pricepage.h"

#include "models/pricing/chargelistmodel.h"
#include "models/pricing/pricingreadings.h"
#include "models/pricing/zoneclock.h"
#include "widgets/emptystate.h"
#include "widgets/price/billingdialog.h"
#include "widgets/price/chargepanel.h"
#include "widgets/price/readingspanel.h"
#include "widgets/price/tariffpanel.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

PricePage::PricePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChargeListModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_charge(new ChargePanel(this))
    , m_tariff(new TariffPanel(this))
{
    setObjectName(QStringLiteral("pricePage"));
    m_empty->setContent(QStringLiteral("chart"), tr("What a charge costs, and why"),
                        tr("Open CDRs and tariffs (JSON of OCPI 2.1.1, 2.2.1 or 2.3.0), or a capture that holds some. Each cent is explained: "
                           "the element of the tariff that was chosen, why the others were not, steps, tax, and which reading of the "
                           "specification gives what the CDR states."));
    connect(m_empty->addButton(tr("Open CDRs or tariffs…")), &QPushButton::clicked, this, &PricePage::openRequested);
    connect(m_empty->addButton(tr("Try it with the demo")), &QPushButton::clicked, this, &PricePage::demoRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_charge);
    m_stack->addWidget(m_tariff);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("priceSplitter"));
    splitter->addWidget(makeLists());
    splitter->addWidget(m_stack);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({300, 900, 240});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_readings, &ReadingsPanel::policyChanged, this, &PricePage::usePolicy);
    connect(m_charge, &ChargePanel::findReadingRequested, this, &PricePage::findReading);
    connect(&m_check, &QFutureWatcher<PortfolioResult>::finished, this, &PricePage::checked);
    connect(&m_findReading, &QFutureWatcher<QList<PolicyMatch>>::finished, this, [this] {
        const QList<PolicyMatch> matches = m_findReading.result();
        if (matches.isEmpty()) {
            m_found->setText(tr("No reading of the specification gives these totals. Look at the tariff's version and the volumes."));
            return;
        }
        m_readings->setPolicy(matches.constFirst().policy);
        const QStringList words = policyDepartures(matches.constFirst().policy);
        m_found->setText(words.isEmpty() ? tr("The CDR comes out as it is.") : tr("The CDR comes out when %1.").arg(words.join(QStringLiteral("; "))));
    });
    rebuildBook();
}

PricePage::~PricePage()
{
    if (m_cancel)
        m_cancel->store(true);
    m_check.waitForFinished();
    m_findReading.waitForFinished();
    m_model->setCharges(nullptr);
}

QWidget *PricePage::makeLists()
{
    auto *box = new QWidget(this);
    m_lists = new QTabWidget(box);
    m_lists->setDocumentMode(true);
    auto *chargePage = new QWidget(m_lists);
    m_search = new QLineEdit(chargePage);
    m_search->setObjectName(QStringLiteral("chargeSearch"));
    m_search->setPlaceholderText(tr("Find by id"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_onlyDeviating = new QToolButton(chargePage);
    m_onlyDeviating->setCheckable(true);
    m_onlyDeviating->setIcon(Theme::icon(QStringLiteral("warning")));
    m_onlyDeviating->setToolTip(tr("Only those whose total is wrong"));
    m_onlyDeviating->setAccessibleName(m_onlyDeviating->toolTip());
    connect(m_search, &QLineEdit::textChanged, m_model, &ChargeListModel::setFilter);
    connect(m_onlyDeviating, &QToolButton::toggled, m_model, &ChargeListModel::setOnlyDeviating);
    m_charges = new QTableView(chargePage);
    m_charges->setObjectName(QStringLiteral("chargeList"));
    m_charges->setAccessibleName(tr("Charges"));
    m_charges->setModel(m_model);
    m_charges->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_charges->setSelectionMode(QAbstractItemView::SingleSelection);
    m_charges->setShowGrid(false);
    m_charges->setFrameShape(QFrame::NoFrame);
    m_charges->setTabKeyNavigation(false);
    m_charges->setWordWrap(false);
    m_charges->verticalHeader()->hide();
    m_charges->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_charges->horizontalHeader()->setHighlightSections(false);
    m_charges->horizontalHeader()->setSectionResizeMode(ChargeListModel::Id, QHeaderView::Stretch);
    m_charges->setColumnWidth(ChargeListModel::Stated, 64);
    m_charges->setColumnWidth(ChargeListModel::Verdict, 64);
    m_charges->setColumnHidden(ChargeListModel::Start, true);
    Theme::styleHeader(m_charges->horizontalHeader());
    m_charges->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_charges->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showCharge(m_model->chargeAt(index.row()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model->rowOf(m_currentCharge); row >= 0) {
            const QSignalBlocker blocker(m_charges->selectionModel());
            m_charges->selectRow(row);
        }
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, 0);
    line->addWidget(m_search, 1);
    line->addWidget(m_onlyDeviating);
    auto *chargeLayout = new QVBoxLayout(chargePage);
    chargeLayout->setContentsMargins(0, 0, 0, 0);
    chargeLayout->addLayout(line);
    chargeLayout->addWidget(m_charges, 1);
    m_summary = new QLabel(chargePage);
    m_summary->setWordWrap(true);
    m_summary->setMargin(Theme::gap);
    m_summary->setFont(Theme::small());
    m_summary->setObjectName(QStringLiteral("priceSummary"));
    chargeLayout->addWidget(m_summary);
    m_lists->addTab(chargePage, tr("Charges"));

    m_lists->addTab(makeTariffList(), tr("Tariffs"));
    connect(m_lists, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1 && m_tariffs->currentRow() >= 0)
            showTariff(m_tariffs->currentRow());
        else if (tab == 0 && m_charges->currentIndex().isValid())
            showCharge(m_model->chargeAt(m_charges->currentIndex().row()));
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lists);
    return box;
}

QWidget *PricePage::makeTariffList()
{
    auto *page = new QWidget(m_lists);
    m_tariffs = new QListWidget(page);
    m_tariffs->setObjectName(QStringLiteral("tariffList"));
    m_tariffs->setAccessibleName(tr("Tariffs"));
    m_tariffs->setFrameShape(QFrame::NoFrame);
    connect(m_tariffs, &QListWidget::currentRowChanged, this, [this](int row) {
        m_editBilling->setEnabled(currentBilling() >= 0);
        m_removeBilling->setEnabled(currentBilling() >= 0);
        if (row >= 0)
            showTariff(row);
    });
    connect(m_tariffs, &QListWidget::itemActivated, this, &PricePage::editBillingTable);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap, 0, Theme::gap, Theme::gap);
    const auto button = [&](const QString &text, const char *name, void (PricePage::*slot)()) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(QLatin1StringView(name));
        connect(made, &QPushButton::clicked, this, slot);
        line->addWidget(made);
        return made;
    };
    button(tr("Billing table…"), "newBilling", &PricePage::newBillingTable)->setToolTip(tr("Type or import the prices of your billing system and compare them with a tariff"));
    m_editBilling = button(tr("Edit…"), "editBilling", &PricePage::editBillingTable);
    m_removeBilling = button(tr("Remove"), "removeBilling", &PricePage::removeBillingTable);
    m_editBilling->setEnabled(false);
    m_removeBilling->setEnabled(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tariffs, 1);
    layout->addLayout(line);
    return page;
}

QWidget *PricePage::makeSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *box = new QWidget(scroll);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    const auto caption = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, box);
        label->setFont(Theme::small());
        label->setBuddy(buddy);
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    m_priceWith = new QComboBox(box);
    m_priceWith->setObjectName(QStringLiteral("priceWith"));
    m_priceWith->setAccessibleName(tr("Tariff to price with"));
    m_priceWith->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_priceWith->setMinimumContentsLength(12);
    connect(m_priceWith, &QComboBox::currentIndexChanged, this, &PricePage::refreshCharge);
    caption(tr("Price with"), m_priceWith);
    m_zone = new QComboBox(box);
    m_zone->setObjectName(QStringLiteral("priceZone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone of the Location"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
    m_zone->addItem(tr("as the CDR says"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->addItem(QStringLiteral("UTC"));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &PricePage::useZone);
    caption(tr("Time zone"), m_zone);
    layout->addSpacing(Theme::spacing);
    m_readings = new ReadingsPanel(box);
    auto *heading = new QLabel(tr("Readings of the specification"), box);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    layout->addWidget(heading);
    layout->addWidget(m_readings);
    auto *reset = new QPushButton(tr("Default readings"), box);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_readings->setPolicy({});
        m_found->clear();
    });
    layout->addWidget(reset);
    m_found = new QLabel(box);
    m_found->setWordWrap(true);
    m_found->setObjectName(QStringLiteral("foundReading"));
    layout->addWidget(m_found);
    layout->addStretch(1);
    m_showFrame = new QPushButton(Theme::icon(QStringLiteral("traffic")), tr("Show its message"), box);
    connect(m_showFrame, &QPushButton::clicked, this, [this] {
        if (m_currentCharge >= 0)
            Q_EMIT frameRequested(m_book->charges[std::size_t(m_currentCharge)].frame);
    });
    layout->addWidget(m_showFrame);
    auto *save = new QPushButton(Theme::icon(QStringLiteral("export")), tr("Export the explanation…"), box);
    connect(save, &QPushButton::clicked, this, &PricePage::exportRequested);
    layout->addWidget(save);
    scroll->setWidget(box);
    return scroll;
}

void PricePage::setCaptured(CaptureCharges charges)
{
    m_captured = std::move(charges);
    rebuildBook();
}

bool PricePage::addDocument(const QByteArray &json)
{
    PricingNotes notes;
    bool any = false;
    QSet<const Tariff *> listed; // many CDRs carry the same tariff
    for (Charge &charge : readCharges(json, ProtocolVersion::Unknown, &notes)) {
        if (charge.periods.empty() && !charge.stated.cost)
            continue;
        for (const TariffPtr &tariff : charge.tariffs) {
            if (!listed.contains(tariff.get()))
                m_fromFiles.tariffs.push_back({tariff, noFrame});
            listed.insert(tariff.get());
        }
        m_fromFiles.charges.push_back({std::move(charge), noFrame, "cdrs", -1});
        any = true;
    }
    if (!any) {
        for (TariffPtr &tariff : readTariffs(json, ProtocolVersion::Unknown, &notes)) {
            if (tariff->elements.empty())
                continue;
            m_fromFiles.tariffs.push_back({std::move(tariff), noFrame});
            any = true;
        }
    }
    if (any)
        rebuildBook();
    return any;
}

void PricePage::setBillingTables(const QList<BillingTable> &tables)
{
    if (tables == m_billing)
        return;
    m_billing = tables;
    rebuildBook();
}

void PricePage::addBillingTable(const BillingTable &table)
{
    m_billing.append(table);
    useBillingTables(m_billing.size() - 1);
}

int PricePage::currentBilling() const
{
    const int at = m_tariffs->currentRow() - (m_tariffs->count() - int(m_billing.size()));
    return m_tariffs->currentRow() >= 0 && at >= 0 ? at : -1;
}

void PricePage::useBillingTables(qsizetype shown)
{
    rebuildBook();
    m_showFirstWhenChecked = false;
    if (shown >= 0) {
        m_lists->setCurrentIndex(1);
        m_tariffs->setCurrentRow(m_tariffs->count() - int(m_billing.size()) + int(shown));
    } else if (!isEmpty()) {
        showFirst();
    }
    Q_EMIT billingTablesChanged();
}

void PricePage::newBillingTable()
{
    BillingTable table;
    table.name = tr("Billing");
    table.rows.append(BillingTable::newRow());
    // The currency is most likely that of the tariffs.
    table.currency = m_book->tariffs.empty() ? QStringLiteral("EUR") : QString::fromUtf8(m_book->tariffs.front().tariff->currency);
    BillingDialog dialog(table, allTariffs(), chosenZone(), this);
    if (dialog.exec() == QDialog::Accepted)
        addBillingTable(dialog.table());
}

void PricePage::editBillingTable()
{
    const int at = currentBilling();
    if (at < 0)
        return;
    std::vector<TariffPtr> others = allTariffs();
    others.erase(others.end() - m_billing.size() + at);
    BillingDialog dialog(m_billing[at], others, chosenZone(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.table() == m_billing[at])
        return;
    m_billing[at] = dialog.table();
    useBillingTables(at);
}

void PricePage::removeBillingTable()
{
    const int at = currentBilling();
    if (at < 0)
        return;
    m_billing.removeAt(at);
    useBillingTables(-1);
}

QByteArray PricePage::chosenZone() const
{
    return m_zone->currentIndex() > 0 ? m_zone->currentText().toUtf8() : QByteArray();
}

std::vector<TariffPtr> PricePage::allTariffs() const
{
    std::vector<TariffPtr> all;
    for (const CapturedTariff &one : m_book->tariffs)
        all.push_back(one.tariff);
    return all;
}

void PricePage::rebuildBook()
{
    auto book = std::make_shared<CaptureCharges>(m_fromFiles);
    book->charges.insert(book->charges.end(), m_captured.charges.begin(), m_captured.charges.end());
    book->tariffs.insert(book->tariffs.end(), m_captured.tariffs.begin(), m_captured.tariffs.end());
    for (const BillingTable &table : std::as_const(m_billing)) {
        QList<BillingTable::Problem> problems; // the dialog tells them
        book->tariffs.push_back({table.tariff(&problems), noFrame});
    }
    const std::size_t firstBilling = book->tariffs.size() - std::size_t(m_billing.size());
    m_currentCharge = -1;
    m_model->setCharges(&book->charges);
    m_book = std::move(book);
    const QSignalBlocker listBlocker(m_tariffs);
    const QSignalBlocker withBlocker(m_priceWith);
    m_tariffs->clear();
    m_priceWith->clear();
    m_priceWith->addItem(tr("the CDR's own tariffs"));
    for (std::size_t i = 0; i < m_book->tariffs.size(); ++i) {
        const CapturedTariff &one = m_book->tariffs[i];
        if (i >= firstBilling) {
            const QString shown = tr("%1 (billing table)").arg(QString::fromUtf8(one.tariff->id));
            m_tariffs->addItem(shown);
            m_priceWith->addItem(shown);
            continue;
        }
        const QString owner = one.tariff->countryCode.isEmpty() ? QString() : QString::fromUtf8(one.tariff->countryCode + '*' + one.tariff->partyId) + QLatin1Char(' ');
        const QString updated = one.tariff->lastUpdated == noTime
            ? QString()
            : QStringLiteral("  ") + QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.tariff->lastUpdated / 1000, Qt::UTC), QLocale::ShortFormat);
        m_tariffs->addItem(owner + QString::fromUtf8(one.tariff->id) + updated);
        m_priceWith->addItem(QString::fromUtf8(one.tariff->id) + updated);
    }
    m_tariff->setOthers(allTariffs());
    m_lists->setTabText(0, tr("Charges (%1)").arg(QLocale().toString(qulonglong(m_book->charges.size()))));
    m_lists->setTabText(1, tr("Tariffs (%1)").arg(QLocale().toString(qulonglong(m_book->tariffs.size()))));
    m_stack->setCurrentWidget(m_empty);
    m_showFrame->setEnabled(false);
    m_summary->clear();
    m_found->clear();
    Q_EMIT contentChanged();
    if (!isEmpty()) {
        m_showFirstWhenChecked = true;
        checkAll();
    }
}

void PricePage::checkAll()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_check.setFuture(QtConcurrent::run([book = m_book, tariffs = allTariffs(), policy = m_readings->policy(), zone = chosenZone(),
                                         cancel = m_cancel] {
        const auto charge = [&book](std::size_t i) -> const Charge & { return book->charges[i].charge; };
        return pricePortfolio(book->charges.size(), charge, tariffs, policy, zone, cancel.get());
    }));
}

void PricePage::checked()
{
    const PortfolioResult result = m_check.result();
    if (!result.complete)
        return;
    m_model->setResult(result);
    QStringList lines;
    if (const qint64 stated = result.right + qint64(result.items.size()); stated > 0)
        lines.append(result.items.empty() ? tr("All %n total(s) are right.", nullptr, int(stated))
                                          : tr("%1 of %n total(s) are wrong.", nullptr, int(stated)).arg(QLocale().toString(qulonglong(result.items.size()))));
    for (const PortfolioCause &cause : result.causes.mid(0, 4)) {
        const QString sum = QString::fromLatin1((cause.overbilled - cause.underbilled).toFixed(2)).replace(QLatin1Char('.'), QLocale().decimalPoint());
        lines.append(tr("%1 × %2 (%3 %4)").arg(QLocale().toString(cause.count), causeName(cause.cause), sum, QString::fromUtf8(cause.currency)));
    }
    if (result.withoutTariff > 0)
        lines.append(tr("%n charge(s) without a tariff", nullptr, int(result.withoutTariff)));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_summary->setVisible(!lines.isEmpty());
    if (std::exchange(m_showFirstWhenChecked, false))
        showFirst();
}

void PricePage::showFirst()
{
    if (isEmpty())
        return;
    int charge = -1;
    for (int row = 0; row < m_model->rowCount() && charge < 0; ++row) {
        if (m_model->index(row, 0).data(ChargeListModel::SeverityRole).toInt() >= 0)
            charge = m_model->chargeAt(row);
    }
    if (charge < 0 && m_model->rowCount() > 0)
        charge = m_model->chargeAt(0);
    if (charge >= 0) {
        m_lists->setCurrentIndex(0);
        showCharge(charge);
    } else {
        m_lists->setCurrentIndex(1);
        m_tariffs->setCurrentRow(0);
    }
}

void PricePage::showCharge(int charge)
{
    if (charge < 0 || std::size_t(charge) >= m_book->charges.size())
        return;
    m_currentCharge = charge;
    m_found->clear();
    m_stack->setCurrentWidget(m_charge);
    m_showFrame->setEnabled(m_book->charges[std::size_t(charge)].frame != noFrame);
    if (const int row = m_model->rowOf(charge); row >= 0 && m_charges->currentIndex().row() != row) {
        const QSignalBlocker blocker(m_charges->selectionModel());
        m_charges->selectRow(row);
        m_charges->scrollTo(m_model->index(row, 0));
        m_charges->viewport()->update();
    }
    refreshCharge();
}

std::vector<TariffPtr> PricePage::chosenTariffs(const Charge &charge) const
{
    const int chosen = m_priceWith->currentIndex() - 1;
    if (chosen >= 0 && std::size_t(chosen) < m_book->tariffs.size())
        return {m_book->tariffs[std::size_t(chosen)].tariff};
    return charge.tariffs.empty() ? tariffsFor(charge, allTariffs()) : std::vector<TariffPtr>();
}

void PricePage::refreshCharge()
{
    if (m_currentCharge < 0)
        return;
    const Charge &charge = m_book->charges[std::size_t(m_currentCharge)].charge;
    m_charge->setCharge(charge, chosenTariffs(charge), allTariffs());
}

void PricePage::showTariff(int tariff)
{
    if (tariff < 0 || std::size_t(tariff) >= m_book->tariffs.size())
        return;
    m_currentCharge = -1;
    m_showFrame->setEnabled(false);
    m_stack->setCurrentWidget(m_tariff);
    m_tariff->setTariff(m_book->tariffs[std::size_t(tariff)].tariff);
}

void PricePage::usePolicy()
{
    m_charge->setPolicy(m_readings->policy());
    m_tariff->setPolicy(m_readings->policy());
    if (!m_book->charges.empty())
        checkAll();
}

void PricePage::useZone()
{
    const QByteArray zone = chosenZone();
    m_charge->setTimeZone(zone);
    m_tariff->setTimeZone(zone);
    if (!m_book->charges.empty())
        checkAll();
}

void PricePage::findReading()
{
    if (m_currentCharge < 0 || m_findReading.isRunning())
        return;
    m_found->setText(tr("Searching…"));
    const Charge &charge = m_book->charges[std::size_t(m_currentCharge)].charge;
    m_findReading.setFuture(QtConcurrent::run([charge, tariffs = chosenTariffs(charge), zone = chosenZone()] {
        return findPolicies(charge, tariffs, zone);
    }));
}

} // namespace Roamscope
