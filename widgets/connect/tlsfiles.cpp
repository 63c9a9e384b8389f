// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/tlsfiles.h"

#include "models/endpoints/tlsoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Roamscope {

namespace {

constexpr qint64 largestTlsFile = 1 << 20;

} // namespace

QString readTlsFiles(const QStringList &files, TlsOptions *tls)
{
    QByteArray *const contents[] = {&tls->caPem, &tls->certificatePem, &tls->keyPem};
    for (int i = 0; i < 3; ++i) {
        const QString path = files.value(i);
        if (path.isEmpty())
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return QCoreApplication::translate("Roamscope", "%1 cannot be read: %2. Choose another file.").arg(QDir::toNativeSeparators(path), file.errorString());
        *contents[i] = file.read(largestTlsFile);
    }
    return {};
}

} // namespace Roamscope
