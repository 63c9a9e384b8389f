// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ledger/joindialog.h"

#include "models/capture/captureview.h"
#include "models/capture/roamingmodel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

JoinDialog::JoinDialog(const CaptureView *view, int transaction, const JoinCorrections &corrections, const TimeFormat &format, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_transaction(transaction)
    , m_corrections(corrections)
    , m_model(new RoamingModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_join(new QPushButton(Theme::icon(QStringLiteral("link")), tr("Belongs to this charge"), this))
    , m_detach(new QPushButton(Theme::icon(QStringLiteral("minus")), tr("Belongs to no charge"), this))
    , m_forget(new QPushButton(Theme::icon(QStringLiteral("undo")), tr("Let the rules decide"), this))
{
    setWindowTitle(tr("Session and CDR of a charge"));
    resize(1180, 460);
    const Transaction &charge = view->analysis()->transactions[std::size_t(transaction)];
    const QString name = QStringLiteral("%1 · %2").arg(QString::fromUtf8(view->capture()->peers().text(charge.peer)), QString::fromUtf8(charge.id));
    auto *intro = new QLabel(tr("<b>%1</b>, token %2, started %3. Sessions and CDRs are joined by id, by authorization reference, or by token, EVSE and "
                                "time. Where that is wrong, say here what belongs together; the workspace keeps it.")
                                 .arg(name.toHtmlEscaped(), QString::fromUtf8(charge.idTag).toHtmlEscaped(),
                                      formatTime(charge.start, {.mode = TimeFormat::Mode::DateAndTime, .utc = format.utc})),
                             this);
    intro->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a Session or CDR: id, token, EVSE"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
        updateButtons();
    });

    m_model->setTimeFormat(format);
    m_model->setCharge(view->capture(), view->analysis(), transaction);
    m_model->setCorrections(corrections);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("OCPI Sessions and CDRs of this capture"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    Theme::styleHeader(m_table->horizontalHeader());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics = fontMetrics();
    const std::pair<int, const char *> widths[] = {{RoamingModel::ObjectColumn, "Session · COMPLETED"},
                                                   {RoamingModel::IdColumn, "00000000-0000-00"},
                                                   {RoamingModel::StartColumn, "2026-00-00 00:00:00.000"},
                                                   {RoamingModel::EndColumn, "2026-00-00 00:00:00.000"},
                                                   {RoamingModel::EnergyColumn, "0000.000 kWh"},
                                                   {RoamingModel::EvseColumn, "NL*ACM*E0000*1"},
                                                   {RoamingModel::TokenColumn, "00000000000000"}};
    for (const auto &[column, sample] : widths)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(QString::fromUtf8(sample)) + 2 * Theme::spacing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JoinDialog::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, &JoinDialog::join);
    m_empty->setText(tr("This capture holds no OCPI Session and no CDR. Add the log of the OCPI gateway, or pull them in Connect."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setVisible(m_model->total() == 0);
    m_table->setVisible(m_model->total() > 0);
    m_search->setEnabled(m_model->total() > 0);

    for (QPushButton *button : {m_join, m_detach, m_forget})
        button->setAutoDefault(false);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(m_detach, &QPushButton::clicked, this, &JoinDialog::detach);
    connect(m_forget, &QPushButton::clicked, this, &JoinDialog::forget);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &JoinDialog::reject);

    auto *row = new QHBoxLayout;
    row->addWidget(m_join);
    row->addWidget(m_detach);
    row->addWidget(m_forget);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
    if (m_model->total() > 0)
        m_table->setFocus();
}

void JoinDialog::join()
{
    const RoamingObject *object = m_model->object(m_table->currentIndex().row());
    if (!object)
        return;
    m_corrections.set(JoinCorrections::joining(object->object, object->id, m_view->analysis()->transactions[std::size_t(m_transaction)], *m_view->capture()));
    said();
}

void JoinDialog::detach()
{
    const RoamingObject *object = m_model->object(m_table->currentIndex().row());
    if (!object)
        return;
    JoinCorrection correction;
    correction.object = object->object;
    correction.id = object->id;
    m_corrections.set(correction);
    said();
}

void JoinDialog::forget()
{
    const RoamingObject *object = m_model->object(m_table->currentIndex().row());
    if (!object)
        return;
    m_corrections.remove(object->object, object->id);
    said();
}

void JoinDialog::said()
{
    m_model->setCorrections(m_corrections);
    updateButtons();
}

void JoinDialog::updateButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const RoamingObject *object = m_model->object(current.row());
    const JoinCorrection *said = object ? m_corrections.find(object->object, object->id) : nullptr;
    const bool mine = object && current.data(RoamingModel::MineRole).toBool();
    m_join->setEnabled(object && !mine);
    m_detach->setEnabled(object && !(said && said->isDetached()));
    m_forget->setEnabled(said);
}

} // namespace Roamscope
