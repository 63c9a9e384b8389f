// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointscriptpanel.h"

#include "models/endpoints/chargepoint.h"
#include "models/endpoints/chargescriptrun.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace Roamscope {

ChargePointScriptPanel::ChargePointScriptPanel(ChargePoint *point, QWidget *parent)
    : QWidget(parent)
    , m_point(point)
    , m_choice(new QComboBox(this))
    , m_open(new QPushButton(Theme::icon(QStringLiteral("open")), tr("&Open…"), this))
    , m_start(new QPushButton(this))
    , m_about(new QLabel(this))
    , m_result(new QLabel(this))
    , m_steps(new QListWidget(this))
{
    m_choice->setObjectName(QStringLiteral("scripts"));
    m_choice->setAccessibleName(tr("Script"));
    m_start->setObjectName(QStringLiteral("runScript"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setAlternatingRowColors(true);
    m_about->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("result"));
    m_start->setMinimumSize(130, 40);
    m_open->setMinimumHeight(40);
    m_choice->setMinimumHeight(40);
    const QStringList shipped = ChargeScript::shipped();
    for (const QString &path : shipped)
        addFile(path);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::spacing);
    top->addWidget(m_choice, 1);
    top->addWidget(m_open);
    top->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_about);
    layout->addWidget(m_result);
    layout->addWidget(m_steps, 1);
    m_result->hide();

    connect(m_choice, &QComboBox::activated, this, [this]() {
        setScript(m_choice->currentData().toString());
        Q_EMIT scriptChosen(m_path);
    });
    connect(m_open, &QPushButton::clicked, this, &ChargePointScriptPanel::choose);
    connect(m_start, &QPushButton::clicked, this, [this]() {
        if (isRunning() || m_wanted)
            stop();
        else
            run();
    });
    connect(m_point, &ChargePoint::happened, this, [this](const ChargePointEvent &event) {
        if (m_run)
            m_run->happened(event);
    });
    setScript(shipped.value(shipped.indexOf(QStringLiteral(":/charge-scripts/normal-charge.json"))));
}

ChargePointScriptPanel::~ChargePointScriptPanel() = default;

void ChargePointScriptPanel::addFile(const QString &path)
{
    if (m_choice->findData(path) >= 0)
        return;
    const std::optional<ChargeScript> script = ChargeScript::read(path, nullptr);
    const QString name = script && !script->name.isEmpty() ? script->name : QFileInfo(path).fileName();
    m_choice->addItem(path.startsWith(QLatin1Char(':')) ? name : tr("%1 (%2)").arg(name, QFileInfo(path).fileName()), path);
}

bool ChargePointScriptPanel::isRunning() const
{
    return m_run && !m_run->isOver();
}

void ChargePointScriptPanel::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a script"), QFileInfo(m_path).path(), tr("Scripts (*.json)"));
    if (path.isEmpty())
        return;
    setScript(path);
    Q_EMIT scriptChosen(m_path);
}

void ChargePointScriptPanel::setScript(const QString &path)
{
    if (path.isEmpty() || isRunning())
        return;
    m_path = path;
    m_run.reset();
    m_result->hide();
    m_steps->clear();
    ChargeScript::Error error;
    std::optional<ChargeScript> script = ChargeScript::read(path, &error);
    addFile(path);
    m_choice->setCurrentIndex(m_choice->findData(path));
    if (!script) {
        m_script.reset();
        m_about->clear();
        const QString where = error.line > 0 ? tr("Line %1: %2").arg(error.line).arg(error.what) : error.what;
        m_result->setText(error.advice.isEmpty() ? where : where + QStringLiteral(" — ") + error.advice);
        m_result->show();
        refresh();
        return;
    }
    m_script = std::make_shared<const ChargeScript>(std::move(*script));
    m_about->setText(m_script->description);
    const std::vector<const ChargeStep *> steps = m_script->flat();
    for (const ChargeStep *step : steps) {
        auto *item = new QListWidgetItem(QString(step->depth * 4, QLatin1Char(' ')) + step->description(), m_steps);
        item->setData(Qt::UserRole, int(ChargeScriptRun::StepState::Waiting));
        item->setIcon(Theme::icon(QStringLiteral("minus"), Theme::Role::TextMuted));
    }
    refresh();
}

void ChargePointScriptPanel::refresh()
{
    const bool runs = isRunning() || m_wanted;
    m_start->setText(runs ? tr("&Stop script") : tr("&Run script"));
    m_start->setIcon(Theme::icon(runs ? QStringLiteral("stop") : QStringLiteral("play")));
    m_start->setEnabled(m_script != nullptr);
    m_choice->setEnabled(!runs);
    m_open->setEnabled(!runs);
    if (m_wanted && m_point->isRunning()) {
        m_wanted = false;
        drive();
    } else if (isRunning() && !m_point->isRunning()) {
        m_run->abandon();
        over();
    }
}

void ChargePointScriptPanel::run()
{
    setScript(m_path); // it may have been edited meanwhile
    if (!m_script)
        return;
    m_wanted = true;
    if (!m_point->isRunning())
        Q_EMIT startWanted();
    refresh();
}

void ChargePointScriptPanel::drive()
{
    m_run = std::make_shared<ChargeScriptRun>(m_script, m_point->last()->settings().seed);
    m_told = false;
    m_run->setListener([this](int step) { showStep(step); });
    m_point->setDriver([this, run = m_run](ChargePointCore &core) {
        const TimeUs due = run->poll(core);
        if (run->isOver())
            QTimer::singleShot(0, this, [this, run]() {
                if (run == m_run)
                    over();
            });
        return due;
    });
    refresh();
}

void ChargePointScriptPanel::showStep(int step)
{
    QListWidgetItem *item = m_steps->item(step);
    if (!item || !m_run)
        return;
    const ChargeScriptRun::StepState state = m_run->state(step);
    item->setData(Qt::UserRole, int(state));
    QString words;
    switch (state) {
    case ChargeScriptRun::StepState::Waiting:
        item->setIcon(Theme::icon(QStringLiteral("minus"), Theme::Role::TextMuted));
        words = tr("waits");
        break;
    case ChargeScriptRun::StepState::Running:
        item->setIcon(Theme::icon(QStringLiteral("play"), Theme::Role::Accent));
        m_steps->setCurrentItem(item);
        words = tr("runs");
        break;
    case ChargeScriptRun::StepState::Done:
        item->setIcon(Theme::icon(QStringLiteral("check"), Theme::Role::Good));
        words = tr("done");
        break;
    case ChargeScriptRun::StepState::Failed:
        item->setIcon(Theme::icon(QStringLiteral("error"), Theme::Role::Error));
        words = tr("failed");
        break;
    }
    item->setData(Qt::AccessibleDescriptionRole, words);
}

void ChargePointScriptPanel::stop()
{
    m_wanted = false;
    if (isRunning())
        m_run->abandon();
    over();
}

void ChargePointScriptPanel::over()
{
    m_point->setDriver({});
    if (m_run && !m_told) {
        m_told = true;
        const bool good = m_run->isGood();
        const QString failure = m_run->failure();
        m_result->setText(good ? tr("The script ended well: %n step(s), every expectation was met.", nullptr, m_run->doneSteps())
                               : failure.isEmpty() ? tr("The script was stopped.") : failure);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, Theme::color(good ? Theme::Role::Good : failure.isEmpty() ? Theme::Role::Text : Theme::Role::Error));
        m_result->setPalette(colors);
        m_result->show();
        Q_EMIT finished(good);
    }
    refresh();
}

void ChargePointScriptPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_run && m_run->isOver()) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, Theme::color(m_run->isGood() ? Theme::Role::Good : m_run->failure().isEmpty() ? Theme::Role::Text : Theme::Role::Error));
        m_result->setPalette(colors);
    }
}

} // namespace Roamscope
