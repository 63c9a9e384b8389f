// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/compare/dataset.h"

#include <QStringList>

#include <vector>

namespace Roamscope {

/// One text that may hold objects: a file, or a member of an archive.
struct FeedFile
{
    DatasetSource source; ///< bytes is null when it cannot be read
    std::vector<DatasetFault> faults; ///< what happened while it was opened
};

/// Opens files, and those within folders and archives, in the order of the numbers in their names ("page2" before
/// "page10"). gz and zip are expanded into unlinked temporary files, UTF-16 becomes UTF-8.
class FeedFiles
{
public:
    static constexpr int mostFiles = 20000;

    explicit FeedFiles(ImportControl &control)
        : m_control(control)
    {
    }
    std::vector<FeedFile> open(const QStringList &paths);

    /// "page2" before "page10".
    static bool naturallyBefore(const QString &left, const QString &right);
    /// Gaps in the numbers of file names: pairs of the names around each. Nothing where the numbers have no steady step.
    static std::vector<std::pair<QString, QString>> missingPages(const QStringList &paths);

private:
    void openFile(const QString &path);
    void openZip(const QString &path, quint64 size);
    void take(const QString &path, QByteArrayView bytes, std::vector<DatasetFault> faults);
    QStringList filesBelow(const QString &folder, int depth);
    FeedFile &fail(const QString &path, DatasetFault::Kind kind, const QByteArray &detail = {});

    ImportControl &m_control;
    std::vector<FeedFile> m_files;
    std::shared_ptr<SourceBytes> m_arena; ///< of all small texts that were expanded
    bool m_tooMany = false;
};

} // namespace Roamscope
