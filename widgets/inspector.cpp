// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector.h"

#include "models/capture/frametext.h"
#include "models/capture/payloadmodel.h"
#include "widgets/emptystate.h"
#include "widgets/filtermenu.h"
#include "widgets/inspectorheader.h"
#include "widgets/payloaddelegate.h"
#include "widgets/rawview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {

/// Below this a frame is decoded at once: it takes less than a millisecond or two.
constexpr quint32 longestInline = 64 * 1024;
constexpr int expandedWhole = 400; ///< nodes; larger trees open at their first levels

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Inspector::Inspector(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new PayloadModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_header(new InspectorHeader(view, this))
    , m_exchange(new QTabBar(this))
    , m_tabs(new QTabWidget(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_help(new QTextBrowser(this))
    , m_raw(new RawView(this))
    , m_headers(new QTreeWidget(this))
    , m_moreBar(new QWidget(this))
    , m_moreLabel(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_decoding(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Inspector"));
    m_pool.setMaxThreadCount(1);
    m_empty->setContent(QStringLiteral("inspector"), tr("Select a frame to read it"),
                        tr("Each field is shown with its meaning, its unit and what the protocol demands of it."));
    m_decoding->setContent(QStringLiteral("clock"), tr("Decoding…"), {});
    m_decodingDelay.setSingleShot(true);
    m_decodingDelay.setInterval(100);
    connect(&m_decodingDelay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_decoding); });

    m_exchange->addTab(tr("Request"));
    m_exchange->addTab(tr("Answer"));
    m_exchange->setTabIcon(0, Theme::icon(QStringLiteral("request")));
    m_exchange->setTabIcon(1, Theme::icon(QStringLiteral("response")));
    m_exchange->setExpanding(true);
    m_exchange->setDrawBase(false);
    m_exchange->setAccessibleName(tr("Request or answer"));
    connect(m_exchange, &QTabBar::tabBarClicked, this, [this](int tab) {
        const FrameDetailPtr detail = m_model->detail();
        if (detail && tab >= 0 && (tab == 1) != isResponse(detail->row.kind) && detail->row.pair != noFrame)
            m_view->setCurrentFrame(detail->row.pair);
    });
    buildTree();
    buildTabs();

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_exchange);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_decoding);
    m_stack->addWidget(m_content);

    connect(m_header, &InspectorHeader::nextFindingRequested, this, &Inspector::goToNextFinding);
    connect(m_header, &InspectorHeader::followRequested, this, [this](int transaction) {
        FilterMenu::followTransaction(m_view, transaction);
        Q_EMIT followTransactionRequested(transaction);
    });
    connect(m_view, &CaptureView::currentFrameChanged, this, [this] {
        m_limits = {};
        load();
    });
    connect(m_view, &CaptureView::currentPointerChanged, this, &Inspector::showPointer);
    load();
}

Inspector::~Inspector()
{
    m_pool.waitForDone();
}

void Inspector::buildTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(PayloadModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new PayloadDelegate(this));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(14);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    Theme::styleHeader(m_tree->header());
    m_tree->setColumnWidth(PayloadModel::FieldColumn, 135);
    m_tree->setColumnWidth(PayloadModel::ValueColumn, 150);
    m_search->setPlaceholderText(tr("Find a field, a value or a meaning"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Inspector::currentFieldChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_proxy->mapToSource(m_tree->indexAt(place));
        if (!index.isValid())
            return;
        QMenu *menu = createFieldMenu(index);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
    auto *copy = new QAction(tr("Copy value"), this);
    copy->setObjectName(QStringLiteral("inspector.copyValue"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        const QModelIndex index = currentSource();
        const QString value = index.siblingAtColumn(PayloadModel::ValueColumn).data().toString();
        if (index.isValid())
            QApplication::clipboard()->setText(index.data(PayloadModel::KindRole).toInt() <= int(PayloadDocument::Kind::Array)
                                                   ? index.data(PayloadModel::JsonRole).toString()
                                                   : value);
    });
    auto *find = new QAction(tr("Find in the message"), this);
    find->setObjectName(QStringLiteral("inspector.find"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        if (m_tabs->currentWidget() == m_raw) {
            m_raw->focusSearch();
        } else {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
    });
}

void Inspector::buildTabs()
{
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *searchLine = new QHBoxLayout;
    searchLine->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    searchLine->addWidget(m_search);
    layout->addLayout(searchLine);
    auto *splitter = new QSplitter(Qt::Vertical, fields);
    splitter->setObjectName(QStringLiteral("inspector.splitter"));
    m_help->setFrameShape(QFrame::NoFrame);
    m_help->setOpenLinks(false);
    m_help->setAccessibleName(tr("What the protocol says about the selected field"));
    m_help->document()->setDocumentMargin(Theme::spacing);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_help);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 110});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    auto *more = new QPushButton(tr("Show more"), m_moreBar);
    auto *moreLayout = new QHBoxLayout(m_moreBar);
    moreLayout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    moreLayout->addWidget(m_moreLabel, 1);
    moreLayout->addWidget(more);
    m_moreLabel->setWordWrap(true);
    connect(more, &QPushButton::clicked, this, [this] {
        m_limits.nodes *= 8;
        m_limits.bytes *= 8;
        load();
    });
    layout->addWidget(m_moreBar);

    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setAccessibleName(tr("HTTP headers"));
    Theme::styleHeader(m_headers->header());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(fields, Theme::icon(QStringLiteral("inspector")), tr("Fields"));
    m_tabs->addTab(m_raw, Theme::icon(QStringLiteral("raw")), tr("JSON"));
    m_tabs->addTab(m_headers, Theme::icon(QStringLiteral("menu")), tr("Headers"));
    connect(m_raw, &RawView::caretMoved, this, [this](quint32 position) {
        if (m_model->detail())
            selectNode(m_model->detail()->document.nodeAt(position));
    });
}

void Inspector::focusFields()
{
    m_tabs->setCurrentIndex(0);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_proxy->index(0, 0));
}

void Inspector::load()
{
    if (m_watcher) {
        m_watcher->disconnect(this); // its answer is stale
        m_watcher->deleteLater();
        m_watcher = nullptr;
    }
    const CapturePtr capture = m_view->capture();
    const FrameId frame = m_view->currentFrame();
    if (!capture || frame >= capture->size()) {
        m_decodingDelay.stop();
        m_model->setDetail(nullptr);
        m_header->setDetail(nullptr);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const quint32 length = capture->frames().at(frame).length;
    if (length <= longestInline && m_limits.nodes == PayloadDocument::Limits().nodes) {
        present(FrameDetail::load(*capture, frame, m_limits));
        return;
    }
    m_decodingDelay.start();
    m_decoding->setContent(QStringLiteral("clock"), tr("Decoding %1…").arg(QLocale().formattedDataSize(length)), {});
    m_watcher = new QFutureWatcher<FrameDetailPtr>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] { present(m_watcher->result()); });
    m_watcher->setFuture(QtConcurrent::run(&m_pool, [capture, frame, limits = m_limits] {
        return FrameDetail::load(*capture, frame, limits);
    }));
}

void Inspector::present(FrameDetailPtr detail)
{
    m_decodingDelay.stop();
    m_syncing = true;
    m_search->clear();
    m_model->setDetail(detail);
    m_header->setDetail(detail);
    m_raw->setText(detail->document.nodes.empty() && !detail->body.text.isEmpty() ? detail->body.text : detail->document.text);
    updateExchangeTabs();
    fillHeaders();
    expandUsual();
    m_moreBar->setVisible(detail->document.truncated);
    m_moreLabel->setText(tr("Only the first %n field(s) of this message are shown.", nullptr, int(detail->document.nodes.size())));
    m_stack->setCurrentWidget(m_content);
    m_syncing = false;
    const QString pointer = m_view->currentPointer();
    if (!pointer.isEmpty()) {
        showPointer(pointer);
    } else {
        const int node = m_lastPointer.isEmpty() ? -1 : detail->document.find(m_lastPointer, detail->payload);
        m_syncing = true; // a field that happens to be selected still is no choice of the user's
        if (node >= 0)
            selectNode(node);
        m_syncing = false;
        showFieldHelp(currentSource());
    }
}

void Inspector::expandUsual()
{
    if (m_model->detail()->document.nodes.size() <= std::size_t(expandedWhole))
        m_tree->expandAll();
    else
        m_tree->expandToDepth(1);
}

void Inspector::updateExchangeTabs()
{
    const Frame &row = m_model->detail()->row;
    const bool answer = isResponse(row.kind);
    m_exchange->setVisible(answer || isRequest(row.kind));
    m_exchange->setTabEnabled(0, !answer || row.pair != noFrame);
    m_exchange->setTabEnabled(1, answer || row.pair != noFrame);
    m_exchange->setTabText(1, answer || row.pair != noFrame ? tr("Answer") : tr("No answer"));
    m_exchange->setCurrentIndex(answer ? 1 : 0);
}

void Inspector::fillHeaders()
{
    m_headers->clear();
    const FrameBody &body = m_model->detail()->body;
    for (const auto &[name, value] : body.headers)
        new QTreeWidgetItem(m_headers, {QString::fromUtf8(name.left(200)), QString::fromUtf8(value.left(2000))});
    m_headers->resizeColumnToContents(0);
    m_tabs->setTabVisible(m_tabs->indexOf(m_headers), !body.headers.isEmpty());
}

QModelIndex Inspector::currentSource() const
{
    return m_proxy->mapToSource(m_tree->currentIndex()).siblingAtColumn(0);
}

void Inspector::selectNode(int node)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(node));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void Inspector::showPointer(const QString &pointer)
{
    if (m_syncing || !m_model->detail())
        return;
    if (m_view->currentFrame() != m_model->detail()->frame)
        return; // comes again when it is decoded
    const QModelIndex source = m_model->indexOfPointer(pointer);
    if (!source.isValid() || pointer.isEmpty())
        return;
    m_syncing = true;
    if (!m_proxy->mapFromSource(source).isValid())
        m_search->clear();
    selectNode(m_model->nodeOf(source));
    m_syncing = false;
    currentFieldChanged();
}

void Inspector::currentFieldChanged()
{
    const QModelIndex source = currentSource();
    if (source.isValid() && m_model->detail()) {
        const PayloadDocument::Node &node = m_model->detail()->document.nodes[std::size_t(m_model->nodeOf(source))];
        const quint32 start = node.keyStart ? node.keyStart - 1 : node.start;
        m_raw->highlight(start, node.start + node.length - start);
    } else {
        m_raw->highlight(0, 0);
    }
    showFieldHelp(source);
    if (m_syncing || !source.isValid())
        return;
    m_lastPointer = source.data(PayloadModel::PointerRole).toString();
    m_syncing = true;
    m_view->setCurrentPointer(m_lastPointer);
    m_syncing = false;
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The help's colours are written into its text.
    if (event->type() == QEvent::PaletteChange)
        showFieldHelp(currentSource());
}

void Inspector::showFieldHelp(const QModelIndex &sourceIndex)
{
    const FrameDetailPtr detail = m_model->detail();
    if (!detail) {
        m_help->clear();
        return;
    }
    const QString muted = Theme::color(Theme::Role::TextMuted).name();
    QString html;
    if (!sourceIndex.isValid()) {
        if (detail->object)
            html = QStringLiteral("<b>%1</b> <span style=\"color:%2\">%3</span><br>%4")
                       .arg(toText(detail->object->name).toHtmlEscaped(), muted, toText(detail->object->clause).toHtmlEscaped(),
                            localizedDescription(*detail->object).toHtmlEscaped());
        m_help->setHtml(html);
        return;
    }
    const QString pointer = sourceIndex.data(PayloadModel::PointerRole).toString();
    for (const ValidationFinding &finding : m_model->findingsOf(sourceIndex)) {
        html += QStringLiteral("<p style=\"margin:0 0 4px 0\"><b style=\"color:%1\">%2</b> %3 <span style=\"color:%4\">%5 %6</span></p>")
                    .arg(Theme::severity(finding.severity).name(),
                         (finding.severity == Severity::Error ? tr("Error:") : finding.severity == Severity::Warning ? tr("Warning:") : tr("Note:"))
                             .toHtmlEscaped(),
                         finding.message().toHtmlEscaped(), muted, finding.advice().toHtmlEscaped(), finding.clause().toHtmlEscaped());
    }
    const CatalogField *field = detail->field(pointer);
    if (field) {
        QStringList facts {toText(field->typeName)};
        if (!field->unit.empty())
            facts.append(toText(field->unit));
        facts.append(field->required ? tr("required") : tr("optional"));
        if (!field->clause.empty())
            facts.append(toText(field->clause));
        if (!field->since.empty())
            facts.append(tr("since %1").arg(toText(field->since)));
        const CatalogObject *holder = detail->holder(pointer);
        const QString help = holder ? localizedDescription(*holder, *field) : QString();
        html += QStringLiteral("<b>%1</b> <span style=\"color:%2\">%3</span><br>%4")
                    .arg(toText(field->name).toHtmlEscaped(), muted, facts.join(QStringLiteral(" · ")).toHtmlEscaped(), help.toHtmlEscaped());
        if (field->enumeration) {
            const QString value = sourceIndex.siblingAtColumn(PayloadModel::ValueColumn).data().toString();
            const CatalogEnumValue *known = field->enumeration->value(value.toStdString());
            const QString meaning = known ? localizedDescription(*known) : QString();
            if (!meaning.isEmpty())
                html += QStringLiteral("<br><b>%1</b>: %2").arg(value.toHtmlEscaped(), meaning.toHtmlEscaped());
        }
    } else if (html.isEmpty()) {
        const QString path = pointer.mid(1).replace(QLatin1Char('/'), QLatin1Char('.'));
        html = QStringLiteral("<b>%1</b><br><span style=\"color:%2\">%3</span>")
                   .arg(path.toHtmlEscaped(), muted, tr("The catalog does not know this field.").toHtmlEscaped());
    }
    m_help->setHtml(html);
}

void Inspector::goToNextFinding()
{
    const FrameDetailPtr detail = m_model->detail();
    if (!detail || detail->findings.isEmpty())
        return;
    // In the order of the text, after the current field, and round again.
    std::vector<int> nodes;
    for (const ValidationFinding &finding : detail->findings)
        nodes.push_back(detail->document.find(QString::fromUtf8(finding.pointer), detail->payload, false));
    std::sort(nodes.begin(), nodes.end());
    const QModelIndex current = currentSource();
    const auto next = std::upper_bound(nodes.begin(), nodes.end(), current.isValid() ? m_model->nodeOf(current) : -1);
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    selectNode(next == nodes.end() ? nodes.front() : *next);
    m_tree->setFocus(Qt::OtherFocusReason);
}

QMenu *Inspector::createFieldMenu(const QModelIndex &sourceIndex)
{
    auto *menu = new QMenu(this);
    const FrameDetailPtr detail = m_model->detail();
    if (!detail || !m_view->capture())
        return menu;
    FilterMenu::addTo(menu, m_view, sourceIndex.data(PayloadModel::FilterRole).toString());
    menu->addSeparator();
    const QString pointer = sourceIndex.data(PayloadModel::PointerRole).toString();
    menu->addAction(Theme::icon(QStringLiteral("back")), tr("Where does this value come from?"), this,
                    [this, frame = detail->frame, pointer] { Q_EMIT originRequested(frame, pointer); })
        ->setObjectName(QStringLiteral("field.origin"));
    menu->addAction(Theme::icon(QStringLiteral("forward")), tr("Where did this value go?"), this,
                    [this, frame = detail->frame, pointer] { Q_EMIT destinationsRequested(frame, pointer); })
        ->setObjectName(QStringLiteral("field.destinations"));
    menu->addSeparator();
    const auto copy = [menu](const char *id, const QString &text, const QString &content) {
        QAction *action = menu->addAction(Theme::icon(QStringLiteral("copy")), text, menu,
                                          [content] { QApplication::clipboard()->setText(content); });
        action->setObjectName(QString::fromLatin1(id));
        action->setEnabled(!content.isEmpty());
    };
    const int node = m_model->nodeOf(sourceIndex);
    copy("copy.value", tr("Copy value"), detail->document.value(node));
    copy("copy.path", tr("Copy path"), sourceIndex.data(PayloadModel::PointerRole).toString());
    copy("copy.json", tr("Copy as JSON"), sourceIndex.data(PayloadModel::JsonRole).toString());
    const QString curl = FrameText::curl(*m_view->capture(), detail->frame);
    if (!curl.isEmpty())
        copy("copy.curl", tr("Copy request as curl command"), curl);
    return menu;
}

void Inspector::setTimeFormat(const TimeFormat &format)
{
    m_header->setTimeFormat(format);
}

QJsonObject Inspector::saveState() const
{
    const auto *splitter = findChild<QSplitter *>(QStringLiteral("inspector.splitter"));
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("columns"), QString::fromLatin1(m_tree->header()->saveState().toBase64())},
            {QStringLiteral("splitter"), QString::fromLatin1(splitter->saveState().toBase64())}};
}

void Inspector::restoreState(const QJsonObject &state)
{
    m_tabs->setCurrentIndex(qBound(0, state.value(QStringLiteral("tab")).toInt(), 1));
    m_tree->header()->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("columns")).toString().toLatin1()));
    findChild<QSplitter *>(QStringLiteral("inspector.splitter"))
        ->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
}

} // namespace Roamscope
