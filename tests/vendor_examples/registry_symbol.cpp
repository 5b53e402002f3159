// SPDX-License-Identifier: BSL-1.0
// The operations of the area symbol that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/symbol/requests.hpp>

namespace published {

void register_symbol(registry& into) {
    into.add("Requests_Create Requests", azdo::api::symbol::create_request{.organization = {}, .body = {}});
    into.add("Requests_Delete Requests Request Id", azdo::api::symbol::delete_request{.organization = {}, .request_id = {}});
    into.add("Requests_Get Requests Request Id", azdo::api::symbol::get_request{.organization = {}, .request_id = {}});
    into.add("Requests_Update Requests Request Id", azdo::api::symbol::update_request{.organization = {}, .request_id = {}, .body = {}});
    into.add("Requests_Create Requests Request Id Debug Entries", azdo::api::symbol::create_debug_entries{.organization = {}, .request_id = {}, .body = {}, .collection = {}});
}

} // namespace published
