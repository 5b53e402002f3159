// SPDX-License-Identifier: BSL-1.0
// What may be said about how a text is read: for `decode` and all that decodes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace azdo::inline v1::json {

/// How a text is read. Grammar is always strict (RFC 8259, UTF-8; a leading byte order mark is read over).
struct decode_options {
    std::uint32_t max_depth = 256;                        ///< levels of objects and lists; at most 1024, more counts as that
    std::size_t max_bytes = static_cast<std::size_t>(-1); ///< of the text
    /// A null for a member that has no null of its own counts as absent, and so does one for a key of a map: for the service's answers.
    /// Otherwise it is a fault. An element of a list that is null is a fault in both cases, unless the elements may be null (std::optional).
    bool null_is_absent = false;
    bool allow_repeated_keys = false; ///< the last one counts; otherwise a known key twice is a fault
};

} // namespace azdo::inline v1::json
