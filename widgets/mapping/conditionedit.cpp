// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/conditionedit.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Roamscope {

namespace {

constexpr std::array tests {"equals", "notEquals", "in", "notIn", "exists", "less", "lessOrEqual", "greater", "greaterOrEqual",
                            "contains", "startsWith", "endsWith", "matches"};
constexpr int inTest = 2;
constexpr int notInTest = 3;
constexpr int existsTest = 4;

/// Values separated by commas.
class ListParameter : public ParameterEdit
{
public:
    explicit ListParameter(QWidget *parent)
        : ParameterEdit(parent)
        , m_edit(new QLineEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &ParameterEdit::edited);
    }
    void setHint(const QString &hint) { m_edit->setPlaceholderText(hint); }
    SheetJson value() const override
    {
        SheetJson list = SheetJson::array();
        for (const QString &part : m_edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            // The type of what was there is kept: 5 stays a number.
            const QString text = part.trimmed();
            SheetJson json = SheetJson::parse(text.toStdString(), nullptr, false);
            list.push_back(json.is_discarded() || json.is_structured() ? textJson(text) : json);
        }
        return list;
    }
    void setValue(const SheetJson &value) override
    {
        if (value == this->value())
            return;
        QStringList parts;
        if (value.is_array()) {
            for (const SheetJson &item : value)
                parts.append(item.is_string() ? textOf(item) : QString::fromStdString(item.dump(-1, ' ', false, SheetJson::error_handler_t::replace)));
        }
        m_edit->setText(parts.join(QStringLiteral(", ")));
    }

private:
    QLineEdit *m_edit;
};

QToolButton *tool(QWidget *parent, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QToolButton *addButton(QWidget *parent, const QString &text)
{
    QToolButton *button = tool(parent, QStringLiteral("plus"), text);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ConditionRow::ConditionRow(const StepContext &context, QWidget *parent)
    : QWidget(parent)
    , m_path(new PathParameter(context, this))
    , m_test(new QComboBox(this))
    , m_operand(new OperandParameter(context, TextParameter::Kind::Json, this))
    , m_list(new ListParameter(this))
{
    m_path->edit()->setPlaceholderText(tr("The value itself"));
    const QStringList names {tr("is"),           tr("is not"),        tr("is one of"),   tr("is none of"), tr("is there"),
                             tr("is less than"), tr("is at most"),    tr("is more than"), tr("is at least"), tr("contains"),
                             tr("begins with"),  tr("ends with"),     tr("matches the pattern")};
    m_test->addItems(names);
    m_test->addItem(tr("is missing"));
    m_test->setAccessibleName(tr("Test"));
    static_cast<ListParameter *>(m_list)->setHint(tr("Values, separated by commas"));
    QToolButton *remove = tool(this, QStringLiteral("close"), tr("Remove this test"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_path, 3);
    layout->addWidget(m_test);
    layout->addWidget(m_operand, 2);
    layout->addWidget(m_list, 2);
    layout->addWidget(remove);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::adapt);
    connect(m_test, &QComboBox::activated, this, &ConditionRow::edited);
    connect(m_path, &ParameterEdit::edited, this, &ConditionRow::edited);
    connect(m_operand, &ParameterEdit::edited, this, &ConditionRow::edited);
    connect(m_list, &ParameterEdit::edited, this, &ConditionRow::edited);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    adapt();
}

void ConditionRow::adapt()
{
    const int test = m_test->currentIndex();
    const bool list = test == inTest || test == notInTest;
    const bool none = test == existsTest || test == int(tests.size());
    m_list->setVisible(list);
    m_operand->setVisible(!list && !none);
}

SheetJson ConditionRow::value() const
{
    SheetJson json = SheetJson::object();
    if (!m_path->path().isEmpty())
        json["path"] = m_path->value();
    const int test = m_test->currentIndex();
    if (test == existsTest || test == int(tests.size()))
        json["exists"] = test == existsTest;
    else if (test == inTest || test == notInTest)
        json[tests[std::size_t(test)]] = m_list->value();
    else
        json[tests[std::size_t(test)]] = m_operand->value().is_null() ? SheetJson("") : m_operand->value();
    return json;
}

bool ConditionRow::canShow(const SheetJson &value)
{
    if (!value.is_object())
        return false;
    int count = 0;
    for (const auto &[name, member] : value.items()) {
        if (name == "path") {
            if (!member.is_string())
                return false;
            continue;
        }
        const auto known = std::find_if(tests.begin(), tests.end(), [&name = name](const char *test) { return name == test; });
        if (known == tests.end())
            return false;
        const bool list = known - tests.begin() == inTest || known - tests.begin() == notInTest;
        if (list ? !member.is_array() : member.is_array() || (member.is_object() && !member.contains("path")))
            return false;
        if (known - tests.begin() == existsTest && !member.is_boolean())
            return false;
        ++count;
    }
    return count == 1;
}

void ConditionRow::setValue(const SheetJson &value)
{
    m_path->setPath(value.contains("path") ? textOf(value["path"]) : QString());
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const auto found = value.find(tests[i]);
        if (found == value.end())
            continue;
        const bool missing = int(i) == existsTest && found->is_boolean() && !found->get<bool>();
        m_test->setCurrentIndex(missing ? int(tests.size()) : int(i));
        if (int(i) == inTest || int(i) == notInTest)
            m_list->setValue(*found);
        else if (int(i) != existsTest)
            m_operand->setValue(*found);
    }
    adapt();
}

ConditionParameter::ConditionParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_context(context)
    , m_together(new QComboBox(this))
    , m_layout(new QVBoxLayout(this))
    , m_json(new JsonParameter(this))
{
    m_together->addItems({tr("All of these must hold"), tr("Any of these must hold")});
    m_together->setAccessibleName(tr("How the tests work together"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gap);
    m_layout->addWidget(m_together, 0, Qt::AlignLeft);
    QToolButton *add = addButton(this, tr("Add a test"));
    m_add = add;
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    m_layout->addWidget(m_json);
    m_json->hide();
    connect(add, &QToolButton::clicked, this, [this] {
        addRow()->setFocus();
        adapt();
        Q_EMIT edited();
    });
    connect(m_together, &QComboBox::activated, this, &ParameterEdit::edited);
    connect(m_json, &ParameterEdit::edited, this, &ParameterEdit::edited);
    adapt();
}

ConditionRow *ConditionParameter::addRow()
{
    auto *row = new ConditionRow(m_context, this);
    m_rows.append(row);
    m_layout->insertWidget(int(m_rows.size()), row);
    connect(row, &ConditionRow::edited, this, &ParameterEdit::edited);
    connect(row, &ConditionRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        adapt();
        Q_EMIT edited();
    });
    return row;
}

void ConditionParameter::clear()
{
    for (ConditionRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void ConditionParameter::adapt()
{
    m_together->setVisible(!m_asJson && m_rows.size() > 1);
    m_add->setVisible(!m_asJson);
    m_json->setVisible(m_asJson);
}

SheetJson ConditionParameter::value() const
{
    if (m_asJson)
        return m_json->value();
    if (m_rows.isEmpty())
        return {};
    if (m_rows.size() == 1)
        return m_rows.first()->value();
    SheetJson list = SheetJson::array();
    for (const ConditionRow *row : m_rows)
        list.push_back(row->value());
    return SheetJson {{m_together->currentIndex() == 0 ? "all" : "any", list}};
}

void ConditionParameter::setValue(const SheetJson &value)
{
    if (value == this->value())
        return;
    clear();
    m_asJson = false;
    if (ConditionRow::canShow(value)) {
        addRow()->setValue(value);
    } else if (!value.is_null()) {
        const char *together = value.is_object() && value.size() == 1 && value.contains("all") ? "all"
            : value.is_object() && value.size() == 1 && value.contains("any")                  ? "any"
                                                                                               : nullptr;
        m_asJson = !together || !value[together].is_array()
            || !std::all_of(value[together].begin(), value[together].end(), [](const SheetJson &item) { return ConditionRow::canShow(item); });
        if (m_asJson) {
            m_json->setValue(value);
        } else {
            m_together->setCurrentIndex(together[1] == 'l' ? 0 : 1);
            for (const SheetJson &item : value[together])
                addRow()->setValue(item);
        }
    }
    adapt();
}

QString ConditionParameter::error() const
{
    return m_asJson ? m_json->error() : QString();
}

ResultParameter::ResultParameter(const StepContext &context, bool optional, QWidget *parent)
    : ParameterEdit(parent)
    , m_kind(new QComboBox(this))
    , m_constant(new TextParameter(TextParameter::Kind::Json, this))
    , m_path(new PathParameter(context, this))
    , m_steps(new JsonParameter(this))
    , m_optional(optional)
{
    m_kind->addItems({tr("Value"), tr("Field"), tr("Steps")});
    if (optional)
        m_kind->addItem(tr("The value stays as it is"));
    m_kind->setAccessibleName(tr("What it gives"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addWidget(m_constant, 1);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_steps, 1);
    layout->addStretch(0);
    if (optional)
        m_kind->setCurrentIndex(3);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResultParameter::adapt);
    connect(m_kind, &QComboBox::activated, this, &ParameterEdit::edited);
    connect(m_constant, &ParameterEdit::edited, this, &ParameterEdit::edited);
    connect(m_path, &ParameterEdit::edited, this, &ParameterEdit::edited);
    connect(m_steps, &ParameterEdit::edited, this, &ParameterEdit::edited);
    adapt();
}

void ResultParameter::adapt()
{
    const int kind = m_kind->currentIndex();
    m_constant->setVisible(kind == 0);
    m_path->setVisible(kind == 1);
    m_steps->setVisible(kind == 2);
}

SheetJson ResultParameter::value() const
{
    switch (m_kind->currentIndex()) {
    case 0:
        return SheetJson {{"value", m_constant->value()}};
    case 1:
        return SheetJson {{"path", m_path->path().isEmpty() ? SheetJson("") : m_path->value()}};
    case 2:
        return SheetJson {{"steps", m_steps->value().is_array() ? m_steps->value() : SheetJson::array()}};
    default:
        return {};
    }
}

void ResultParameter::setValue(const SheetJson &value)
{
    if (value.is_object() && value.contains("path")) {
        m_kind->setCurrentIndex(1);
        m_path->setValue(value["path"]);
    } else if (value.is_object() && value.contains("steps")) {
        m_kind->setCurrentIndex(2);
        m_steps->setValue(value["steps"]);
    } else if (value.is_object() && value.contains("value")) {
        m_kind->setCurrentIndex(0);
        m_constant->setValue(value["value"]);
    } else if (m_optional) {
        m_kind->setCurrentIndex(3);
    }
    adapt();
}

QString ResultParameter::error() const
{
    return m_kind->currentIndex() == 1 ? m_path->error() : m_kind->currentIndex() == 2 ? m_steps->error() : QString();
}

CasesParameter::CasesParameter(const StepContext &context, QWidget *parent)
    : ParameterEdit(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::spacing);
    QToolButton *add = addButton(this, tr("Add a case"));
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, [this] {
        addCase(SheetJson {{"when", {{"equals", ""}}}, {"value", ""}});
        m_cases.last().when->setFocus();
        Q_EMIT edited();
    });
}

int CasesParameter::placeOf(QWidget *frame) const
{
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        if (m_cases.at(i).frame == frame)
            return int(i);
    }
    return -1;
}

void CasesParameter::addCase(const SheetJson &value)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    Case entry {frame, new ConditionParameter(m_context, frame), new ResultParameter(m_context, false, frame)};
    auto *title = new QLabel(frame);
    title->setObjectName(QStringLiteral("caseTitle"));
    title->setFont(Theme::small());
    auto *up = tool(frame, QStringLiteral("up"), tr("Try this case sooner"));
    auto *down = tool(frame, QStringLiteral("down"), tr("Try this case later"));
    auto *remove = tool(frame, QStringLiteral("close"), tr("Remove this case"));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    head->addWidget(up);
    head->addWidget(down);
    head->addWidget(remove);
    auto *then = new QHBoxLayout;
    then->addWidget(new QLabel(tr("then"), frame), 0, Qt::AlignTop);
    then->addWidget(entry.then, 1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::spacing, Theme::gap, Theme::gap, Theme::spacing);
    layout->setSpacing(Theme::gap);
    layout->addLayout(head);
    layout->addWidget(entry.when);
    layout->addLayout(then);
    if (value.is_object()) {
        SheetJson result = value;
        if (value.contains("when")) {
            entry.when->setValue(value["when"]);
            result.erase("when");
        }
        entry.then->setValue(result);
    }
    connect(entry.when, &ParameterEdit::edited, this, &ParameterEdit::edited);
    connect(entry.then, &ParameterEdit::edited, this, &ParameterEdit::edited);
    connect(up, &QToolButton::clicked, this, [this, frame] { moveCase(frame, -1); });
    connect(down, &QToolButton::clicked, this, [this, frame] { moveCase(frame, 1); });
    connect(remove, &QToolButton::clicked, this, [this, frame] { removeCase(frame); });
    m_layout->insertWidget(int(m_cases.size()), frame);
    m_cases.append(entry);
    number();
}

void CasesParameter::removeCase(QWidget *frame)
{
    m_cases.removeAt(placeOf(frame));
    frame->hide();
    frame->deleteLater();
    number();
    Q_EMIT edited();
}

void CasesParameter::moveCase(QWidget *frame, int by)
{
    const int from = placeOf(frame);
    const int to = from + by;
    if (to < 0 || to >= m_cases.size())
        return;
    m_cases.move(from, to);
    m_layout->removeWidget(frame);
    m_layout->insertWidget(to, frame);
    number();
    Q_EMIT edited();
}

void CasesParameter::number()
{
    int place = 0;
    for (const Case &entry : std::as_const(m_cases)) {
        if (auto *title = entry.frame->findChild<QLabel *>(QStringLiteral("caseTitle")))
            title->setText(tr("Case %1: when").arg(++place));
    }
}

SheetJson CasesParameter::value() const
{
    SheetJson list = SheetJson::array();
    for (const Case &entry : m_cases) {
        SheetJson json = SheetJson::object();
        json["when"] = entry.when->value();
        const SheetJson result = entry.then->value();
        if (result.is_object())
            json.update(result);
        list.push_back(std::move(json));
    }
    return list;
}

void CasesParameter::setValue(const SheetJson &value)
{
    if (value == this->value())
        return;
    for (const Case &entry : std::as_const(m_cases)) {
        entry.frame->hide();
        entry.frame->deleteLater();
    }
    m_cases.clear();
    if (value.is_array()) {
        for (const SheetJson &item : value)
            addCase(item);
    }
}

QString CasesParameter::error() const
{
    for (const Case &entry : m_cases) {
        const QString error = entry.when->error().isEmpty() ? entry.then->error() : entry.when->error();
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace Roamscope
