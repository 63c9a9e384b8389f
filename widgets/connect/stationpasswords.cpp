// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/stationpasswords.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace Roamscope {

StationPasswords::StationPasswords(const QStringList &stations, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_station(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_set(new QPushButton(Theme::icon(QStringLiteral("key")), tr("&Set"), this))
    , m_remove(new QPushButton(Theme::icon(QStringLiteral("delete")), tr("&Remove"), this))
    , m_note(new QLabel(note, this))
{
    setWindowTitle(tr("Passwords of charge points"));
    auto *about = new QLabel(tr("A charge point of this list must log in with its own password; all others with the common one. "
                                "The user name is always the id of the charge point."), this);
    about->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("passwordStations"));
    m_list->setAccessibleName(tr("Charge points with a password of their own"));
    m_list->addItems(stations);
    m_list->setSortingEnabled(true);
    m_station->setObjectName(QStringLiteral("passwordStation"));
    m_station->setMaxLength(255);
    m_password->setObjectName(QStringLiteral("stationPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("16 to 40 characters"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setVisible(!note.isEmpty());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Charge point"), m_station);
    form->addRow(tr("&Password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_set);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::spacing);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(box);
    resize(460, 420);

    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &StationPasswords::take);
    connect(m_remove, &QPushButton::clicked, this, &StationPasswords::removeCurrent);
    connect(m_station, &QLineEdit::textChanged, this, &StationPasswords::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &StationPasswords::updateButtons);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &station) {
        m_station->setText(station);
        m_password->clear();
        updateButtons();
    });
    for (QPushButton *button : {m_set, m_remove})
        button->setAutoDefault(false);
    m_set->setDefault(true);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    updateButtons();
    m_station->setFocus();
}

QStringList StationPasswords::stations() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(m_list->item(row)->text());
    return all;
}

void StationPasswords::updateButtons()
{
    m_set->setEnabled(!m_station->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

void StationPasswords::take()
{
    const QString station = m_station->text().trimmed();
    const QByteArray password = m_password->text().toUtf8();
    if (m_list->findItems(station, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty())
        m_list->addItem(station);
    Q_EMIT passwordSet(station, password);
    m_station->clear();
    m_password->clear();
    m_station->setFocus();
}

void StationPasswords::removeCurrent()
{
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(m_list->currentRow()));
    if (item)
        Q_EMIT passwordRemoved(item->text());
    updateButtons();
}

} // namespace Roamscope
