// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/statusmatrixpanel.h"

#include "mapping/defaultsheets.h"
#include "mapping/editapply.h"
#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "models/capture/captureview.h"
#include "models/capture/timeformat.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/statusmatrixmodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {

constexpr int mostExamples = 8;

/// A status with its colour and pattern, how often it occurs, and a mark where partners saw otherwise.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    MatrixDelegate(StatusMatrixModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const qint64 count = index.data(StatusMatrixModel::CountRole).toLongLong();
        const qint64 contradictions = index.data(StatusMatrixModel::ContradictionRole).toLongLong();
        const bool covered = index.data(StatusMatrixModel::CoveredRole).toBool();
        const QString status = index.data(StatusMatrixModel::StatusRole).toString();
        painter->save();
        const QRect area = option.rect.adjusted(1, 1, -1, -1);
        if (contradictions > 0)
            painter->fillRect(area, Theme::color(Theme::Role::WarningSoft));
        else if (!covered && count > 0)
            painter->fillRect(area, Theme::color(Theme::Role::ErrorSoft));
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
            painter->drawRect(area.adjusted(1, 1, -1, -1));
        }
        QRect line = area.adjusted(Theme::spacing, 0, -Theme::gap, 0);
        if (!status.isEmpty()) {
            const Theme::StatusLook look = Theme::status(status.toUtf8());
            const QRect swatch(line.left(), line.center().y() - 5, 10, 10);
            painter->fillRect(swatch, look.fill);
            if (look.pattern != Qt::SolidPattern)
                painter->fillRect(swatch, QBrush(Theme::textOn(look.fill), look.pattern));
            line.setLeft(swatch.right() + Theme::spacing);
        }
        if (contradictions > 0) {
            const QRect mark(line.right() - 14, line.center().y() - 7, 14, 14);
            Theme::paintSeverity(painter, mark, Severity::Warning);
            line.setRight(mark.left() - Theme::gap);
        }
        if (count > 0) {
            painter->setFont(Theme::small());
            const QString number = QLocale().toString(count) + QStringLiteral("×");
            const int width = painter->fontMetrics().horizontalAdvance(number);
            painter->setPen(Theme::color(Theme::Role::TextMuted));
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
            line.setRight(line.right() - width - Theme::gap);
        }
        QFont font = option.font;
        font.setItalic(status.isEmpty());
        painter->setFont(font);
        painter->setPen(Theme::color(status.isEmpty() || count == 0 ? Theme::Role::TextMuted : Theme::Role::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        painter->restore();
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const QString &status : m_model->matrix()->targets())
            box->addItem(status, status);
        box->addItem(StatusMatrixModel::tr("left out"), QString());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(StatusMatrixModel::StatusRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<QComboBox *>(editor);
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData(), Qt::EditRole);
    }

private:
    StatusMatrixModel *m_model;
};

} // namespace

StatusMatrixPanel::StatusMatrixPanel(MappingSession *session, CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new StatusMatrixModel(this))
    , m_table(new QTableView(this))
    , m_variants(new QComboBox(this))
    , m_variantNote(new QLabel(this))
    , m_onlyOccurring(new QCheckBox(tr("Only what the capture shows"), this))
    , m_nextContradiction(new QPushButton(Theme::icon(Severity::Warning), tr("Next contradiction"), this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Status mapping"));
    m_variants->setAccessibleName(tr("Variant"));
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variants->setMinimumContentsLength(28);
    m_variantNote->setWordWrap(true);
    m_variantNote->setTextFormat(Qt::PlainText);
    m_nextContradiction->setAutoDefault(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_model, this));
    m_table->setAccessibleName(tr("Charger status, error code and transaction to OCPI status"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() * 2 + Theme::spacing);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * Theme::gap);
    Theme::styleHeader(m_table->horizontalHeader());
    Theme::styleHeader(m_table->verticalHeader());

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(220);
    m_detail = new QWidget;
    m_detailLayout = new QVBoxLayout(m_detail);
    m_detailLayout->setContentsMargins(Theme::margin, Theme::spacing, Theme::spacing, Theme::spacing);
    scroll->setWidget(m_detail);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 300});

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    bar->setSpacing(Theme::spacing);
    auto *variantLabel = new QLabel(tr("&Variant"), this);
    variantLabel->setBuddy(m_variants);
    bar->addWidget(variantLabel);
    bar->addWidget(m_variants);
    bar->addWidget(m_onlyOccurring);
    bar->addStretch(1);
    bar->addWidget(m_summary);
    bar->addWidget(m_nextContradiction);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(Theme::spacing, 0, Theme::spacing, Theme::gap);
    note->addWidget(m_variantNote);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(note);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    connect(m_variants, &QComboBox::activated, this, &StatusMatrixPanel::chooseVariant);
    connect(m_onlyOccurring, &QCheckBox::toggled, m_model, &StatusMatrixModel::setOnlyOccurring);
    connect(m_nextContradiction, &QPushButton::clicked, this, &StatusMatrixPanel::nextContradiction);
    connect(m_model, &StatusMatrixModel::tableEdited, this, [this](const EnumTable &table) { setTable(table, tr("Change the status mapping")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusMatrixPanel::showCell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatusMatrixPanel::showCell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StatusMatrixPanel::showCell);
    connect(&m_watcher, &QFutureWatcher<StatusObservationsPtr>::finished, this, [this] {
        m_observations = m_watcher.result();
        refresh();
    });
    SheetDocument *document = session->document();
    connect(document, &SheetDocument::edited, this, &StatusMatrixPanel::refresh);
    connect(document, &SheetDocument::reset, this, [this] {
        m_observe = true;
        refresh();
        observe();
    });
    if (view) {
        const auto again = [this] {
            m_observations.reset();
            m_observe = true;
            refresh();
            observe();
        };
        connect(view, &CaptureView::captureChanged, this, again);
        connect(view, &CaptureView::analysisChanged, this, again);
    }
    refresh();
}

StatusMatrixPanel::~StatusMatrixPanel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
}

void StatusMatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    observe();
}

void StatusMatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_detailLayout)
        showCell();
}

void StatusMatrixPanel::observe()
{
    if (!m_observe || !isVisible() || m_tableName.isEmpty() || !m_view || !m_view->capture() || !m_view->analysis())
        return;
    m_observe = false;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const ProtocolVersion version = protocolVersionFromText("ocpp " + m_session->document()->sheet().source.version.toUtf8());
    m_watcher.setFuture(QtConcurrent::run([capture = m_view->capture(), analysis = m_view->analysis(), version, cancelled = m_cancelled] {
        const CaptureDocuments documents(capture, analysis, cancelled.get());
        return StatusObservations::make(documents, version == ProtocolVersion::Unknown ? ProtocolVersion::Ocpp16 : version, cancelled.get());
    }));
    showState();
}

void StatusMatrixPanel::refresh()
{
    const Sheet &sheet = m_session->document()->sheet();
    m_tableName = StatusMatrix::tableName(sheet);
    const EnumTable *table = sheet.enumTable(m_tableName);
    if (!table) {
        m_tableName.clear();
        m_model->setMatrix(nullptr);
    } else {
        ProtocolVersion ocpp = protocolVersionFromText("ocpp " + sheet.source.version.toUtf8());
        if (ocpp == ProtocolVersion::Unknown)
            ocpp = ProtocolVersion::Ocpp16;
        const ProtocolVersion ocpi = protocolVersionFromText("ocpi " + sheet.target.version.toUtf8());
        m_model->setMatrix(std::make_shared<const StatusMatrix>(*table, ocpp, ocpi, m_observations));
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    }
    fillVariants();
    showState();
    showCell();
}

void StatusMatrixPanel::fillVariants()
{
    const Sheet &sheet = m_session->document()->sheet();
    const QString current = shippedVariantOf(sheet);
    m_variants->clear();
    QString note = sheet.variant.note;
    for (const DefaultSheet &shipped : defaultSheetVariants(current)) {
        if (current.isEmpty())
            break;
        m_variants->addItem(shipped.variant.name.isEmpty() ? shipped.title : shipped.variant.name, shipped.id);
        m_variants->setItemData(m_variants->count() - 1, shipped.variant.note, Qt::ToolTipRole);
        if (shipped.id == current) {
            m_variants->setCurrentIndex(m_variants->count() - 1);
            if (note.isEmpty())
                note = shipped.variant.note;
        }
    }
    m_variants->setVisible(m_variants->count() > 1);
    m_variantNote->setText(note);
    m_variantNote->setVisible(!note.isEmpty());
}

void StatusMatrixPanel::chooseVariant(int index)
{
    const QString id = m_variants->itemData(index).toString();
    SheetDocument *document = m_session->document();
    applyEdits(document, withVariant(document->sheet(), id), tr("Use the variant “%1”").arg(m_variants->itemText(index)));
}

void StatusMatrixPanel::setTable(const EnumTable &table, const QString &text)
{
    SheetDocument *document = m_session->document();
    const TogetherEdit together(document, text);
    document->setEnumTable(m_tableName, table);
}

void StatusMatrixPanel::nextContradiction()
{
    const QModelIndex current = m_table->currentIndex();
    const int columns = m_model->columnCount();
    const int count = columns * m_model->rowCount();
    const int from = current.isValid() ? current.row() * columns + current.column() : -1;
    for (int step = 1; step <= count; ++step) {
        const int at = (from + step) % count;
        const QModelIndex index = m_model->index(at / columns, at % columns);
        if (index.data(StatusMatrixModel::ContradictionRole).toLongLong() > 0) {
            m_table->setCurrentIndex(index);
            m_table->setFocus();
            return;
        }
    }
}

void StatusMatrixPanel::showCell()
{
    if (m_detailBody) {
        m_detailBody->hide();
        m_detailBody->deleteLater();
    }
    m_detailBody = new QWidget(m_detail);
    m_detailLayout->addWidget(m_detailBody);
    auto *layout = new QVBoxLayout(m_detailBody);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    const QModelIndex index = m_table->currentIndex();
    const auto line = [&](const QString &text, bool strong, bool muted) {
        auto *label = new QLabel(text, m_detailBody);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (strong) {
            QFont bold = label->font();
            bold.setBold(true);
            label->setFont(bold);
        }
        if (muted) {
            QPalette colours = label->palette();
            colours.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
            label->setPalette(colours);
        }
        layout->addWidget(label);
    };
    if (index.isValid() && m_model->matrix()) {
        const StatusMatrix::Cell cell = m_model->cell(index);
        const QLocale locale;
        line(chargerStateText(cell.state), true, false);
        line(!cell.covered ? tr("No row of the table decides this. Double-click the cell to choose a status.")
                 : cell.demanded.isEmpty() ? tr("The table leaves the status out.")
                 : cell.row < 0            ? tr("Becomes %1, as everything without a row.").arg(cell.demanded)
                                           : tr("Becomes %1, by row %2 of the table.").arg(cell.demanded).arg(cell.row + 1),
             false, false);
        if (cell.row >= 0 && cell.row < m_model->matrix()->table().rows.size() && !m_model->matrix()->table().rows.at(cell.row).note.isEmpty())
            line(m_model->matrix()->table().rows.at(cell.row).note, false, true);
        if (!cell.occurrence) {
            line(m_observations ? tr("The capture does not show it.") : tr("Open a capture to see how often it occurs and what partners saw."), false, true);
        } else {
            line(tr("Occurs %n time(s) in the capture, %1 in all.", nullptr, int(qMin<qint64>(cell.count(), INT_MAX)))
                     .arg(formatDuration(cell.occurrence->microseconds)),
                 false, false);
            const auto frameButton = [&](FrameId frame, const QString &text) {
                if (frame == noFrame || !m_view)
                    return;
                auto *button = new QToolButton(m_detailBody);
                button->setText(text);
                button->setIcon(Theme::icon(QStringLiteral("right")));
                button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
                button->setAutoRaise(true);
                connect(button, &QToolButton::clicked, this, [this, frame] { m_view->setCurrentFrame(frame); });
                layout->addWidget(button);
            };
            for (const ObservedStatus &observed : cell.occurrence->observed) {
                const bool contradicts = cell.contradictions.contains(&observed);
                line(contradicts ? tr("%1 saw %2 instead: %n time(s).", nullptr, int(qMin<qint64>(observed.count, INT_MAX)))
                                       .arg(displayName(observed.seenBy), observed.status)
                                 : tr("%1 saw %2: %n time(s).", nullptr, int(qMin<qint64>(observed.count, INT_MAX)))
                                       .arg(displayName(observed.seenBy), observed.status),
                     contradicts, false);
                int shown = 0;
                for (const StatusEvidence &evidence : observed.evidence) {
                    if (!contradicts || ++shown > mostExamples)
                        break;
                    const QString peer = m_view && m_view->capture() ? QString::fromUtf8(m_view->capture()->peers().text(evidence.peer)) : QString();
                    frameButton(evidence.ocpi != noFrame ? evidence.ocpi : evidence.charger,
                                evidence.place >= 0 ? tr("%1, connector %2: show the message").arg(peer).arg(evidence.place)
                                                    : tr("%1: show the message").arg(peer));
                }
            }
            if (cell.contradictions.isEmpty() && !cell.occurrence->examples.empty())
                frameButton(cell.occurrence->examples.front().charger, tr("Show the first message"));
            if (cell.occurrence->tooShort > 0)
                line(tr("%n time(s) it was too short for a partner to be told.", nullptr, int(qMin<qint64>(cell.occurrence->tooShort, INT_MAX))), false, true);
        }
    }
    layout->addStretch(1);
    m_detailBody->show();
}

void StatusMatrixPanel::showState()
{
    const StatusMatrix *matrix = m_model->matrix();
    const int contradictions = matrix ? int(matrix->contradicting().size()) : 0;
    m_nextContradiction->setVisible(contradictions > 0);
    m_onlyOccurring->setVisible(m_observations != nullptr);
    m_summary->setText(isBusy() ? tr("Counting…")
                           : !m_observations ? tr("No capture to count in")
                           : contradictions > 0 ? tr("%n cell(s) where partners saw otherwise", nullptr, contradictions)
                                                : tr("Partners saw what the table says"));
    m_empty->setContent(QStringLiteral("transactions"), tr("This sheet maps no charger status"),
                        tr("Open a sheet from OCPP to OCPI locations. Its status table appears here as a matrix, with what the open capture shows of each case."));
    m_stack->setCurrentWidget(matrix ? m_content : m_empty);
}

} // namespace Roamscope
