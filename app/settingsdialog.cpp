// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"

#include "app/languages.h"
#include "app/settings.h"
#include "app/shortcuteditor.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 50); // a wrapped label asks for too little
    label->setFont(Theme::small());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, ActionRegistry *registry, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(720, 560);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeGeneral(), Theme::icon(QStringLiteral("settings")), tr("General"));
    m_tabs->addTab(new ShortcutEditor(registry, m_tabs), Theme::icon(QStringLiteral("keyboard")), tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
}

void SettingsDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(m_tabs);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(20, 20, 20, 20);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);

    auto *language = new QComboBox(page);
    language->setObjectName(QStringLiteral("settings.language"));
    language->addItem(tr("As the system: %1").arg(Languages::nativeName(Languages::choose({}))), QString());
    for (const QString &name : Languages::available())
        language->addItem(Languages::nativeName(name), name);
    language->setCurrentIndex(qMax(0, language->findData(m_settings->language())));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] { m_settings->setLanguage(language->currentData().toString()); });
    form->addRow(tr("&Language:"), language);
    form->addRow(QString(), explanation(tr("Taken up at the next start."), page));

    auto *colours = new QComboBox(page);
    colours->setObjectName(QStringLiteral("settings.colours"));
    colours->addItem(tr("As the system"), int(ColourScheme::System));
    colours->addItem(tr("Light"), int(ColourScheme::Light));
    colours->addItem(tr("Dark"), int(ColourScheme::Dark));
    colours->addItem(tr("High contrast"), int(ColourScheme::HighContrast));
    colours->setCurrentIndex(colours->findData(int(m_settings->colourScheme())));
    connect(colours, &QComboBox::currentIndexChanged, this,
            [this, colours] { m_settings->setColourScheme(ColourScheme(colours->currentData().toInt())); });
    form->addRow(tr("&Colours:"), colours);

    auto *times = new QComboBox(page);
    times->setObjectName(QStringLiteral("settings.times"));
    times->addItem(tr("UTC"), false);
    times->addItem(tr("Zone of this computer"), true);
    times->setCurrentIndex(m_settings->showsLocalTime() ? 1 : 0);
    connect(times, &QComboBox::currentIndexChanged, this, [this, times] { m_settings->setShowsLocalTime(times->currentData().toBool()); });
    form->addRow(tr("&Times in:"), times);

    auto *session = new QCheckBox(tr("Open what was open &before"), page);
    session->setObjectName(QStringLiteral("settings.session"));
    session->setChecked(m_settings->restoresSession());
    connect(session, &QCheckBox::toggled, m_settings, &Settings::setRestoresSession);
    form->addRow(tr("At the start:"), session);

    auto *recent = new QSpinBox(page);
    recent->setObjectName(QStringLiteral("settings.recent"));
    recent->setRange(0, 50);
    recent->setValue(m_settings->recentLimit());
    recent->setSpecialValueText(tr("none"));
    connect(recent, &QSpinBox::valueChanged, m_settings, &Settings::setRecentLimit);
    form->addRow(tr("&Recent files kept:"), recent);

    auto *folderRow = new QWidget(page);
    auto *folderLayout = new QHBoxLayout(folderRow);
    folderLayout->setContentsMargins(0, 0, 0, 0);
    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_settings->indexFolder()), folderRow);
    folder->setObjectName(QStringLiteral("settings.indexFolder"));
    folder->setPlaceholderText(tr("Beside each capture"));
    folder->setMinimumWidth(300);
    folder->setClearButtonEnabled(true);
    connect(folder, &QLineEdit::textChanged, this, [this](const QString &text) { m_settings->setIndexFolder(QDir::fromNativeSeparators(text)); });
    auto *choose = new QPushButton(tr("Choose…"), folderRow);
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for index files"), m_settings->indexFolder());
        if (!chosen.isEmpty())
            folder->setText(QDir::toNativeSeparators(chosen));
    });
    folderLayout->addWidget(folder);
    folderLayout->addWidget(choose);
    form->addRow(tr("&Index files in:"), folderRow);
    form->addRow(QString(), explanation(tr("An index lets a large capture open at once the next time. It can be deleted without loss."), page));
    return page;
}

} // namespace Roamscope
