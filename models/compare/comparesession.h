// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/comparisonnotes.h"
#include "models/compare/overview.h"
#include "models/compare/statustable.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <array>
#include <memory>

namespace Roamscope {

class FeedLoader;

/// One comparison at work: what the sides are, the job that compares them, the rules and notes that belong to it, and
/// what is selected. All views of the Compare perspective read and write it. Lives in the interface thread.
class CompareSession : public QObject
{
    Q_OBJECT
public:
    enum Place { Cpo, Emsp, Charger, PlaceCount };

    /// Where a side's objects come from.
    struct Source
    {
        enum class Kind : quint8 { None, Files, Capture };
        Kind kind = Kind::None;
        QStringList paths {}; ///< files and folders
        DatasetRole role = DatasetRole::Unknown; ///< whose view, of a capture
        QString name {}; ///< as the user calls it; empty = from the files
        QString party {}; ///< as the user says; empty = from the objects
        ProtocolVersion version = ProtocolVersion::Unknown; ///< as the user says
        DatasetPtr dataset {};
        bool loading = false;
        double progress = 0;
    };
    /// An object as the sides hold it.
    struct Object
    {
        OcpiModule module = OcpiModule::Locations;
        QByteArray key {};
        std::array<quint32, PlaceCount> element {Difference::noElement, Difference::noElement, Difference::noElement};
        bool operator==(const Object &) const = default;
        bool isValid() const
        {
            return element[Cpo] != Difference::noElement || element[Emsp] != Difference::noElement || element[Charger] != Difference::noElement;
        }
    };

    explicit CompareSession(QObject *parent = nullptr);
    ~CompareSession() override;

    const Source &source(Place place) const { return m_sources[std::size_t(place)]; }
    DatasetPtr dataset(Place place) const { return m_sources[std::size_t(place)].dataset; }
    bool isEmpty() const;
    /// Reads files or folders in a worker.
    void loadFiles(Place place, const QStringList &paths);
    /// The same with what is known of them: name, party, version.
    void loadFiles(Place place, const Source &source);
    /// Files that were dropped on the window: two go to CPO and eMSP, as their content or names say.
    void loadDropped(const QStringList &paths);
    /// Objects that are at hand already, as of a capture.
    void setDataset(Place place, const DatasetPtr &dataset, Source source);
    /// The views of a capture at a moment, at once; what is selected is looked for again.
    void setCaptureDatasets(const DatasetPtr &cpo, const DatasetPtr &emsp, const DatasetPtr &charger);
    /// The CPO's or the eMSP's side comes from the open capture.
    bool usesCapture() const;
    void clear(Place place);
    void clearAll();
    void swap();

    /// Compares again; what runs is dropped.
    void recompute();
    void cancel();
    bool isRunning() const;
    bool wasCancelled() const { return m_cancelled; }
    double progress() const { return m_progress; }
    ComparisonPtr comparison() const { return m_comparison; }
    OverviewPtr overview() const { return m_overview; }
    StatusTablePtr statuses() const { return m_statuses; }

    const RuleSet &rules() const { return m_rules; }
    /// Sees through tariffs that are written differently and cost the same; for the next comparison.
    void setTariffMeaning(std::shared_ptr<const TariffMeaning> meaning) { m_tariffMeaning = std::move(meaning); }
    /// An undo step; compares again.
    void setRules(const RuleSet &rules, const QString &text);
    ComparisonNotes *notes() { return &m_notes; }
    QUndoStack *undoStack() { return &m_undo; }
    /// Takes rules and notes from a workspace; no undo step.
    void restore(const RuleSet &rules, const QJsonObject &notes);

    /// The selected difference; −1 = none.
    int current() const { return m_current; }
    void setCurrent(int difference);
    const Object &object() const { return m_object; }
    void setObject(const Object &object);
    Object objectOf(const Difference &difference) const;
    /// The object's JSON on a side in the form that is compared; empty when it has none.
    QByteArray text(const Object &object, Place place) const;
    /// As it lies in its source.
    QByteArray ownText(const Object &object, Place place) const;

Q_SIGNALS:
    void sourcesChanged();
    void comparisonChanged(); ///< another one, or none
    void differencesAdded();
    void progressChanged(double fraction);
    void finished(bool cancelled);
    void overviewChanged();
    void statusesChanged();
    void rulesChanged();
    void currentChanged(int difference);
    void objectChanged();
    /// A drop that cannot be taken, translated.
    void refused(const QString &message);

private:
    friend class RulesCommand;
    void applyRules(const RuleSet &rules);
    void loaded(Place place, const DatasetPtr &dataset);
    void compare();
    void keepSelection();
    void findSelection();
    void summarise();
    void readStatuses();
    void dropComparison();

    std::array<Source, PlaceCount> m_sources;
    std::array<FeedLoader *, PlaceCount> m_loaders {};
    ComparisonJob *m_job;
    ComparisonPtr m_comparison;
    double m_progress = 0;
    bool m_cancelled = false;

    OverviewPtr m_overview;
    StatusTablePtr m_statuses;
    struct Flag
    {
        std::atomic_bool cancelled {false};
    };
    std::shared_ptr<Flag> m_overviewFlag;
    std::shared_ptr<Flag> m_statusFlag;
    QTimer m_overviewTimer; ///< while results arrive
    QThreadPool m_pool;

    QUndoStack m_undo;
    ComparisonNotes m_notes;
    RuleSet m_rules;
    std::shared_ptr<const TariffMeaning> m_tariffMeaning;
    int m_current = -1;
    QByteArray m_wanted; ///< identity of the difference that was selected before
    Object m_object;
};

} // namespace Roamscope
