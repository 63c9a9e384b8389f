// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/symptompage.h"

#include "models/capture/capture.h"
#include "models/insight/findingmodel.h"
#include "models/insight/occurrencemodel.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int findingRole = Qt::UserRole;
constexpr std::size_t shownFindings = 50; ///< of one step; the list of findings has the others

} // namespace

TimeUs typedTime(const QString &text, const TimeFormat &format, TimeUs origin)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return noTime;
    const Qt::TimeSpec spec = format.utc ? Qt::UTC : Qt::LocalTime;
    for (const char *pattern : {"yyyy-MM-dd HH:mm:ss.zzz", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"}) {
        QDateTime time = QDateTime::fromString(typed, QLatin1StringView(pattern));
        if (time.isValid()) {
            time.setTimeSpec(spec);
            return time.toMSecsSinceEpoch() * 1000;
        }
    }
    for (const char *pattern : {"HH:mm:ss", "HH:mm", "H:mm"}) {
        const QTime clock = QTime::fromString(typed, QLatin1StringView(pattern));
        if (!clock.isValid() || origin == noTime)
            continue;
        QDateTime day = QDateTime::fromMSecsSinceEpoch(origin / 1000, Qt::UTC);
        if (!format.utc)
            day = day.toLocalTime();
        return QDateTime(day.date(), clock, spec).toMSecsSinceEpoch() * 1000;
    }
    return noTime;
}

SymptomPage::SymptomPage(QWidget *parent)
    : QWidget(parent)
    , m_symptoms(symptoms())
    , m_list(new QListWidget(this))
    , m_description(new QLabel(this))
    , m_chargePoint(new QComboBox(this))
    , m_token(new QLineEdit(this))
    , m_charge(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_conclusion(new QLabel(this))
    , m_way(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("findings.symptomPage"));
    m_list->setObjectName(QStringLiteral("findings.symptoms"));
    m_list->setAccessibleName(tr("What is complained about"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_chargePoint->setObjectName(QStringLiteral("symptom.chargePoint"));
    m_chargePoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chargePoint->setMinimumContentsLength(14);
    m_token->setObjectName(QStringLiteral("symptom.token"));
    m_token->setPlaceholderText(tr("card or contract"));
    m_charge->setObjectName(QStringLiteral("symptom.charge"));
    m_charge->setPlaceholderText(tr("transaction, session or CDR"));
    m_from->setObjectName(QStringLiteral("symptom.from"));
    m_from->setPlaceholderText(QStringLiteral("10:00"));
    m_to->setObjectName(QStringLiteral("symptom.to"));
    m_to->setPlaceholderText(QStringLiteral("11:00"));
    for (QLineEdit *edit : {m_token, m_charge, m_from, m_to})
        edit->setClearButtonEnabled(true);
    m_from->setMaximumWidth(150);
    m_to->setMaximumWidth(150);

    auto *known = new QHBoxLayout;
    known->setSpacing(Theme::spacing);
    const auto addField = [this, known](const QString &caption, QWidget *field, int stretch) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(field);
        label->setFont(Theme::small());
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(field);
        known->addLayout(column, stretch);
    };
    addField(tr("&Charge point"), m_chargePoint, 2);
    addField(tr("To&ken"), m_token, 2);
    addField(tr("C&harge"), m_charge, 3);
    addField(tr("F&rom"), m_from, 1);
    addField(tr("&Until"), m_to, 1);

    m_conclusion->setObjectName(QStringLiteral("symptom.conclusion"));
    m_conclusion->setWordWrap(true);
    m_conclusion->setTextFormat(Qt::PlainText);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_conclusion->setAutoFillBackground(true);
    m_conclusion->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    QFont strong = m_conclusion->font();
    strong.setWeight(QFont::DemiBold);
    m_conclusion->setFont(strong);

    m_way->setObjectName(QStringLiteral("symptom.way"));
    m_way->setAccessibleName(tr("The way of the data, step by step"));
    m_way->setHeaderLabels({tr("Step"), tr("Who"), tr("What was found"), tr("What remains open")});
    m_way->setFrameShape(QFrame::NoFrame);
    m_way->setWordWrap(true);
    m_way->setExpandsOnDoubleClick(false);
    Theme::styleHeader(m_way->header());
    m_way->header()->setStretchLastSection(false);
    m_way->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_way->header()->resizeSection(0, 330);
    m_way->header()->resizeSection(1, 100);
    m_way->header()->resizeSection(3, 290);

    auto *copy = new QPushButton(Theme::icon(QStringLiteral("copy")), tr("Copy as Markdown"), this);
    copy->setObjectName(QStringLiteral("symptom.copy"));
    auto *open = new QPushButton(Theme::icon(QStringLiteral("open")), tr("Open what is missing…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::spacing);
    column->setSpacing(Theme::spacing);
    column->addWidget(m_description);
    column->addLayout(known);
    column->addWidget(m_conclusion);
    column->addWidget(m_way, 1);
    column->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 1100});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    fillSymptoms();
    connect(m_list, &QListWidget::currentRowChanged, this, &SymptomPage::walk);
    connect(m_chargePoint, &QComboBox::currentIndexChanged, this, &SymptomPage::walk);
    for (QLineEdit *edit : {m_token, m_charge, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &SymptomPage::walk);
    connect(m_way, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QVariant finding = item->data(0, findingRole); finding.isValid())
            Q_EMIT findingRequested(finding.toInt());
        else
            item->setExpanded(!item->isExpanded());
    });
    connect(copy, &QPushButton::clicked, this, &SymptomPage::copyReport);
    connect(open, &QPushButton::clicked, this, &SymptomPage::openRequested);
    setFocusProxy(m_list);
    m_list->setCurrentRow(0);
}

void SymptomPage::fillSymptoms()
{
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Symptom &symptom : m_symptoms) {
        auto *item = new QListWidgetItem(Theme::icon(QStringLiteral("symptom")), symptom.title, m_list);
        item->setToolTip(symptom.description);
        item->setSizeHint(QSize(0, fontMetrics().height() * 2 + Theme::spacing));
    }
    m_list->setCurrentRow(row);
}

const Symptom &SymptomPage::symptom() const
{
    return m_symptoms[std::size_t(std::clamp(m_list->currentRow(), 0, int(m_symptoms.size()) - 1))];
}

void SymptomPage::showSymptom(QLatin1StringView id)
{
    for (std::size_t i = 0; i < m_symptoms.size(); ++i) {
        if (m_symptoms[i].id == id)
            m_list->setCurrentRow(int(i));
    }
}

SymptomScope SymptomPage::scope() const
{
    SymptomScope scope;
    scope.chargePoint = m_chargePoint->currentData().toByteArray();
    scope.token = m_token->text().trimmed().toUtf8();
    scope.charge = m_charge->text().trimmed().toUtf8();
    const TimeUs origin = m_result && m_result->input.capture ? m_result->input.capture->firstTime() : noTime;
    const TimeUs from = typedTime(m_from->text(), m_format, origin);
    const TimeUs to = typedTime(m_to->text(), m_format, origin);
    if (from != noTime || to != noTime)
        scope.time = {.from = from == noTime ? earliestTime : from, .to = to == noTime ? latestTime : to};
    return scope;
}

void SymptomPage::setScope(const SymptomScope &scope)
{
    m_chargePoint->setCurrentIndex(std::max(0, m_chargePoint->findData(scope.chargePoint)));
    m_token->setText(QString::fromUtf8(scope.token));
    m_charge->setText(QString::fromUtf8(scope.charge));
    m_from->setText(scope.time.isValid() ? formatTime(scope.time.from, {.mode = TimeFormat::Mode::DateAndTime, .utc = m_format.utc}) : QString());
    m_to->setText(scope.time.isValid() ? formatTime(scope.time.to, {.mode = TimeFormat::Mode::DateAndTime, .utc = m_format.utc}) : QString());
}

void SymptomPage::setResult(const InsightResultPtr &result, const SiteProfile &profile)
{
    m_result = result;
    m_profile = profile;
    const QByteArray chosen = m_chargePoint->currentData().toByteArray();
    {
        const QSignalBlocker blocker(m_chargePoint);
        m_chargePoint->clear();
        m_chargePoint->addItem(tr("Any"), QByteArray());
        QByteArrayList names;
        if (m_result && m_result->input.analysis) {
            for (const Transaction &transaction : m_result->input.analysis->transactions)
                names.append(m_result->input.capture->peers().text(transaction.peer));
            for (const StatusBand &band : m_result->input.analysis->bands) {
                if (band.seenBy == Lane::ChargePoint)
                    names.append(m_result->input.capture->peers().text(band.peer));
            }
        }
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const QByteArray &name : std::as_const(names)) {
            if (!name.isEmpty())
                m_chargePoint->addItem(QString::fromUtf8(name), name);
        }
        m_chargePoint->setCurrentIndex(std::max(0, m_chargePoint->findData(chosen)));
    }
    walk();
}

void SymptomPage::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    walk();
}

QString SymptomPage::conclusion() const
{
    return m_conclusion->text();
}

QString SymptomPage::stateText(const SymptomAnswer &answer) const
{
    switch (answer.state) {
    case SymptomAnswer::State::Found:
        return tr("%Ln finding(s)", nullptr, int(answer.findings.size()));
    case SymptomAnswer::State::Beside:
        return tr("Nothing for this case; %Ln finding(s) that may have to do with it", nullptr, int(answer.beside.size()));
    case SymptomAnswer::State::Clear:
        return tr("Looked at, nothing wrong");
    case SymptomAnswer::State::Unsure:
        return tr("Nothing found, but not everything could be looked at");
    case SymptomAnswer::State::Blind:
        return tr("Could not be looked at");
    }
    return {};
}

QString SymptomPage::remainsText(const SymptomAnswer &answer) const
{
    QStringList parts;
    const QStringList needed = neededData(answer.missing);
    if (!needed.isEmpty())
        parts.append(tr("Open: %1").arg(needed.join(tr("; ", "between parts of a list"))));
    if (!answer.unasked.isEmpty()) {
        QStringList titles;
        for (const QByteArray &id : answer.unasked) {
            const InsightCheck *check = insightCheck(id);
            titles.append(check ? check->title() : QString::fromUtf8(id));
        }
        parts.append(tr("Left out by the site profile: %1").arg(titles.join(tr(", ", "between the names of a list"))));
    }
    return parts.join(QLatin1Char('\n'));
}

void SymptomPage::addFindings(QTreeWidgetItem *step, const std::vector<quint32> &findings, bool beside)
{
    for (std::size_t i = 0; i < findings.size() && i < shownFindings; ++i) {
        const Finding &finding = m_result->findings[findings[i]];
        const InsightCheck *check = insightCheck(finding.check);
        const InsightText text = check ? check->text(finding, m_result->input) : InsightText {};
        auto *item = new QTreeWidgetItem(step);
        item->setIcon(0, Theme::icon(finding.severity));
        item->setText(0, beside ? tr("Beside it: %1", "finding that is not tied to the case").arg(text.title) : text.title);
        item->setText(1, QString::fromUtf8(chargePointOf(finding, m_result->input.capture.get())));
        item->setText(2, text.message);
        item->setText(3, timeSpanText(finding.from, finding.to, m_format));
        item->setToolTip(2, text.message);
        item->setData(0, findingRole, int(findings[i]));
    }
    if (findings.size() > shownFindings) {
        auto *more = new QTreeWidgetItem(step);
        more->setText(0, tr("and %Ln more in the list of findings", nullptr, int(findings.size() - shownFindings)));
    }
}

void SymptomPage::walk()
{
    const Symptom &symptom = this->symptom();
    m_description->setText(symptom.description);
    m_way->clear();
    QPalette ground = m_conclusion->palette();
    if (!m_result) {
        m_report = {};
        ground.setColor(QPalette::Window, Theme::color(Theme::Role::SurfaceRaised));
        m_conclusion->setPalette(ground);
        m_conclusion->setText(tr("Open a capture, or what two parties hold: each step is looked at with the data that is there."));
        return;
    }
    m_report = walkSymptom(symptom, *m_result, m_profile, scope());
    ground.setColor(QPalette::Window, m_report.first >= 0 ? Theme::color(Theme::Role::WarningSoft) : Theme::color(Theme::Role::SurfaceRaised));
    m_conclusion->setPalette(ground);
    m_conclusion->setText(m_report.conclusion(symptom));
    for (std::size_t i = 0; i < symptom.steps.size(); ++i) {
        const SymptomStep &step = symptom.steps[i];
        const SymptomAnswer &answer = m_report.answers[i];
        auto *item = new QTreeWidgetItem(m_way);
        item->setText(0, tr("%1. %2", "number of a step: its title").arg(i + 1).arg(step.title));
        item->setToolTip(0, step.question);
        item->setText(1, displayName(step.place));
        item->setText(2, stateText(answer));
        item->setText(3, remainsText(answer));
        item->setToolTip(3, item->text(3));
        QFont strong = item->font(0);
        strong.setWeight(QFont::DemiBold);
        item->setFont(0, strong);
        switch (answer.state) {
        case SymptomAnswer::State::Found:
            item->setIcon(0, Theme::icon(m_result->findings[answer.findings.front()].severity));
            break;
        case SymptomAnswer::State::Beside:
            item->setIcon(0, Theme::icon(QStringLiteral("note")));
            break;
        case SymptomAnswer::State::Clear:
            item->setIcon(0, Theme::icon(QStringLiteral("check"), Theme::Role::Good));
            break;
        case SymptomAnswer::State::Unsure:
            item->setIcon(0, Theme::icon(QStringLiteral("help")));
            break;
        case SymptomAnswer::State::Blind:
            item->setIcon(0, Theme::icon(QStringLiteral("eye-off")));
            break;
        }
        auto *question = new QTreeWidgetItem(item, {step.question});
        question->setFirstColumnSpanned(true);
        question->setForeground(0, Theme::color(Theme::Role::TextMuted));
        addFindings(item, answer.findings, false);
        addFindings(item, answer.beside, true);
        item->setExpanded(true);
    }
}

void SymptomPage::copyReport() const
{
    const Symptom &symptom = this->symptom();
    QString text = QStringLiteral("## %1\n\n%2\n\n").arg(symptom.title, m_conclusion->text());
    for (std::size_t i = 0; i < m_report.answers.size(); ++i) {
        const SymptomAnswer &answer = m_report.answers[i];
        text += QStringLiteral("%1. **%2** (%3): %4\n").arg(i + 1).arg(symptom.steps[i].title, displayName(symptom.steps[i].place), stateText(answer));
        for (const std::vector<quint32> *list : {&answer.findings, &answer.beside}) {
            for (std::size_t k = 0; k < list->size() && k < shownFindings; ++k) {
                const Finding &finding = m_result->findings[(*list)[k]];
                const InsightCheck *check = insightCheck(finding.check);
                text += QStringLiteral("   - %1: %2\n").arg(timeSpanText(finding.from, finding.to, m_format),
                                                             check ? check->text(finding, m_result->input).message : QString::fromUtf8(finding.check));
            }
        }
        const QString remains = remainsText(answer);
        if (!remains.isEmpty())
            text += QStringLiteral("   - *%1*\n").arg(QString(remains).replace(QLatin1Char('\n'), QLatin1String(" · ")));
    }
    QGuiApplication::clipboard()->setText(text);
}

void SymptomPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        walk();
}

} // namespace Roamscope
