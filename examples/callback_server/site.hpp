// SPDX-License-Identifier: BSL-1.0
// The address under which browsers reach this server, and what a request has to say about it. It comes from the configuration, never from a
// request.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

struct site {
    std::string origin{};             ///< `https://codestream.example.com`, `http://127.0.0.1:8080`
    std::vector<std::string> hosts{}; ///< values of `Host` that are answered, in lower case
    bool https = false;
};

/// A site whose only host is that of its origin.
site site_of(std::string_view origin);

/// What a request says of where it goes to and where it comes from. Each is compared with what it may be and used for nothing else.
struct provenance {
    bool changes_something = false; ///< POST
    std::string scheme{};           ///< of an absolute URL in the request line; otherwise empty
    std::string host{};             ///< with its port; empty: none
    std::string origin{};
    std::string fetch_site{}; ///< `Sec-Fetch-Site`
};

enum class verdict { welcome, unknown_host, foreign_origin };

/// True for a host that is another name of this machine than the site's own, with the site's port, such as `localhost:8080` where the
/// site is `http://127.0.0.1:8080`: a person who typed it is sent to the site's address.
bool is_another_loopback_name(const site& here, std::string_view host);

/// The host has to be one of the site's, and `https` is for a site under https (`http` is what a proxy before it may say). `Origin`, where
/// there is one, has to be the site's own; `null`, which browsers send for a form under `Referrer-Policy: no-referrer`, is taken with POST
/// only if `Sec-Fetch-Site` says `same-origin`.
verdict judge(const site& here, const provenance& request);

} // namespace callback_server
