// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/networkthread.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <atomic>
#include <thread>

namespace Roamscope {

/// Only files named *_beast.cpp include this: Asio takes long to compile.
struct NetworkThread::Context
{
    boost::asio::io_context io {1};
    std::thread thread;
    std::atomic_bool finished = false;
};

} // namespace Roamscope
