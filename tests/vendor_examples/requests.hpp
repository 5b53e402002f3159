// SPDX-License-Identifier: BSL-1.0
// Requests of operations as JSON, for programs that compare them with those of other clients.
#pragma once

#include <iosfwd>

namespace published {

/// For each line `{"area","operation","parameters":{…},"body"?}` one line `{"method","target","headers","body"}`, or `{"failure"}`, or
/// `{"missing"}` for an operation that is not registered. Values of parameters are texts.
void write_requests(std::istream& from, std::ostream& to);

} // namespace published
