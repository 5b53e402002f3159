// SPDX-License-Identifier: BSL-1.0
// The fuzz target of the round trip: the value of any bytes is unchanged after writing and reading it.
#include "shapes.hpp"
#include "targets.hpp"

#include <agreement.hpp>

#include <string>

void fuzz::round_trip(const std::string& text) {
    require(test::round_trip_fault<azdo::json::raw>(text), "raw text");
    require(test::round_trip_fault<boost::json::value>(text), "a tree");
    require(test::round_trip_fault<test::item>(text), "an item");
    require(test::round_trip_fault<test::item>(text, {.null_is_absent = true, .allow_repeated_keys = true}), "an item with options");
    require(test::round_trip_fault<test::server>(text), "a server");
    require(test::round_trip_fault<azdo::json::patch>(text), "a patch");
    require(test::round_trip_fault<fuzz::anything>(text), "a variant");
    require(test::round_trip_fault<fuzz::corners>(text), "corners");
}
