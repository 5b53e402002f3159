// SPDX-License-Identifier: BSL-1.0
// Between the values of a request and those that a revision holds.
#pragma once

#include "context.hpp"

namespace simulator {

/// What the field holds for this value; null clears it. Throws `vendor_error` 400 for a value that the field cannot take.
boost::json::value to_held_value(const context& ctx, const project& in, const field_definition& field, const boost::json::value& given);

/// What the field holds in revision `rev` (1 is the first); null when it is empty. Knows computed fields as well.
boost::json::value held_value(const organization& org, const work_item& item, int rev, const field_definition& field);

} // namespace simulator
