// SPDX-License-Identifier: BSL-1.0
// One operation, sent through any transport: the cost of a translation unit that requests a work item.
#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/call.hpp>

namespace wit = azdo::api::wit;

azdo::result<wit::work_item> read_work_item(const azdo::any_transport& api, const std::string& organization, std::int32_t id) {
    return azdo::call(wit::get_work_item{.organization = organization, .id = id, .fields = {"System.Title", "System.State"}}, api);
}
