// SPDX-License-Identifier: BSL-1.0
// Where a request ends, for those who only pass it on.
#pragma once

#include <cstddef>
#include <string_view>

namespace callback_server {

/// What is known of a request that is still coming in.
struct request_end {
    enum class state : unsigned char { incomplete, complete, too_large };
    state is = state::incomplete;
    std::size_t size = 0; ///< when complete: of head and body
};

/// Looks for the end of a request in what has come so far. A body counts when one `Content-Length` within the limit announces it; anything
/// else (two of them, a transfer encoding, a larger number) ends with the head, and the server behind refuses it.
request_end find_request_end(std::string_view text, std::size_t head_limit, std::size_t body_limit);

} // namespace callback_server
