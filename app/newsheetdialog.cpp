// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsheetdialog.h"

#include "widgets/mapping/schemachooser.h"
#include "widgets/theme.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int ownRow = 0; ///< of the list: a sheet of one's own
constexpr int idRole = Qt::UserRole;

} // namespace

NewSheetDialog::NewSheetDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_description(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_source(new SchemaChooser(SchemaChooser::Role::Source, this))
    , m_target(new SchemaChooser(SchemaChooser::Role::Target, this))
    , m_title(new QLineEdit(this))
{
    setWindowTitle(tr("New sheet"));
    resize(860, 520);
    m_search->setPlaceholderText(tr("Search, for example: 1.6 session"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the sheets"));
    m_list->setAccessibleName(tr("Sheets to begin with"));
    m_list->setMinimumWidth(340);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_description->setTextFormat(Qt::PlainText);
    m_title->setPlaceholderText(tr("Found from source and target when it is empty"));

    auto *own = new QWidget(m_pages);
    auto *form = new QFormLayout(own);
    form->setContentsMargins(Theme::margin, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(Theme::spacing);
    form->addRow(tr("Source: what the values come from"), m_source);
    form->addRow(tr("Target: what is to be made"), m_target);
    form->addRow(tr("Title"), m_title);
    auto *shipped = new QWidget(m_pages);
    auto *text = new QVBoxLayout(shipped);
    text->setContentsMargins(Theme::margin, 0, 0, 0);
    text->addWidget(m_description);
    text->addStretch();
    m_pages->addWidget(own);
    m_pages->addWidget(shipped);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Make the sheet"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addWidget(m_pages, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);

    fillList();
    m_target->setSchema({.kind = SchemaRef::Kind::Ocpi, .version = QStringLiteral("2.2.1"), .object = QStringLiteral("CDR")});
    m_source->setSchema({.kind = SchemaRef::Kind::Transaction});
    connect(m_search, &QLineEdit::textChanged, this, &NewSheetDialog::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewSheetDialog::updateState);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_ok->isEnabled())
            accept();
    });
    connect(m_source, &SchemaChooser::changed, this, &NewSheetDialog::updateState);
    connect(m_target, &SchemaChooser::changed, this, &NewSheetDialog::updateState);
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : ownRow);
    m_search->setFocus();
    updateState();
}

void NewSheetDialog::fillList()
{
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    auto *own = new QListWidgetItem(Theme::icon(QStringLiteral("plus")), tr("A source and target of your own"), m_list);
    own->setToolTip(tr("For example, samples of your backend to OCPI"));
    for (const DefaultSheet &sheet : defaultSheets()) {
        QString name = sheet.title;
        if (!sheet.variant.name.isEmpty())
            name += QStringLiteral(" – ") + sheet.variant.name;
        const QString searched = name + QLatin1Char(' ') + sheet.id;
        if (!std::ranges::all_of(words, [&searched](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QListWidgetItem(Theme::icon(QStringLiteral("map")), name, m_list);
        item->setData(idRole, sheet.id);
        item->setToolTip(name);
    }
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : ownRow);
    updateState();
}

void NewSheetDialog::updateState()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(idRole).toString() : QString();
    m_pages->setCurrentIndex(id.isEmpty() ? 0 : 1);
    if (id.isEmpty()) {
        m_ok->setEnabled(m_source->schema().kind != SchemaRef::Kind::Unknown && m_target->schema().kind != SchemaRef::Kind::Unknown);
        return;
    }
    m_ok->setEnabled(true);
    for (const DefaultSheet &sheet : defaultSheets()) {
        if (sheet.id != id)
            continue;
        QStringList lines {tr("From: %1").arg(displayName(sheet.source)), tr("To: %1").arg(displayName(sheet.target))};
        if (!sheet.description.isEmpty())
            lines.append({QString(), sheet.description});
        if (!sheet.variant.name.isEmpty())
            lines.append({QString(), tr("Variant: %1").arg(sheet.variant.name)});
        if (!sheet.variant.note.isEmpty())
            lines.append(sheet.variant.note);
        m_description->setText(lines.join(QLatin1Char('\n')));
    }
}

Sheet NewSheetDialog::sheet() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(idRole).toString() : QString();
    Sheet sheet = id.isEmpty() ? Sheet() : defaultSheet(id);
    if (id.isEmpty()) {
        sheet.source = m_source->schema();
        sheet.target = m_target->schema();
        sheet.title = m_title->text().trimmed();
        if (sheet.title.isEmpty())
            sheet.title = tr("%1 to %2").arg(displayName(sheet.source), displayName(sheet.target));
    }
    sheet.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    sheet.date = QDate::currentDate().toString(Qt::ISODate);
    if (sheet.sheetVersion.isEmpty())
        sheet.sheetVersion = QStringLiteral("1");
    return sheet;
}

QString NewSheetDialog::sampleFile() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool own = !item || item->data(idRole).toString().isEmpty();
    return own && m_source->schema().kind == SchemaRef::Kind::Backend ? m_source->sampleFile() : QString();
}

void NewSheetDialog::useSamples(const QString &path)
{
    m_list->setCurrentRow(ownRow);
    m_source->readSamples(path);
}

SchemaRef askForSchema(bool isSource, const SchemaRef &present, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(isSource ? NewSheetDialog::tr("Choose the source") : NewSheetDialog::tr("Choose the target"));
    dialog.resize(560, 160);
    auto *chooser = new SchemaChooser(isSource ? SchemaChooser::Role::Source : SchemaChooser::Role::Target, &dialog);
    chooser->setSchema(present);
    auto *hint = new QLabel(NewSheetDialog::tr("Rules stay as they are; those whose fields are not there are marked."), &dialog);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const auto check = [&] { buttons->button(QDialogButtonBox::Ok)->setEnabled(chooser->schema().kind != SchemaRef::Kind::Unknown); };
    QObject::connect(chooser, &SchemaChooser::changed, &dialog, check);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(chooser);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    check();
    return dialog.exec() == QDialog::Accepted ? chooser->schema() : SchemaRef();
}

} // namespace Roamscope
