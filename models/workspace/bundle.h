// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/redaction.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace Roamscope {

struct BundleOptions
{
    Redaction redaction {}; ///< masks secrets in every file unless told otherwise
    bool withCaptures = true;
    const std::atomic_bool *cancelled = nullptr;
    std::function<void(double)> progress {}; ///< 0 to 1, from the thread that works
};

/// One file of a bundle.
struct BundleEntry
{
    QString name {}; ///< within the bundle, with '/'
    qint64 bytes = 0;
    int masked = 0; ///< secrets that were masked in it
};

/// A file that was left out, and why.
struct BundleSkip
{
    QString name {};
    QString reason {}; ///< translated sentence
};

struct BundleResult
{
    QString error {}; ///< translated sentence with path and reason; empty when all is well
    bool cancelled = false;
    QList<BundleEntry> entries {};
    QList<BundleSkip> skipped {};
    bool isOk() const { return error.isEmpty() && !cancelled; }
    int masked() const;
};

/// A workspace as one zip file for a partner or a colleague. Secrets are masked in every file; what lies outside the
/// folder and is referred to is taken along; what cannot be redacted (compressed or binary captures) is written
/// anew as a canonical capture, or left out and told. Runs in the calling thread, which may be any; bounded memory.
class Bundle
{
public:
    static constexpr int mostFiles = 20000;
    static constexpr qint64 mostBytes = qint64(64) << 30; ///< unpacked

    /// A zip with a workspace.json at its top.
    static bool isBundle(const QString &path);
    /// The file is there as a whole or not at all.
    static BundleResult write(const QString &folder, const QString &path, const BundleOptions &options = {});
    /// Into a folder that is empty or does not exist yet. Names that lead out of it are refused.
    static BundleResult extract(const QString &path, const QString &folder, const BundleOptions &options = {});
};

} // namespace Roamscope
