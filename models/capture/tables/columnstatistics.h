// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnvalues.h"
#include "models/capture/tables/tablesample.h"

#include <string>
#include <vector>

namespace Roamscope {

/// What the values of one column look like; counts of values.
struct ColumnStatistics
{
    int filled = 0;
    int distinct = 0; ///< up to 1000
    int pairs = 0; ///< values that come exactly twice
    int times = 0;
    int dates = 0;
    int clocks = 0; ///< times of day
    int frames = 0;
    int calls = 0; ///< of the frames
    int objects = 0; ///< JSON objects
    int flows = 0;
    int kinds = 0; ///< "request" and "response" among the flows
    int actions = 0;
    int endings = 0; ///< of the actions: "HeartbeatRequest"
    int messageTypes = 0;
    int uuids = 0;
    int stations = 0;
    int methods = 0;
    int urls = 0;
    int statuses = 0; ///< of HTTP
    int numbers = 0;
    int severities = 0;
    int quantities = 0; ///< names of an energy manager's quantities
    int units = 0;
    int versions = 0;
    int parties = 0; ///< "ChargePoint", "CSMS"
    bool counts = true; ///< numbers that go up by one
    double length = 0; ///< mean
    std::string name {}; ///< letters and digits of the last part of its name, in lower case
    std::string path {}; ///< of the whole name

    int percent(int count) const { return filled > 0 ? count * 100 / filled : 0; }
    /// The name is one of these words, or ends or begins with it.
    int named(std::initializer_list<std::string_view> words) const;
};

/// One a column, for at most `maximum` of them.
std::vector<ColumnStatistics> columnStatistics(const TableSample &sample, DateOrder order, std::size_t maximum);

/// The order of day and month in a table: by a number beyond 12, else by the shorter span of time.
DateOrder guessDateOrder(const TableSample &sample);

} // namespace Roamscope
