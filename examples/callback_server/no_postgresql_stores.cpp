// SPDX-License-Identifier: BSL-1.0
// Of a program built where libpq is not installed.
#include "postgresql_stores.hpp"

namespace callback_server {
namespace {

azdo::failure missing() {
    return azdo::fail(azdo::failure_kind::invalid_input,
        "this program was built without libpq, so it has no --store: install it (Debian: libpq-dev) and build again");
}

} // namespace

azdo::result<std::unique_ptr<stores>> open_postgresql_stores(const settings&, entropy) { return missing(); }

azdo::result<std::string> prepare_postgresql(std::string_view, const azdo::oauth::seal_keys&) { return missing(); }

} // namespace callback_server
