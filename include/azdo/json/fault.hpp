// SPDX-License-Identifier: BSL-1.0
// Faults in a JSON text.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/text.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

/// "expected a string, found a number".
AZDO_OUT_OF_LINE inline std::string fault_message(std::string_view expected, std::string_view found) {
    return azdo::detail::joined({"expected ", expected, ", found ", found});
}

/// One fault of a JSON text. Its message never includes the content of a string, which may be a secret; keys are named.
struct fault {
    failure_kind kind = failure_kind::protocol; ///< `protocol`, or `too_large` for a limit
    std::string expected;                       ///< "a string"
    std::string found;                          ///< "a number"
    json_place place;

    /// The sentence: "expected a string, found a number".
    std::string message() const { return fault_message(expected, found); }
};

/// Converts the fault to the failure that `decode` returns.
AZDO_OUT_OF_LINE inline failure to_failure(fault what) {
    failure made = fail(what.kind, what.message());
    made.place = std::move(what.place);
    return made;
}

} // namespace azdo::inline v1::json
