// SPDX-License-Identifier: BSL-1.0
// Finds the client of a request that a proxy forwarded.
#pragma once

#include "ip_address.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace callback_server {

/// The address that limits count: the peer's, unless the peer is a trusted proxy; then the last address in its `X-Forwarded-For` that is
/// not a trusted proxy's. Anything before that address was written by the client and is ignored.
///
/// Nothing if a trusted proxy does not name its client: the header is missing or unreadable, or names only trusted proxies. Only the global
/// limits apply to such a request, since all of the proxy's clients would share one address.
///
/// `header` holds the values of all `X-Forwarded-For` lines in order. Addresses may have a port (`192.0.2.1:80`, `[2001:db8::1]:80`).
std::optional<ip_address> client_address(
    const ip_address& peer, const std::vector<std::string_view>& header, const std::vector<ip_network>& trusted);

} // namespace callback_server
