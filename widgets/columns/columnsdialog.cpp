// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/columnsdialog.h"

#include "widgets/columns/columnheader.h"
#include "widgets/columns/columnpane.h"
#include "widgets/columns/columnsdocument.h"
#include "widgets/columns/previewmodel.h"
#include "widgets/columns/sampletablemodel.h"
#include "widgets/columns/tableoptionspane.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int optionsWidth = 320;
constexpr int mostFitted = 60; ///< columns whose width follows their content
constexpr int widestCell = 260;

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

void prepare(QTableView *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 7);
}

} // namespace

ColumnsDialog::ColumnsDialog(const Input &input, QWidget *parent)
    : QDialog(parent)
    , m_input(input)
    , m_document(new ColumnsDocument(this))
    , m_model(new SampleTableModel(m_document, this))
    , m_previewModel(new ColumnPreviewModel(this))
    , m_run(new ColumnPreviewRun(this))
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_header(new ColumnHeader(m_document, m_table))
    , m_previewTitle(headingLabel({}, this))
    , m_previewTable(new QTableView(this))
    , m_problem(new QLabel(this))
    , m_column(new ColumnPane(m_document, this))
    , m_options(new TableOptionsPane(m_document, this))
    , m_reset(new QPushButton(tr("Guess &Again"), this))
    , m_remember(new QCheckBox(tr("Re&member for files of this kind"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("columns"));
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(input.sample.path).fileName()));
    const QSize available = (parent ? parent->screen() : screen())->availableSize();
    resize(std::min(1320, available.width() * 92 / 100), std::min(860, available.height() * 90 / 100));

    m_heading->setText(tr("Say what each column means: click its role, or go there with the arrow keys and press Enter. What comes out is shown below."));
    m_heading->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("columns.table"));
    m_table->setAccessibleName(tr("First rows of the table"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepare(m_table);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setFont(Theme::small());
    m_previewTable->setObjectName(QStringLiteral("columns.preview"));
    m_previewTable->setAccessibleName(tr("Frames that come out"));
    m_previewTable->setModel(m_previewModel);
    m_previewTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    prepare(m_previewTable);
    m_previewTable->verticalHeader()->hide();
    Theme::styleHeader(m_previewTable->horizontalHeader());
    m_previewTable->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics(m_previewTable->font());
    for (const auto &[column, text] : {std::pair(ColumnPreviewModel::PlaceColumn, QStringLiteral("mm row 00000")),
                                       std::pair(ColumnPreviewModel::TimeColumn, QStringLiteral("0000-00-00 00:00:00.000 UTC")),
                                       std::pair(ColumnPreviewModel::LanesColumn, displayName(Lane::ChargePoint) + QStringLiteral(" → CSMS")),
                                       std::pair(ColumnPreviewModel::ChargePointColumn, QStringLiteral("NL-ABC-E000001")),
                                       std::pair(ColumnPreviewModel::MessageColumn, QStringLiteral("CALLRESULT StatusNotification"))})
        m_previewTable->setColumnWidth(column, metrics.horizontalAdvance(text) + 14);
    m_problem->setObjectName(QStringLiteral("columns.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto *lower = new QWidget(m_splitter);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, Theme::gap, 0, 0);
    below->setSpacing(Theme::gap);
    below->addWidget(m_previewTitle);
    below->addWidget(m_problem);
    below->addWidget(m_previewTable, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(lower);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({460, 400});

    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(Theme::margin, 0, Theme::gap, 0);
    sideLayout->setSpacing(Theme::spacing);
    sideLayout->addWidget(m_column);
    auto *line = new QFrame(side);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    sideLayout->addWidget(line);
    sideLayout->addWidget(headingLabel(tr("All rows"), side));
    sideLayout->addWidget(m_options);
    sideLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(optionsWidth);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(input.acceptText.isEmpty() ? tr("&Open") : input.acceptText);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    m_reset->setAutoDefault(false);
    m_remember->setObjectName(QStringLiteral("columns.remember"));
    m_remember->setChecked(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_splitter, 1);
    top->addWidget(scroll);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_remember);
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_heading);
    layout->addLayout(top, 1);
    layout->addLayout(bottom);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, m_document, &ColumnsDocument::resetToGuess);
    connect(m_document, &ColumnsDocument::mapChanged, this, [this] {
        updateState();
        m_run->request(map());
    });
    connect(m_document, &ColumnsDocument::sampleChanged, this, [this] {
        fitColumns();
        if (m_document->columnCount() > 0 && !m_document->sample().rows.isEmpty() && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_run, &ColumnPreviewRun::finished, this, &ColumnsDialog::showPreview);
    connect(m_options, &TableOptionsPane::partRequested, this, &ColumnsDialog::readPart);
    connect(&m_reading, &QFutureWatcher<std::pair<TableSample, GuessedColumns>>::finished, this, &ColumnsDialog::partRead);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_column->setColumn(current.isValid() ? current.column() : -1);
        m_header->viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), column));
    });
    m_table->installEventFilter(this);
    m_run->setInput(input.preview);
    m_document->setSample(input.sample, input.guessed);
    m_table->setFocus();
}

ColumnMap ColumnsDialog::map() const
{
    return m_document->map();
}

bool ColumnsDialog::remembers() const
{
    return m_remember->isEnabled() && m_remember->isChecked();
}

void ColumnsDialog::fitColumns()
{
    const int count = std::min(m_document->columnCount(), mostFitted);
    const QFontMetrics metrics(m_table->font());
    const QList<QStringList> &rows = m_document->sample().rows;
    for (int column = 0; column < count; ++column) {
        int width = m_header->sectionSizeHint(column);
        for (qsizetype row = 0; row < std::min<qsizetype>(rows.size(), 12); ++row)
            width = std::max(width, std::min(widestCell, metrics.horizontalAdvance(rows[row].value(column).left(60)) + 14));
        m_header->resizeSection(column, width);
    }
}

void ColumnsDialog::updateState()
{
    const QStringList problems = m_document->map().problems();
    m_problem->setVisible(!problems.isEmpty());
    m_problem->setText(problems.join(QLatin1Char('\n')));
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    m_problem->setPalette(palette);
    m_accept->setEnabled(problems.isEmpty());
    m_reset->setEnabled(!m_document->isGuess());
    const bool known = !m_document->map().signature.isEmpty();
    m_remember->setEnabled(known);
    m_remember->setToolTip(!known              ? tr("Without a row of names, files of this kind cannot be told from others.")
                               : m_input.inWorkspace ? tr("In this workspace: the next file with these columns opens by itself.")
                                                     : tr("In your settings: the next file with these columns opens by itself."));
}

void ColumnsDialog::showPreview(const ColumnPreview &preview)
{
    m_previewModel->setPreview(preview);
    // Events of a manager have neither: then there is more room for what they say.
    const auto none = [&preview](auto member) { return std::ranges::all_of(preview.lines, [member](const ColumnPreview::Line &line) { return (line.*member).isEmpty(); }); };
    m_previewTable->setColumnHidden(ColumnPreviewModel::MessageColumn, none(&ColumnPreview::Line::message));
    m_previewTable->setColumnHidden(ColumnPreviewModel::ChargePointColumn, none(&ColumnPreview::Line::chargePoint));
    QString title = preview.cut ? tr("What comes out, of the first %n frame(s)", nullptr, int(preview.frames)) : tr("What comes out: %n frame(s)", nullptr, int(preview.frames));
    if (preview.problems > 0)
        title += QStringLiteral(" · ") + tr("%n row(s) with problems", nullptr, int(preview.problems));
    m_previewTitle->setText(title);
}

void ColumnsDialog::readPart(const QString &part)
{
    m_wantedPart = part;
    if (m_reading.isRunning())
        return;
    m_reading.setFuture(QtConcurrent::run([bytes = m_input.preview.bytes, path = m_input.sample.path, part] {
        TableSample sample = readTableSample(bytes, path, 200, part);
        sample.path = path;
        GuessedColumns guessed = sample.isOk() ? guessColumns(sample) : GuessedColumns();
        guessed.map.sheet = part;
        return std::pair(sample, guessed);
    }));
}

void ColumnsDialog::partRead()
{
    const auto [sample, guessed] = m_reading.result();
    if (sample.part != m_wantedPart && sample.isOk() && m_wantedPart != m_document->sample().part) {
        readPart(m_wantedPart); // chosen while another was read
        return;
    }
    if (sample.isOk()) {
        m_document->setSample(sample, guessed);
        return;
    }
    m_problem->setText(sample.error);
    m_problem->show();
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2 || key->key() == Qt::Key_F4
            || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier));
        if (opens && !key->modifiers().testFlag(Qt::ControlModifier) && m_table->currentIndex().isValid()) {
            m_header->openMenu(m_table->currentIndex().column());
            return true;
        }
        if ((key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) && m_table->currentIndex().isValid()) {
            m_document->setRole(m_table->currentIndex().column(), ColumnRole::Ignore);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateState();
    QDialog::changeEvent(event);
}

} // namespace Roamscope
