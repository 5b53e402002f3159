// SPDX-License-Identifier: BSL-1.0
// The address under which browsers reach this server, and the checks of requests against it. It comes from the configuration, never from a
// request.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

struct site {
    std::string origin{};             ///< `https://codestream.example.com`, `http://127.0.0.1:8080`
    std::vector<std::string> hosts{}; ///< accepted values of `Host`, in lower case
    bool https = false;
};

/// Scheme, host and port of a URL; empty if it is not one.
std::string origin_of(std::string_view url);

/// A site whose only host is that of its origin.
site site_of(std::string_view origin);

/// A request's own statements about its target and its source. They are only compared with the expected values, never used otherwise.
struct provenance {
    bool changes_something = false; ///< POST
    std::string scheme{};           ///< of an absolute URL in the request line; otherwise empty
    std::string host{};             ///< with its port; empty: none
    std::string origin{};
    std::string fetch_site{}; ///< `Sec-Fetch-Site`
};

enum class verdict { welcome, unknown_host, foreign_origin };

/// True if the host is a different name for this machine than the site's, with the site's port, such as `localhost:8080` where the
/// site is `http://127.0.0.1:8080`: a person who typed it is redirected to the site's address.
bool is_another_loopback_name(const site& here, std::string_view host);

/// The host must be one of the site's, and `https` requires a site under https (`http` may come from a proxy in front). `Origin`, if
/// present, must be the site's own; `null`, which browsers send for a form under `Referrer-Policy: no-referrer`, is accepted with POST
/// only if `Sec-Fetch-Site` says `same-origin`.
verdict judge(const site& here, const provenance& request);

} // namespace callback_server
