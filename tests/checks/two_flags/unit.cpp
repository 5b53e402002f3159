// SPDX-License-Identifier: BSL-1.0
// Compiled once for each set of flags; UNIT is its name.
#include "unit.hpp"

#include <types.hpp>

#include <azdo/json/raw.hpp>

namespace {
template <class T>
std::string outcome_as(std::string_view text) {
    const auto read = azdo::json::decode<T>(text);
    if (read) return azdo::json::encode(*read);
    const azdo::failure& why = read.error();
    return why.message + " " + why.place.pointer + " " + std::to_string(why.place.line) + ":" + std::to_string(why.place.column);
}
} // namespace

namespace UNIT {
std::string_view instruction_set() { return azdo::json::instruction_set::name(); }
std::string outcome(std::string_view text) { return outcome_as<test::item>(text) + "\n" + outcome_as<azdo::json::raw>(text); }
} // namespace UNIT
