// SPDX-License-Identifier: BSL-1.0
// Precompiled once for all unit tests. Only headers of Boost.Test and of the standard library: whether a header of our own includes what it
// needs is tested by tests/checks/self_contained.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>
