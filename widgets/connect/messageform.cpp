// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/messageform.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"
#include "widgets/connect/messageformdelegate.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace Roamscope {

namespace {

constexpr int longestOpenList = 12;
constexpr int deepestOpen = 4;
constexpr int fieldWidth = 230;
const QString foldMark = QStringLiteral("//"); ///< pointers never hold two slashes of their own at the end here

} // namespace

class MessageForm::Private
{
public:
    explicit Private(MessageForm *form)
        : q(form)
    {}

    void validate();
    void showFindings();
    void formEdited();
    void rawEdited();
    void fillRaw();
    void openUseful(const QModelIndex &parent, int depth);
    QSet<QString> openRows(const QModelIndex &parent) const;
    void reopen(const QModelIndex &parent, const QSet<QString> &open);
    static QString keyOf(const QModelIndex &index);
    void showHelp();
    void nextProblem();
    void addTo(const QModelIndex &index);
    void removeRow(const QModelIndex &index);

    MessageForm *q;
    MessageDocument document;
    MessageFormDelegate delegate;
    QTreeView *tree = nullptr;
    QPlainTextEdit *raw = nullptr;
    QLabel *help = nullptr;
    QLabel *mark = nullptr;
    QLabel *status = nullptr;
    QPushButton *next = nullptr;
    QToolButton *rawButton = nullptr;
    QLabel *broken = nullptr;
    Validator validator;
    QList<ValidationFinding> findings;
    QByteArray text; ///< as it would be sent
    bool rawIsTruth = false; ///< the raw text was edited last
    bool valid = false;
    bool updating = false;
    bool readOnly = false;
    bool rawForced = false; ///< the raw text stands there for want of a form
};

QString MessageForm::Private::keyOf(const QModelIndex &index)
{
    const bool folds = MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt()) == MessageDocument::RowKind::Optional;
    return folds ? index.parent().data(MessageDocument::PointerRole).toString() + foldMark : index.data(MessageDocument::PointerRole).toString();
}

void MessageForm::Private::openUseful(const QModelIndex &parent, int depth)
{
    const int rows = document.rowCount(parent);
    if (depth > deepestOpen || (rows > longestOpenList && parent.isValid() && !parent.siblingAtColumn(0).data(MessageDocument::RequiredRole).toBool()))
        return;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = document.index(row, 0, parent);
        const auto kind = MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt());
        tree->setFirstColumnSpanned(row, parent, kind == MessageDocument::RowKind::Optional);
        if (kind == MessageDocument::RowKind::Optional || document.rowCount(index) == 0)
            continue;
        tree->expand(index);
        openUseful(index, depth + 1);
    }
}

QSet<QString> MessageForm::Private::openRows(const QModelIndex &parent) const
{
    QSet<QString> open;
    for (int row = 0; row < document.rowCount(parent); ++row) {
        const QModelIndex index = document.index(row, 0, parent);
        if (!tree->isExpanded(index))
            continue;
        open.insert(keyOf(index));
        open.unite(openRows(index));
    }
    return open;
}

void MessageForm::Private::reopen(const QModelIndex &parent, const QSet<QString> &open)
{
    for (int row = 0; row < document.rowCount(parent); ++row) {
        const QModelIndex index = document.index(row, 0, parent);
        if (!open.contains(keyOf(index)))
            continue;
        tree->expand(index);
        reopen(index, open);
    }
}

void MessageForm::Private::validate()
{
    findings.clear();
    valid = document.object() ? validator.validate(text, *document.object(), &findings) : MessageDocument::parse(text).has_value();
    showFindings();
    Q_EMIT q->validityChanged();
}

void MessageForm::Private::showFindings()
{
    {
        const QScopedValueRollback<bool> guard(updating, true);
        document.setFindings(findings);
    }
    int errors = 0;
    int others = 0;
    for (const ValidationFinding &finding : std::as_const(findings))
        ++(finding.severity == Severity::Error ? errors : others);
    QString words;
    if (findings.isEmpty())
        words = !document.object() ? (valid ? tr("JSON object") : tr("Not a JSON object"))
                                   : tr("Valid: %1, %2").arg(QString::fromUtf8(document.object()->name.data(), qsizetype(document.object()->name.size())),
                                                             displayName(document.object()->version));
    else if (errors > 0 && others > 0)
        words = tr("%Ln error(s)", nullptr, errors) + QStringLiteral(" · ") + tr("%Ln remark(s)", nullptr, others);
    else
        words = errors > 0 ? tr("%Ln error(s)", nullptr, errors) : tr("%Ln remark(s)", nullptr, others);
    status->setText(words);
    const QIcon icon = errors > 0 || (!document.object() && !valid) ? Theme::icon(Severity::Error)
        : others > 0                                                ? Theme::icon(Severity::Warning)
                                                                    : Theme::icon(QStringLiteral("check"), Theme::Role::Good);
    mark->setPixmap(icon.pixmap(QSize(Theme::iconSize, Theme::iconSize), q->devicePixelRatioF()));
    next->setVisible(!findings.isEmpty());
    // The places in the raw text, underlined.
    QList<QTextEdit::ExtraSelection> marks;
    const QByteArray shown = raw->toPlainText().toUtf8();
    QList<ValidationFinding> ofShown;
    if (rawIsTruth)
        ofShown = findings;
    for (const ValidationFinding &finding : std::as_const(ofShown)) {
        if (finding.offset < 0 || finding.offset >= shown.size())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(raw->document());
        const int at = int(QString::fromUtf8(shown.left(finding.offset)).size());
        selection.cursor.setPosition(at);
        selection.cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(Theme::severity(finding.severity));
        selection.format.setToolTip(finding.message());
        marks.append(selection);
    }
    raw->setExtraSelections(marks);
    showHelp();
}

void MessageForm::Private::fillRaw()
{
    const QScopedValueRollback<bool> guard(updating, true);
    raw->setPlainText(QString::fromUtf8(MessageDocument::toText(document.toJson(), true)));
}

void MessageForm::Private::formEdited()
{
    rawIsTruth = false;
    text = MessageDocument::toText(document.toJson(), false);
    broken->hide();
    if (raw->isVisible())
        fillRaw();
    validate();
    Q_EMIT q->edited();
}

void MessageForm::Private::rawEdited()
{
    if (updating)
        return;
    rawIsTruth = true;
    text = raw->toPlainText().toUtf8();
    const std::optional<MessageDocument::Json> json = MessageDocument::parse(text);
    bool shown = false;
    if (json) {
        const QScopedValueRollback<bool> guard(updating, true);
        const QSet<QString> open = openRows({});
        shown = document.setJson(*json);
        openUseful({}, deepestOpen);
        reopen({}, open);
    }
    broken->setText(tr("The raw text is no JSON object that the form can show; it is sent as it stands."));
    broken->setVisible(!shown);
    tree->setEnabled(shown);
    validate();
    Q_EMIT q->edited();
}

void MessageForm::Private::showHelp()
{
    const QModelIndex index = tree->currentIndex();
    if (!index.isValid()) {
        help->setText(document.object() ? localizedDescription(*document.object()) : QString());
        return;
    }
    const QString problem = index.data(MessageDocument::ProblemRole).toString();
    QString line = QStringLiteral("<b>%1</b> %2").arg(index.siblingAtColumn(0).data().toString().toHtmlEscaped(),
                                                     index.data(MessageDocument::HintRole).toString().toHtmlEscaped());
    const QString words = index.data(MessageDocument::HelpRole).toString();
    if (!words.isEmpty())
        line += QStringLiteral("<br>") + words.toHtmlEscaped();
    if (!problem.isEmpty())
        line += QStringLiteral("<br><span style='color:%1'>%2</span>")
                    .arg(Theme::severity(Severity(index.data(MessageDocument::SeverityRole).toInt())).name(), problem.toHtmlEscaped());
    help->setText(line);
}

void MessageForm::Private::nextProblem()
{
    if (findings.isEmpty())
        return;
    const QString current = tree->currentIndex().data(MessageDocument::PointerRole).toString();
    qsizetype at = 0;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (QString::fromUtf8(findings.at(i).pointer) == current && tree->currentIndex().isValid())
            at = (i + 1) % findings.size();
    }
    const QModelIndex index = document.indexOf(QString::fromUtf8(findings.at(at).pointer));
    if (index.isValid()) {
        tree->setCurrentIndex(index);
        tree->scrollTo(index);
        tree->setFocus(Qt::OtherFocusReason);
    }
    status->setToolTip(findings.at(at).message());
}

void MessageForm::Private::addTo(const QModelIndex &index)
{
    // Within a list, another item of the same list is meant.
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const QModelIndex value = at.siblingAtColumn(MessageDocument::ValueColumn);
        if (!value.data(MessageDocument::CanAddRole).toBool())
            continue;
        const QModelIndex made = document.add(value);
        if (made.isValid()) {
            for (QModelIndex up = made.parent(); up.isValid(); up = up.parent())
                tree->expand(up);
            openUseful(made.siblingAtColumn(0), 1);
            tree->expand(made.siblingAtColumn(0));
            tree->setCurrentIndex(made);
        }
        return;
    }
}

void MessageForm::Private::removeRow(const QModelIndex &index)
{
    const QModelIndex value = index.siblingAtColumn(MessageDocument::ValueColumn);
    if (!readOnly && value.isValid())
        document.remove(value);
}

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::spacing);
    d->mark = new QLabel(this);
    d->status = new QLabel(this);
    d->status->setObjectName(QStringLiteral("formStatus"));
    d->next = new QPushButton(tr("Next problem"), this);
    d->next->setAutoDefault(false);
    d->rawButton = new QToolButton(this);
    d->rawButton->setObjectName(QStringLiteral("formRaw"));
    d->rawButton->setText(tr("Raw JSON"));
    d->rawButton->setIcon(Theme::icon(QStringLiteral("raw")));
    d->rawButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d->rawButton->setCheckable(true);
    d->rawButton->setAutoRaise(true);
    d->rawButton->setToolTip(tr("Show the text beside the form; edit either"));
    bar->addWidget(d->mark);
    bar->addWidget(d->status);
    bar->addWidget(d->next);
    bar->addStretch(1);
    bar->addWidget(d->rawButton);
    column->addLayout(bar);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::spacing);
    d->tree = new QTreeView(splitter);
    d->tree->setObjectName(QStringLiteral("formTree"));
    d->tree->setAccessibleName(tr("Fields of the message"));
    d->tree->setModel(&d->document);
    d->tree->setItemDelegate(&d->delegate);
    d->tree->setUniformRowHeights(true);
    d->tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    d->tree->setTabKeyNavigation(false);
    d->tree->setAllColumnsShowFocus(true);
    d->tree->setMouseTracking(true);
    d->tree->setIndentation(18);
    d->tree->header()->hide();
    d->tree->header()->setStretchLastSection(true);
    d->tree->header()->resizeSection(0, fieldWidth);
    d->tree->setMinimumWidth(260);
    d->tree->installEventFilter(this);
    d->raw = new QPlainTextEdit(splitter);
    d->raw->setObjectName(QStringLiteral("formText"));
    d->raw->setAccessibleName(tr("Raw JSON"));
    d->raw->setFont(Theme::monospace());
    d->raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    d->raw->setTabChangesFocus(true);
    d->raw->hide();
    splitter->addWidget(d->tree);
    splitter->addWidget(d->raw);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    d->broken = new QLabel(this);
    d->broken->setWordWrap(true);
    d->broken->setForegroundRole(QPalette::BrightText);
    d->broken->hide();
    column->addWidget(d->broken);
    d->help = new QLabel(this);
    d->help->setObjectName(QStringLiteral("formHelp"));
    d->help->setWordWrap(true);
    d->help->setTextFormat(Qt::RichText);
    d->help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->help->setMinimumHeight(fontMetrics().height() * 3 + 4);
    d->help->setMaximumHeight(fontMetrics().height() * 5 + 4);
    column->addWidget(d->help);

    connect(&d->document, &MessageDocument::edited, this, [this] { d->formEdited(); });
    connect(d->raw, &QPlainTextEdit::textChanged, this, [this] { d->rawEdited(); });
    connect(d->rawButton, &QToolButton::toggled, this, &MessageForm::setRaw);
    connect(d->next, &QPushButton::clicked, this, [this] { d->nextProblem(); });
    connect(&d->delegate, &MessageFormDelegate::addRequested, this, [this](const QModelIndex &index) { d->addTo(index); });
    // The row is still being clicked on.
    connect(&d->delegate, &MessageFormDelegate::removeRequested, this, [this](const QModelIndex &index) { d->removeRow(index); }, Qt::QueuedConnection);
    connect(d->tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { d->showHelp(); });
    connect(d->tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto kind = MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt());
        if (kind == MessageDocument::RowKind::Optional) {
            d->tree->setExpanded(index.siblingAtColumn(0), !d->tree->isExpanded(index.siblingAtColumn(0)));
        } else if (index.column() == MessageDocument::ValueColumn && !d->readOnly && index.flags().testFlag(Qt::ItemIsEditable)) {
            d->delegate.setOpensLists(true);
            d->tree->edit(index);
            d->delegate.setOpensLists(false);
        }
    });
    setFocusProxy(d->tree);
    d->validate();
}

MessageForm::~MessageForm() = default;

bool MessageForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->tree || event->type() != QEvent::KeyPress || d->readOnly)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = d->tree->currentIndex();
    const auto kind = MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt());
    switch (key->key()) {
    case Qt::Key_Insert:
        d->addTo(index);
        return true;
    case Qt::Key_Delete:
        d->removeRow(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (key->modifiers() & Qt::ControlModifier)
            break; // sends
        if (kind == MessageDocument::RowKind::Optional)
            d->tree->setExpanded(index.siblingAtColumn(0), !d->tree->isExpanded(index.siblingAtColumn(0)));
        else if (kind == MessageDocument::RowKind::Value)
            d->tree->edit(index.siblingAtColumn(MessageDocument::ValueColumn));
        else if (index.siblingAtColumn(1).data(MessageDocument::CanAddRole).toBool())
            d->addTo(index);
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void MessageForm::setObject(const CatalogObject *object)
{
    {
        const QScopedValueRollback<bool> guard(d->updating, true);
        d->document.setObject(object);
    }
    d->rawIsTruth = false;
    d->tree->setEnabled(true);
    d->broken->hide();
    d->text = MessageDocument::toText(d->document.toJson(), false);
    d->fillRaw();
    d->openUseful({}, 0);
    // Without a catalog object there is nothing but the text; with one again, it goes back to where it was.
    if (!object && !d->rawButton->isChecked()) {
        d->rawForced = true;
        d->rawButton->setChecked(true);
    } else if (object && std::exchange(d->rawForced, false)) {
        d->rawButton->setChecked(false);
    }
    d->validate();
}

const CatalogObject *MessageForm::object() const
{
    return d->document.object();
}

void MessageForm::setJson(const QByteArray &json)
{
    const std::optional<MessageDocument::Json> parsed = MessageDocument::parse(json);
    const QScopedValueRollback<bool> guard(d->updating, true);
    const bool shown = parsed && d->document.setJson(*parsed);
    d->tree->setEnabled(shown);
    d->broken->setText(tr("The raw text is no JSON object that the form can show; it is sent as it stands."));
    d->broken->setVisible(!shown);
    if (shown) {
        d->rawIsTruth = false;
        d->text = MessageDocument::toText(d->document.toJson(), false);
        d->fillRaw();
        d->openUseful({}, 0);
    } else {
        d->rawIsTruth = true;
        d->text = json;
        d->raw->setPlainText(QString::fromUtf8(json));
        d->rawButton->setChecked(true);
    }
    d->validate();
}

QByteArray MessageForm::json() const
{
    return d->text;
}

void MessageForm::setPartial(bool partial)
{
    d->validator.setPartial(partial);
    d->validate();
}

bool MessageForm::isValid() const
{
    return d->valid;
}

const QList<ValidationFinding> &MessageForm::findings() const
{
    return d->findings;
}

void MessageForm::setSuggestions(const QString &field, const QStringList &values)
{
    d->delegate.setSuggestions(field, values);
}

void MessageForm::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    d->delegate.setReadOnly(readOnly);
    d->raw->setReadOnly(readOnly);
    d->tree->viewport()->update();
}

bool MessageForm::isRaw() const
{
    return d->rawButton->isChecked();
}

void MessageForm::setRaw(bool raw)
{
    d->rawButton->setChecked(raw);
    if (raw && !d->rawIsTruth)
        d->fillRaw();
    d->raw->setVisible(raw);
}

} // namespace Roamscope
