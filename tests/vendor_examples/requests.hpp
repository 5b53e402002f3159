// SPDX-License-Identifier: BSL-1.0
// Requests of operations as JSON, for programs that compare them with those of other clients.
#pragma once

#include "registry.hpp"

#include <iosfwd>
#include <map>
#include <string>

namespace published {

/// For each line `{"area","operation","parameters":{…},"body"?}` one line `{"method","target","headers","body"}`, or `{"failure"}`, or
/// `{"missing"}` for an operation that is not registered. Values of parameters are texts.
void write_requests(std::istream& from, std::ostream& to);

/// Of the operations that have no published examples, those that the Azure CLI calls, by area. With AZDO_LONG_TESTS alone.
void register_operations_without_examples(std::map<std::string, registry>& into);

} // namespace published
