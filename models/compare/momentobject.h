// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace Roamscope {

/// An OCPI object to which pushes are applied one after the other. Values keep the bytes in which they were sent.
/// A location is kept apart in EVSEs and connectors, so that a push for one of them costs no more than that.
class MomentObject
{
public:
    bool isNull() const { return m_root.members.empty(); }

    /// PUT or POST of the whole; false when it is no object.
    bool put(std::string_view json, bool isLocation);
    /// PATCH: members that are there replace those of the same name. `appended` names a list whose items are added
    /// instead (Session.charging_periods since 2.2).
    bool patch(std::string_view json, bool isLocation, std::string_view appended = {});
    /// PUT or PATCH of an EVSE, or of one of its connectors when `connector` is not empty. Newer `last_updated` go up to
    /// the parents. False when a PATCH finds nothing to change.
    bool putPart(std::string_view json, const QByteArray &evse, const QByteArray &connector);
    bool patchPart(std::string_view json, const QByteArray &evse, const QByteArray &connector);

    QByteArray json() const;
    /// Of the object; noTime when it says none.
    TimeUs lastUpdated() const;

private:
    struct Member
    {
        QByteArray name; ///< as written, without quotes
        QByteArray value;
    };
    /// An object; `children` are the items of one of its lists.
    struct Node
    {
        std::vector<Member> members;
        std::vector<Node> children;
        int childrenAt = -1; ///< the member that holds them; −1 = none
    };

    static bool read(std::string_view json, Node *node, std::string_view children, std::string_view grandchildren);
    static bool readChildren(std::string_view json, Node *node, std::string_view grandchildren);
    static void write(const Node &node, QByteArray *out);
    static QByteArray value(const Node &node, std::string_view name);
    static void set(Node *node, std::string_view name, const QByteArray &value);
    static Node *child(Node *node, std::string_view key, const QByteArray &id);
    static void merge(Node *node, Node &&changes, std::string_view appended);
    static void propagate(Node *parent, const Node &changed);
    bool part(std::string_view json, const QByteArray &evse, const QByteArray &connector, bool isPatch);

    Node m_root;
};

} // namespace Roamscope
