// SPDX-License-Identifier: BSL-1.0
// expect: (use of deleted function|overload resolution selected deleted operator)
#include <azdo/http/message.hpp>

#include <ostream>

void use(std::ostream& out, const azdo::http::request& request) {
    out << request.target();
#ifdef BAD
    out << request;
#endif
}
