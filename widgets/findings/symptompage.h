// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/symptomwalk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Roamscope {

/// From the symptom down: what a person complains about at the left, what is known of the case above, and the way of
/// the data with what was found at each step below.
class SymptomPage : public QWidget
{
    Q_OBJECT
public:
    explicit SymptomPage(QWidget *parent = nullptr);

    void setResult(const InsightResultPtr &result, const SiteProfile &profile);
    void setTimeFormat(const TimeFormat &format);
    /// Stable id: "bill-disputed".
    void showSymptom(QLatin1StringView id);
    void setScope(const SymptomScope &scope);
    SymptomScope scope() const;
    const SymptomReport &report() const { return m_report; }
    const Symptom &symptom() const;
    QListWidget *list() const { return m_list; }
    QTreeWidget *way() const { return m_way; }
    QString conclusion() const;
    void copyReport() const; ///< as Markdown

Q_SIGNALS:
    void findingRequested(int finding); ///< show it among the others
    void openRequested(); ///< more data is needed

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSymptoms();
    void walk();
    void addFindings(QTreeWidgetItem *step, const std::vector<quint32> &findings, bool beside);
    QString stateText(const SymptomAnswer &answer) const;
    QString remainsText(const SymptomAnswer &answer) const;

    InsightResultPtr m_result;
    SiteProfile m_profile;
    TimeFormat m_format;
    std::vector<Symptom> m_symptoms;
    SymptomReport m_report;
    QListWidget *m_list;
    QLabel *m_description;
    QComboBox *m_chargePoint;
    QLineEdit *m_token;
    QLineEdit *m_charge;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_conclusion;
    QTreeWidget *m_way;
};

/// The time that a person has typed: "2026-09-17 10:02", "10:02" on the day of `origin`; noTime when it is none.
TimeUs typedTime(const QString &text, const TimeFormat &format, TimeUs origin);

} // namespace Roamscope
