// SPDX-License-Identifier: BSL-1.0
// Converts field values between requests and stored revisions.
#pragma once

#include "context.hpp"

namespace simulator {

/// The stored form of this value; null clears the field. Throws `vendor_error` 400 for a value that the field cannot hold.
boost::json::value to_held_value(const context& ctx, const project& in, const field_definition& field, const boost::json::value& given);

/// The field's value in revision `rev` (1 is the first); null if it is empty. Supports computed fields.
boost::json::value held_value(const organization& org, const work_item& item, int rev, const field_definition& field);

} // namespace simulator
