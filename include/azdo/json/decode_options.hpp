// SPDX-License-Identifier: BSL-1.0
// Options for `decode` and everything that decodes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace azdo::inline v1::json {

/// How a text is read. Grammar is always strict (RFC 8259, UTF-8; a leading byte order mark is skipped).
struct decode_options {
    std::uint32_t max_depth = 256;                        ///< levels of objects and lists; values above 1024 count as 1024
    std::size_t max_bytes = static_cast<std::size_t>(-1); ///< of the text
    /// A null counts as absent for a member that cannot be null, and for a map's key: for the service's responses. Otherwise it is a fault.
    /// A null element of a list is a fault in both cases, unless the elements may be null (std::optional) or `lenient`.
    bool null_is_absent = false;
    bool allow_repeated_keys = false; ///< the last one counts; otherwise repeating a known key is a fault
    /// For the service's responses, with `null_is_absent`: null elements of a list whose elements cannot be null are left out, and a whole
    /// number may be a text (`"72"`) or have a fraction of zeros (`72.0`), another number a text (`"1.5"`), a Boolean 0, 1 or a text
    /// (`"True"`), a text a number or Boolean (`5` is "5"). An empty text counts as absent for a member that is not a text. A text where an
    /// optional object is described is kept among the unknown members, if the type has them.
    bool lenient = false;
};

} // namespace azdo::inline v1::json
