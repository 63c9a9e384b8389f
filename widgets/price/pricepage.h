// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/billingtable.h"
#include "models/pricing/capturecharges.h"
#include "models/pricing/portfolio.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace Roamscope {

class ChargeListModel;
class ChargePanel;
class EmptyState;
class ReadingsPanel;
class TariffPanel;

/// The Price perspective: charges and tariffs at the left, what one costs and why in the middle, the
/// readings of the specification at the right.
class PricePage : public QWidget
{
    Q_OBJECT
public:
    explicit PricePage(QWidget *parent = nullptr);
    ~PricePage() override;

    /// What the open capture holds; replaces what came from the last one, keeps what came from files.
    void setCaptured(CaptureCharges charges);
    /// Adds what a file holds. False when it holds neither tariff nor charge.
    bool addDocument(const QByteArray &json);
    /// Tables of a billing system stand among the tariffs; replaces those that were there.
    void setBillingTables(const QList<BillingTable> &tables);
    const QList<BillingTable> &billingTables() const { return m_billing; }
    /// Adds one and shows its tariff.
    void addBillingTable(const BillingTable &table);
    bool isEmpty() const { return m_book->charges.empty() && m_book->tariffs.empty(); }
    const CaptureCharges &book() const { return *m_book; }

    ChargePanel *chargePanel() const { return m_charge; }
    TariffPanel *tariffPanel() const { return m_tariff; }
    ReadingsPanel *readings() const { return m_readings; }
    ChargeListModel *chargeModel() const { return m_model; }
    void showCharge(int charge);
    void showTariff(int tariff);
    /// The first CDR that deviates, else the first charge, else the first tariff.
    void showFirst();
    /// The charge in view; −1 = a tariff or nothing.
    int currentCharge() const { return m_currentCharge; }
    void checkAll();
    bool isChecking() const { return m_check.isRunning(); }

Q_SIGNALS:
    void openRequested();
    void demoRequested();
    void exportRequested();
    void frameRequested(Roamscope::FrameId frame);
    void contentChanged();
    /// A person has made, changed or removed a billing table.
    void billingTablesChanged();

private:
    QWidget *makeLists();
    QWidget *makeSide();
    QWidget *makeTariffList();
    /// Index into the billing tables of what is chosen in the list; −1 = another tariff.
    int currentBilling() const;
    void newBillingTable();
    void editBillingTable();
    void removeBillingTable();
    void useBillingTables(qsizetype shown);
    QByteArray chosenZone() const;
    void rebuildBook();
    void usePolicy();
    void useZone();
    void refreshCharge();
    void checked();
    void findReading();
    std::vector<TariffPtr> allTariffs() const;
    std::vector<TariffPtr> chosenTariffs(const Charge &charge) const;

    CaptureCharges m_captured;
    CaptureCharges m_fromFiles;
    QList<BillingTable> m_billing;
    std::shared_ptr<const CaptureCharges> m_book = std::make_shared<CaptureCharges>(); ///< both; a check keeps its own hold
    ChargeListModel *m_model;
    QTabWidget *m_lists = nullptr;
    QTableView *m_charges = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_onlyDeviating = nullptr;
    QListWidget *m_tariffs = nullptr;
    QPushButton *m_editBilling = nullptr;
    QPushButton *m_removeBilling = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ChargePanel *m_charge;
    TariffPanel *m_tariff;
    ReadingsPanel *m_readings = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_priceWith = nullptr;
    QLabel *m_found = nullptr;
    QPushButton *m_showFrame = nullptr;
    int m_currentCharge = -1;
    bool m_showFirstWhenChecked = false;
    QFutureWatcher<PortfolioResult> m_check;
    QFutureWatcher<QList<PolicyMatch>> m_findReading;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace Roamscope
