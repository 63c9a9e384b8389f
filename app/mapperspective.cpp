// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapperspective.h"

#include "app/actionregistry.h"
#include "app/messagebar.h"
#include "app/newsheetdialog.h"
#include "app/reportjob.h"
#include "app/taskindicator.h"
#include "app/workspacecontroller.h"
#include "widgets/mapping/mapheader.h"
#include "widgets/mapping/mappage.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QtConcurrent>

namespace Roamscope {

namespace {

const QString sheetKey = QStringLiteral("map.sheet");
const QString conflictKey = QStringLiteral("map.conflict");
const QString sheetSuffix = QStringLiteral(".sheet.json");
constexpr qint64 headSize = 4096; ///< bytes that tell a sheet from other JSON

QString sheetFilter()
{
    return MapPerspective::tr("Mapping sheets (*.sheet.json *.json)") + QStringLiteral(";;") + MapPerspective::tr("All files (*)");
}

} // namespace

MapPerspective::MapPerspective(ActionRegistry *actions, CaptureSession *capture, WorkspaceController *workspace, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_capture(capture)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_session(&m_document)
    , m_page(new MapPage(&m_session, window))
{
    m_undo.addStack(m_document.undoStack());
    addActions();
    connectPage();
    addParts();
    connect(workspace, &WorkspaceController::opened, this, &MapPerspective::useWorkspace);
    connect(workspace, &WorkspaceController::closed, this, &MapPerspective::leaveWorkspace);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &MapPerspective::opened);
    connect(&m_document, &SheetDocument::modifiedChanged, this, &MapPerspective::updateActions);
    connect(&m_document, &SheetDocument::pathChanged, this, &MapPerspective::updateActions);
    connect(&m_document, &SheetDocument::failed, this, [this](const QString &message) {
        m_messages->show({.key = sheetKey, .severity = Severity::Error, .text = message});
    });
    connect(&m_document, &SheetDocument::conflict, this, [this] {
        MessageBar::Message message {.key = conflictKey,
                                     .severity = Severity::Warning,
                                     .text = tr("%1 was changed by another program while you were changing it here.").arg(QFileInfo(m_document.path()).fileName())};
        message.answers.append({tr("Take the other"), [this] { m_document.revert(); }});
        message.answers.append({tr("Keep mine"), [this] {
                                    m_document.keepOurs();
                                    save();
                                }});
        m_messages->show(message);
    });
    connect(&m_document, &SheetDocument::removedOnDisk, this, [this] {
        m_messages->show({.key = sheetKey,
                          .severity = Severity::Warning,
                          .text = tr("%1 was removed by another program. It is still open here; save it to write it again.")
                                      .arg(QDir::toNativeSeparators(m_document.path()))});
    });
    updateActions();
}

MapPerspective::~MapPerspective()
{
    m_loading.disconnect(this);
    m_loading.waitForFinished();
    m_document.disconnect(this);
    // The page looks at the session and the document until it goes.
    delete m_page.data();
}

MapPage *MapPerspective::page() const
{
    return m_page;
}

void MapPerspective::setTaskIndicator(TaskIndicator *task)
{
    m_task = task;
    connect(task, &TaskIndicator::cancelRequested, m_run, &SheetRun::cancel);
    connect(task, &TaskIndicator::cancelRequested, m_export, &ReportJob::cancel);
}

QAction *MapPerspective::add(const char *id, const QString &text, const char *icon, const QKeySequence &key, void (MapPerspective::*slot)())
{
    QAction *action = m_actions->add(QLatin1StringView(id), tr("Map"), text, key);
    if (icon)
        action->setIcon(Theme::icon(QLatin1StringView(icon)));
    connect(action, &QAction::triggered, this, slot);
    // Keys such as Ctrl+E mean other things in other perspectives.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void MapPerspective::addActions()
{
    const QList<QAction *> pageActions = m_page->actions();
    add("map.newSheet", tr("&New sheet…"), "plus", QKeySequence::New, &MapPerspective::newSheet);
    add("map.openSheet", tr("Open a s&heet…"), "open", {}, &MapPerspective::chooseSheet);
    add("map.save", tr("&Save the sheet"), "save", QKeySequence::Save, &MapPerspective::save);
    add("map.saveAs", tr("Save the sheet &as…"), "save", {}, &MapPerspective::saveAs);
    add("map.duplicate", tr("&Duplicate the sheet"), "copy", {}, &MapPerspective::duplicate);
    add("map.revert", tr("Go &back to what is saved"), "history", {}, &MapPerspective::revert);
    add("map.closeSheet", tr("&Close the sheet"), "close", {}, &MapPerspective::closeSheet);
    add("map.changeSource", tr("Choose another so&urce…"), "export", {}, &MapPerspective::changeSource);
    add("map.changeTarget", tr("Choose another tar&get…"), "import", {}, &MapPerspective::changeTarget);

    m_undoAction = m_undo.createUndoAction(m_window, tr("&Undo"));
    m_undoAction->setObjectName(QStringLiteral("edit.undo"));
    m_undoAction->setIcon(Theme::icon(QStringLiteral("undo")));
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_redoAction = m_undo.createRedoAction(m_window, tr("&Redo"));
    m_redoAction->setObjectName(QStringLiteral("edit.redo"));
    m_redoAction->setIcon(Theme::icon(QStringLiteral("redo")));
    m_redoAction->setShortcut(QKeySequence::Redo);
    for (QAction *action : {m_undoAction, m_redoAction}) {
        // Compare has an undo of its own on the same keys: each page hears its own.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions->adopt(action, tr("Edit"));
        m_page->addAction(action);
    }
    for (QAction *action : pageActions) {
        if (!action->objectName().isEmpty())
            m_actions->adopt(action, tr("Map"));
    }
    for (const char *id : {"edit.undo", "edit.redo", "map.save"})
        m_page->header()->addTool(m_actions->action(QLatin1StringView(id)));
}

QStringList MapPerspective::fileMenu() const
{
    return {QStringLiteral("map.newSheet"), QStringLiteral("map.openSheet"), QStringLiteral("map.save"), QStringLiteral("map.saveAs"),
            QStringLiteral("map.export"), QStringLiteral("map.importReview"), QStringLiteral("map.duplicate"), QStringLiteral("map.revert"),
            QStringLiteral("map.closeSheet")};
}

QStringList MapPerspective::editMenu() const
{
    return {QStringLiteral("edit.undo"), QStringLiteral("edit.redo")};
}

void MapPerspective::connectPage()
{
    connect(m_page, &MapPage::newRequested, this, &MapPerspective::newSheet);
    connect(m_page, &MapPage::openRequested, this, &MapPerspective::chooseSheet);
    connect(m_page, &MapPage::demoRequested, this, &MapPerspective::demoRequested);
    connect(m_page, &MapPage::sourceRequested, this, &MapPerspective::changeSource);
    connect(m_page, &MapPage::targetRequested, this, &MapPerspective::changeTarget);
    connect(m_page->header(), &MapHeader::sheetMenuRequested, this, &MapPerspective::fillSheetMenu);
}

void MapPerspective::setInFront(bool inFront)
{
    m_inFront = inFront;
    m_undo.setActiveStack(inFront ? m_document.undoStack() : nullptr);
    updateActions();
}

void MapPerspective::updateActions()
{
    const bool open = m_document.isOpen();
    const auto enable = [this](const char *id, bool on) { m_actions->action(QLatin1StringView(id))->setEnabled(on); };
    // Ctrl+S belongs to the sheet only while the sheet is what the user looks at.
    enable("map.save", open && m_inFront && m_document.isModified());
    for (const char *id : {"map.saveAs", "map.duplicate", "map.closeSheet", "map.changeSource", "map.changeTarget", "map.export", "map.importReview",
                           "map.runFile", "map.autoMap", "map.acceptSuggestions", "map.rejectSuggestions", "map.suggest"})
        enable(id, open);
    enable("map.revert", open && m_document.isModified() && QFileInfo::exists(m_document.path()));
}

// Workspace.

void MapPerspective::useWorkspace()
{
    const QString folder = m_workspace->workspace()->folder();
    m_session.setWorkspaceFolder(folder);
    if (m_document.isOpen() && QDir::cleanPath(m_document.path()).startsWith(folder + QLatin1Char('/')))
        return;
    openLastSheet();
}

void MapPerspective::leaveWorkspace()
{
    m_session.setWorkspaceFolder({});
    m_messages->withdraw(sheetKey);
    m_messages->withdraw(conflictKey);
    m_document.close();
}

QStringList MapPerspective::workspaceSheets() const
{
    const QString folder = m_workspace->workspace()->sheetFolder();
    if (folder.isEmpty())
        return {};
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({QLatin1Char('*') + sheetSuffix}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

void MapPerspective::openLastSheet()
{
    const QStringList sheets = workspaceSheets();
    const JsonFile::Json remembered = m_workspace->workspace()->value(Workspace::Thing::Mapping);
    const auto last = remembered.is_object() ? remembered.find("sheet") : remembered.end();
    if (remembered.is_object() && last != remembered.end()) {
        const QString path = QDir(m_workspace->workspace()->folder()).absoluteFilePath(jsonText(*last));
        if (QFileInfo::exists(path)) {
            open(path);
            return;
        }
    }
    if (!sheets.isEmpty())
        open(sheets.constFirst());
    else
        m_document.close();
}

void MapPerspective::rememberSheet()
{
    Workspace *workspace = m_workspace->workspace();
    if (!workspace->isOpen() || m_document.path().isEmpty())
        return;
    const QString relative = QDir(workspace->folder()).relativeFilePath(m_document.path());
    if (relative.startsWith(QStringLiteral("../")))
        return;
    JsonFile::Json value = workspace->value(Workspace::Thing::Mapping);
    if (!value.is_object())
        value = JsonFile::Json::object();
    value["sheet"] = jsonFromText(relative);
    workspace->setValue(Workspace::Thing::Mapping, value);
}

void MapPerspective::fillSheetMenu(QMenu *menu)
{
    const QStringList sheets = workspaceSheets();
    for (const QString &path : sheets) {
        QString name = QFileInfo(path).fileName();
        name.chop(sheetSuffix.size());
        QAction *action = menu->addAction(Theme::icon(QStringLiteral("map")), name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(path == m_document.path());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (!sheets.isEmpty())
        menu->addSeparator();
    for (const QString &id : fileMenu())
        menu->addAction(m_actions->action(id));
}

// Sheets.

bool MapPerspective::isSheet(const QString &path)
{
    if (path.endsWith(sheetSuffix, Qt::CaseInsensitive))
        return true;
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(headSize).contains("roamscope-sheet");
}

bool MapPerspective::takeFiles(const QStringList &paths, bool isInFront)
{
    if (paths.size() != 1)
        return false;
    const QString &path = paths.constFirst();
    if (isSheet(path)) {
        open(path);
        Q_EMIT showRequested();
        return true;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    // A capture has its own place, whatever is in front; JSON and tables are data here.
    const bool data = suffix == QLatin1String("json") || suffix == QLatin1String("csv") || suffix == QLatin1String("ndjson");
    if (!isInFront || !data)
        return false;
    if (m_document.isOpen())
        useSampleFile(path);
    else
        newFromSamples(path);
    return true;
}

void MapPerspective::open(const QString &path)
{
    m_wanted = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_document.stashNow();
    if (m_loading.isRunning())
        return; // the newest is opened when this one is read
    m_loading.setFuture(QtConcurrent::run([path = m_wanted, stash = m_document.stash()] { return SheetDocument::load(path, stash); }));
}

void MapPerspective::opened()
{
    const SheetDocument::Loaded loaded = m_loading.result();
    if (loaded.path != m_wanted) {
        open(m_wanted);
        return;
    }
    m_messages->withdraw(sheetKey);
    m_messages->withdraw(conflictKey);
    if (!loaded.read.usable && !loaded.stashed) {
        QString reason = loaded.read.findings.isEmpty() ? QString() : loaded.read.findings.constFirst().message();
        if (!loaded.read.findings.isEmpty() && loaded.read.findings.constFirst().line > 0)
            reason = QStringLiteral("%1: %2").arg(loaded.read.findings.constFirst().line).arg(reason);
        m_messages->show({.key = sheetKey,
                          .severity = Severity::Error,
                          .text = tr("%1 cannot be opened as a mapping sheet.").arg(QDir::toNativeSeparators(loaded.path)) + QLatin1Char(' ') + reason});
        return;
    }
    m_document.open(loaded);
    rememberSheet();
    if (!m_pageState.isEmpty())
        m_page->restoreState(std::exchange(m_pageState, {}));
    sayWhatWasRead(loaded);
    updateActions();
}

void MapPerspective::sayWhatWasRead(const SheetDocument::Loaded &loaded)
{
    const QString name = QFileInfo(loaded.path).fileName();
    if (loaded.stashed) {
        if (!loaded.stashFits)
            return; // the conflict says it
        MessageBar::Message message {.key = sheetKey, .severity = Severity::Note, .text = tr("Changes of %1 that were not saved the last time are here again.").arg(name)};
        message.answers.append({tr("Throw them away"), [this] { m_document.revert(); }});
        m_messages->show(message);
        return;
    }
    QStringList lines;
    for (const SheetFinding &finding : loaded.read.findings) {
        if (finding.severity == Severity::Note || lines.size() >= 3)
            continue;
        const QString place = finding.line > 0 ? QString::number(finding.line) : QString::fromUtf8(finding.pointer);
        lines.append(QStringLiteral("%1:%2: %3").arg(name, place, finding.message()));
    }
    if (loaded.read.partial)
        lines.prepend(tr("%1 is damaged; only a part of it could be read. Save it under another name to keep the rest of the file as it is.").arg(name));
    if (!lines.isEmpty())
        m_messages->show({.key = sheetKey, .severity = Severity::Warning, .text = lines.join(QLatin1Char('\n'))});
}

QString MapPerspective::freePath(const QString &title) const
{
    QString folder = m_workspace->workspace()->sheetFolder();
    if (folder.isEmpty())
        return {};
    QString name;
    for (const QChar character : title.toLower()) {
        if (character.isLetterOrNumber() || character == QLatin1Char('.'))
            name.append(character);
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name.append(QLatin1Char('-'));
    }
    while (name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
    name = name.left(60);
    if (name.isEmpty())
        name = QStringLiteral("sheet");
    QString path = folder + QLatin1Char('/') + name + sheetSuffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3%4").arg(folder, name).arg(number).arg(sheetSuffix);
    return path;
}

void MapPerspective::create(const Sheet &sheet, const QString &sampleFile)
{
    m_messages->withdraw(sheetKey);
    m_messages->withdraw(conflictKey);
    m_document.create(sheet, freePath(sheet.title));
    // In a workspace the sheet has its place at once; elsewhere the user chooses one when he saves.
    QString error;
    if (!m_document.path().isEmpty() && !m_document.save(&error))
        m_messages->show({.key = sheetKey, .severity = Severity::Error, .text = error});
    rememberSheet();
    Q_EMIT showRequested();
    if (!sampleFile.isEmpty())
        useSampleFile(sampleFile);
}

void MapPerspective::newSheet()
{
    NewSheetDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        create(dialog.sheet(), dialog.sampleFile());
}

void MapPerspective::newFromSamples(const QString &path)
{
    NewSheetDialog dialog(m_window);
    dialog.useSamples(path);
    if (dialog.exec() == QDialog::Accepted)
        create(dialog.sheet(), dialog.sampleFile());
}

void MapPerspective::chooseSheet()
{
    QString folder = m_workspace->workspace()->sheetFolder();
    if (folder.isEmpty() && !m_document.path().isEmpty())
        folder = QFileInfo(m_document.path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a sheet"), folder, sheetFilter());
    if (path.isEmpty())
        return;
    open(path);
    Q_EMIT showRequested();
}

void MapPerspective::save()
{
    if (m_document.path().isEmpty() || m_document.isPartial()) {
        saveAs();
        return;
    }
    QString error;
    if (m_document.save(&error))
        m_messages->withdraw(sheetKey);
    else
        m_messages->show({.key = sheetKey, .severity = Severity::Error, .text = error});
}

void MapPerspective::saveAs()
{
    const QString proposed = m_document.path().isEmpty() ? m_document.sheet().title + sheetSuffix : m_document.path();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the sheet"), proposed, sheetFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        path += sheetSuffix;
    QString error;
    if (m_document.saveAs(path, &error)) {
        m_messages->withdraw(sheetKey);
        rememberSheet();
    } else {
        m_messages->show({.key = sheetKey, .severity = Severity::Error, .text = error});
    }
}

void MapPerspective::duplicate()
{
    Sheet copy = m_document.sheet();
    copy.title = tr("%1 (copy)").arg(copy.title);
    copy.id = Sheet().id;
    create(copy, {});
}

void MapPerspective::revert()
{
    m_document.revert();
}

void MapPerspective::closeSheet()
{
    m_messages->withdraw(sheetKey);
    m_messages->withdraw(conflictKey);
    m_document.close();
}

void MapPerspective::changeSource()
{
    const SchemaRef schema = askForSchema(true, m_document.sheet().source, m_window);
    if (schema.kind != SchemaRef::Kind::Unknown)
        m_document.setSource(schema);
}

void MapPerspective::changeTarget()
{
    const SchemaRef schema = askForSchema(false, m_document.sheet().target, m_window);
    if (schema.kind != SchemaRef::Kind::Unknown)
        m_document.setTargetSchema(schema);
}

// Session.

void MapPerspective::saveNow()
{
    m_document.stashNow();
}

void MapPerspective::selectTelling()
{
    const QList<Rule> &rules = m_document.sheet().rules;
    for (const Rule &rule : rules) {
        if (rule.steps.size() > 1) {
            m_page->selectRules({rule.id});
            return;
        }
    }
    if (!rules.isEmpty())
        m_page->selectRules({rules.constFirst().id});
}

QJsonObject MapPerspective::saveState() const
{
    QJsonObject state = m_page->saveState();
    state.insert(QStringLiteral("sheet"), m_document.path());
    return state;
}

void MapPerspective::restoreState(const QJsonObject &state)
{
    m_pageState = state;
}

bool MapPerspective::reopenLast()
{
    const QString path = m_pageState.value(QStringLiteral("sheet")).toString();
    // A sheet of a workspace comes back with the workspace.
    if (path.isEmpty() || m_workspace->workspace()->isOpen() || !QFileInfo::exists(path))
        return false;
    open(path);
    return true;
}

} // namespace Roamscope
