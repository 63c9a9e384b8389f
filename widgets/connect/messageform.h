// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace Roamscope {

/// A form for any object of the Catalog: the payload of an OCPP message, an OCPI object. Required fields first, optional
/// ones folded, enums as lists, date-times with "now", units and help; lists grow and shrink; a raw editor beside it is
/// kept in step. Everything is validated as it is typed. Members that the Catalog does not know, and values of the wrong
/// type, are kept: a message may be wrong on purpose.
class MessageForm : public QWidget
{
    Q_OBJECT
public:
    explicit MessageForm(QWidget *parent = nullptr);
    ~MessageForm() override;

    /// What the form is for. Begins with the required fields and nothing else in them. nullptr: raw only.
    void setObject(const CatalogObject *object);
    const CatalogObject *object() const;

    /// Takes a document over. A text that is no JSON object goes into the raw editor as it is.
    void setJson(const QByteArray &json);
    /// As it would be sent: compact from the form, byte for byte what stands in the raw editor when that was edited last.
    QByteArray json() const;

    /// Only what is there is checked (PATCH).
    void setPartial(bool partial);
    bool isValid() const; ///< no finding of Severity::Error
    const QList<ValidationFinding> &findings() const;

    /// Values offered for the fields of a name at any depth ("idTag": the tokens of the workspace).
    void setSuggestions(const QString &field, const QStringList &values);
    void setReadOnly(bool readOnly);
    /// Whether the raw text stands beside the form.
    bool isRaw() const;
    void setRaw(bool raw);

Q_SIGNALS:
    /// Form or raw text changed, by the user.
    void edited();
    void validityChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
