// SPDX-License-Identifier: BSL-1.0
// The headers that most tests of the room json include, precompiled once for each path.
#pragma once

#include <types.hpp>

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <limits>
#include <map>
#include <string>
#include <variant>
#include <vector>
