// SPDX-License-Identifier: BSL-1.0
// The fuzz target of the decoder: with all options, any bytes give a value, or a failure with a place.
#include "shapes.hpp"
#include "targets.hpp"

#include <agreement.hpp>

#include <string>
#include <string_view>

void fuzz::decode(const std::string& text) {
    require(test::decode_fault<azdo::json::raw>(text), "raw text");
    require(test::decode_fault<test::item>(text), "an item");
    if (text.size() % 2 == 0)
        require(
            test::decode_fault<test::item>(text, {.max_depth = 4, .max_bytes = 512, .null_is_absent = true, .allow_repeated_keys = true}),
            "an item with options");
    require(test::decode_fault<test::server>(text), "a server");
    require(test::decode_fault<azdo::json::patch>(text), "a patch");
    require(test::decode_fault<fuzz::anything>(text), "a variant");
    require(test::decode_fault<fuzz::corners>(text), "corners");
    require(test::decode_fault<std::string_view>(text), "a view");
}
