// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/project_of.hpp>

#include <azdo_cli/field_text.hpp>

#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/call.hpp>

namespace azdo_cli {

azdo::result<std::string> project_of_item(const context& here, const azdo::client& api, int id) {
    const auto item = azdo::call(azdo::api::wit::get_work_item{.id = id, .fields = {"System.TeamProject"}}, api, here.call_options());
    if (!item) return item.error();
    const auto found = item->fields.find("System.TeamProject");
    if (found == item->fields.end()) return azdo::fail(azdo::failure_kind::protocol, "the work item names no project");
    return text_of(found->second);
}

} // namespace azdo_cli
