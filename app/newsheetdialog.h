// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/defaultsheets.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Roamscope {

class SchemaChooser;

/// Begins a sheet: from one that comes with Roamscope, or from a source and a target of one's own.
class NewSheetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewSheetDialog(QWidget *parent = nullptr);

    /// The sheet to begin with.
    Sheet sheet() const;
    /// A file with samples that the source was read from; empty = none.
    QString sampleFile() const;
    /// Begins with the samples in a file.
    void useSamples(const QString &path);

private:
    void fillList();
    void updateState();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_description;
    QStackedWidget *m_pages;
    SchemaChooser *m_source;
    SchemaChooser *m_target;
    QLineEdit *m_title;
    QPushButton *m_ok;
};

/// Asks for another source or target of an open sheet; an Unknown schema when the user cancels.
SchemaRef askForSchema(bool isSource, const SchemaRef &present, QWidget *parent);

} // namespace Roamscope
