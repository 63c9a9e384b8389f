// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Roamscope {

/// A JSON text laid out for reading, with its tree: every node knows its range in the text, so that tree
/// and text can be kept in step. Made from hostile bytes: bounded in nodes, depth and size, and what is
/// not JSON is kept as it is.
struct PayloadDocument
{
    enum class Kind : quint8 { Object, Array, String, Number, Boolean, Null };
    struct Node
    {
        int parent = -1;
        int row = 0; ///< place among its siblings
        quint32 keyStart = 0; ///< of the member's name, without quotes; 0 length in arrays
        quint32 keyLength = 0;
        quint32 start = 0; ///< of the value in `text`
        quint32 length = 0;
        Kind kind = Kind::Null;
        std::vector<int> children;
    };
    struct Limits
    {
        int nodes = 20000;
        qsizetype bytes = 4 << 20; ///< of the laid-out text
        int depth = 256;
    };

    QByteArray text; ///< UTF-8, two spaces a level
    std::vector<Node> nodes; ///< parents before children; [0] is the root
    bool valid = true; ///< false: the rest of `text`, from errorAt on, is as it came
    qsizetype errorAt = -1;
    bool truncated = false; ///< a limit was reached; raise it to see more

    static PayloadDocument read(QByteArrayView json, const Limits &limits);

    bool isContainer(int node) const { return nodes[std::size_t(node)].kind <= Kind::Array; }
    /// Name of a member, unescaped; empty for an array's item.
    QString key(int node) const;
    /// The value as a person reads it: strings without quotes and escapes; empty for containers.
    QString value(int node) const;
    /// The value's JSON text.
    QByteArrayView json(int node) const;
    /// JSON Pointer below an ancestor node.
    QString pointer(int node, int below = 0) const;
    /// The node at a pointer below a node; the deepest one that exists when `exact` is false, else −1.
    int find(const QString &pointer, int below = 0, bool exact = true) const;
    /// The innermost node at a position of the text; −1 when there is none.
    int nodeAt(quint32 position) const;
};

} // namespace Roamscope
