// SPDX-License-Identifier: BSL-1.0
// expect: #include <azdo/transport/httplib.hpp>
#include <azdo/http/client.hpp>

#include <string>

azdo::client make(const azdo::personal_access_token& token, const azdo::any_transport& transport) {
#ifdef BAD
    static_cast<void>(transport);
    return azdo::client{"acme", token};
#else
    return azdo::client{"acme", token, transport};
#endif
}
