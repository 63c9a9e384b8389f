// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

struct Library
{
    const char *name;
    const char *licence;
};

constexpr Library libraries[] = {
    {"Qt (Widgets, Concurrent, Svg, Print Support, Qml)", "LGPL-3.0"},
    {"Qt Charts", "GPL-3.0"},
    {"QScintilla", "GPL-3.0"},
    {"simdjson", "Apache-2.0"},
    {"JSON for Modern C++ (nlohmann)", "MIT"},
    {"QuaZip", "LGPL-2.1"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"Boost", "BSL-1.0"},
    {"zlib", "Zlib"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Roamscope"));
    resize(640, 480);

    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/roamscope/roamscope.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(QStringLiteral("Roamscope ") + QCoreApplication::applicationVersion(), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text = new QLabel(tr("Shows where a value changed on its way from the charger, through the CPO's backend, "
                               "over OCPI, to the partner."), this);
    text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addSpacing(Theme::margin);
    head->addLayout(words, 1);

    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    auto *about = new QTextBrowser(tabs);
    QString html = QStringLiteral("<p>%1</p><p>%2</p><table cellspacing=0 cellpadding=4>")
                       .arg(tr("Roamscope is free software under the GNU General Public License, version 3 or later. "
                               "It comes without any warranty.").toHtmlEscaped(),
                            tr("It stands on these libraries:").toHtmlEscaped());
    for (const Library &library : libraries)
        html += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>").arg(QLatin1StringView(library.name), QLatin1StringView(library.licence));
    html += QStringLiteral("<tr><td>Qt %1</td><td>&nbsp;&nbsp;%2</td></tr></table>").arg(QLatin1StringView(qVersion()), tr("running now").toHtmlEscaped());
    about->setHtml(html);
    tabs->addTab(about, tr("Libraries"));
    auto *licence = new QPlainTextEdit(tabs);
    licence->setReadOnly(true);
    licence->setFont(Theme::monospace());
    QFile file(QStringLiteral(":/roamscope/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    tabs->addTab(licence, tr("Licence"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 12);
    layout->setSpacing(Theme::margin);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

} // namespace Roamscope
