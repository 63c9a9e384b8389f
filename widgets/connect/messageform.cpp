// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/messageform.h"

#include "widgets/theme.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Roamscope {

class MessageForm::Private
{
public:
    QPlainTextEdit *raw = nullptr;
    const CatalogObject *object = nullptr;
    Validator validator;
    QList<ValidationFinding> findings;
    QHash<QString, QStringList> suggestions;
    bool valid = false;
};

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->raw = new QPlainTextEdit(this);
    d->raw->setFont(Theme::monospace());
    layout->addWidget(d->raw);
    connect(d->raw, &QPlainTextEdit::textChanged, this, [this] {
        d->findings.clear();
        d->valid = d->object && d->validator.validate(json(), *d->object, &d->findings);
        Q_EMIT validityChanged();
        Q_EMIT edited();
    });
}

MessageForm::~MessageForm() = default;

void MessageForm::setObject(const CatalogObject *object)
{
    d->object = object;
    setJson("{}");
}

const CatalogObject *MessageForm::object() const { return d->object; }
void MessageForm::setJson(const QByteArray &json) { d->raw->setPlainText(QString::fromUtf8(json)); }
QByteArray MessageForm::json() const { return d->raw->toPlainText().toUtf8(); }
void MessageForm::setPartial(bool partial) { d->validator.setPartial(partial); }
bool MessageForm::isValid() const { return d->valid; }
const QList<ValidationFinding> &MessageForm::findings() const { return d->findings; }
void MessageForm::setSuggestions(const QString &field, const QStringList &values) { d->suggestions.insert(field, values); }
void MessageForm::setReadOnly(bool readOnly) { d->raw->setReadOnly(readOnly); }
bool MessageForm::isRaw() const { return true; }
void MessageForm::setRaw(bool) {}

} // namespace Roamscope
