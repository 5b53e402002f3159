// SPDX-License-Identifier: BSL-1.0
// Whose request it is when a proxy passes it on.
#pragma once

#include "ip_address.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace callback_server {

/// The address that limits count: the peer's, unless the peer is a trusted proxy; then the last address of its `X-Forwarded-For` that is
/// not a trusted proxy's. What stands before that address was written by the client and is not looked at.
///
/// Nothing when a trusted proxy does not say whom it serves: the header is missing or unreadable, or names trusted proxies alone. Such a
/// request is under the global limits alone, since all of the proxy's clients would share one address.
///
/// `header` holds the values of all `X-Forwarded-For` lines in their order. Addresses may have a port (`192.0.2.1:80`, `[2001:db8::1]:80`).
std::optional<ip_address> client_address(
    const ip_address& peer, const std::vector<std::string_view>& header, const std::vector<ip_network>& trusted);

} // namespace callback_server
