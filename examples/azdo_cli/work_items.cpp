// SPDX-License-Identifier: BSL-1.0
// `show`, `create`, `set`: work items, one at a time.
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/display_text.hpp>
#include <azdo_cli/field_text.hpp>

#include <azdo/api/wit/work_items.hpp>
#include <azdo/devops/work_item_link.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/encode.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace azdo_cli {

namespace {

namespace wit = azdo::api::wit;

std::string field_of(const wit::work_item& item, const char* name) {
    const auto found = item.fields.find(name);
    return found == item.fields.end() ? std::string() : text_of(found->second);
}

/// `Bug 7  The title`.
std::string headline(const wit::work_item& item) {
    return field_of(item, "System.WorkItemType") + ' ' + std::to_string(item.id.value_or(0)) + "  " +
           one_line(field_of(item, "System.Title"));
}

void print_short(const context& here, const wit::work_item& item) {
    if (here.json())
        here.print_json(azdo::json::encode(item));
    else
        here.print_line(headline(item) + "  [" + one_line(field_of(item, "System.State")) + ']');
}

/// In this order, before all others.
constexpr std::array first_fields{"System.State", "System.Reason", "System.AssignedTo", "System.AreaPath", "System.IterationPath",
    "System.Tags", "Microsoft.VSTS.Common.Priority"};
/// In the headline, or of no use to a person.
constexpr std::array left_out{"System.Id", "System.Rev", "System.Title", "System.WorkItemType", "System.TeamProject", "System.AreaId",
    "System.IterationId", "System.NodeName", "System.Watermark", "System.PersonId", "System.AuthorizedAs", "System.AuthorizedDate",
    "System.RevisedDate", "System.AreaLevel1", "System.IterationLevel1", "System.CommentCount", "System.Parent"};

template <class List>
bool is_in(const List& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

struct shown_field {
    std::string title, value;
};

/// The name of an attached file, which its address has.
std::string file_name_in(const std::string& url) {
    const std::size_t query = url.find('?');
    const auto read = azdo::http::parse_query(query == url.npos ? std::string_view() : std::string_view(url).substr(query + 1));
    return read ? std::string(read->find("fileName")) : std::string();
}

/// What a link leads to: its kind, and the id, the name of the file or the address.
shown_field shown_link(const wit::work_item_relation& link) {
    const auto attribute = link.attributes.find("name");
    std::string name = attribute == link.attributes.end() ? std::string() : text_of(attribute->second);
    const std::int32_t id = azdo::detail::work_item_in(link.url);
    if (link.rel == "AttachedFile" && name.empty()) name = file_name_in(link.url);
    if (link.rel == "AttachedFile") return {"Attachment", name.empty() ? link.url : name};
    std::string kind = name;
    if (link.rel == "System.LinkTypes.Hierarchy-Reverse") kind = "Parent";
    if (link.rel == "System.LinkTypes.Hierarchy-Forward") kind = "Child";
    return {kind.empty() ? title_of(link.rel) : kind, id != 0 ? std::to_string(id) : link.url};
}

/// What a person reads below the headline.
std::vector<shown_field> shown_fields(const wit::work_item& item) {
    std::vector<shown_field> all;
    for (const char* const name : first_fields)
        if (std::string value = field_of(item, name); !value.empty()) all.push_back({title_of(name), std::move(value)});
    for (const auto& [name, value] : item.fields)
        if (!is_in(first_fields, name) && !is_in(left_out, name)) all.push_back({title_of(name), text_of(value)});
    for (const auto& link : item.relations) all.push_back(shown_link(link));
    return all;
}

/// A title and a value; a value of several lines, or that does not fit beside it, is below it.
void print_field(const context& here, const shown_field& field, std::size_t indent) {
    const std::size_t width = here.around().width;
    const std::vector<std::string> lines = safe_lines(field.value);
    if (lines.size() == 1 && (width == 0 || columns(lines.front()) + indent <= width))
        return here.print_line(padded(one_line(field.title), indent) + lines.front());
    here.print_line(one_line(field.title));
    for (const std::string& line : lines)
        for (const std::string& part : width == 0 ? std::vector{line} : wrap(line, std::max<std::size_t>(width, 10) - 2))
            here.print_line("  " + part);
}

void print_all(const context& here, const wit::work_item& item) {
    for (const std::string& line : wrap(headline(item), here.around().width == 0 ? 100'000 : here.around().width))
        here.print_line(line, style::strong);
    const std::vector<shown_field> all = shown_fields(item);
    std::size_t indent = 0;
    for (const shown_field& one : all) indent = std::max(indent, std::min<std::size_t>(22, columns(one.title)) + 2);
    for (const shown_field& one : all) print_field(here, one, indent);
}

azdo::result<void> show(context& here) {
    const int id = here.number(0, "ID");
    const auto api = here.connect();
    if (!api) return api.error();
    const auto item = azdo::call(wit::get_work_item{.id = id, .expand = wit::work_item_expand::all}, *api, here.call_options());
    if (!item) return item.error();
    if (here.json())
        here.print_json(azdo::json::encode(*item));
    else
        print_all(here, *item);
    return {};
}

std::vector<std::string> operands_from(const context& here, std::size_t first) {
    const auto& all = here.given().operands;
    return {std::next(all.begin(), static_cast<std::ptrdiff_t>(std::min(first, all.size()))), all.end()};
}

azdo::result<void> create(context& here) {
    wit::create_work_item wanted{.project = here.project(), .type = here.operand(0), .body = {}};
    wanted.body.add("/fields/System.Title", here.operand(1));
    add_fields(wanted.body, operands_from(here, 2));
    const int parent = here.number("--parent", 0);
    const auto api = here.connect();
    if (!api) return api.error();
    if (parent != 0) {
        const auto above = azdo::call(wit::get_work_item{.id = parent, .fields = {"System.Id"}}, *api, here.call_options());
        if (!above) return above.error();
        wanted.body.add("/relations/-", wit::work_item_relation{.rel = "System.LinkTypes.Hierarchy-Reverse", .url = above->url});
    }
    const auto made = azdo::call(wanted, *api, here.call_options());
    if (!made) return made.error();
    print_short(here, *made);
    return {};
}

azdo::result<void> set(context& here) {
    wit::update_work_item change{.id = here.number(0, "ID"), .body = {}};
    if (const int rev = here.number("--rev", 0); rev != 0) change.body.test("/rev", rev);
    add_fields(change.body, operands_from(here, 1));
    const auto api = here.connect();
    if (!api) return api.error();
    const auto changed = azdo::call(change, *api, here.call_options());
    if (!changed) return changed.error();
    print_short(here, *changed);
    return {};
}

} // namespace

const command show_command{"show", {{"ID"}}, {}, "a work item", "", show};

const command create_command{"create", {{"TYPE"}, {"TITLE"}, {"FIELD=VALUE", false, true}},
    {{"--parent", "ID", "the work item that it is a part of"}}, "create a work item",
    "Fields have their names or reference names; see azdo set.\n\n"
    "  azdo create Bug \"The cart is empty\" Priority=1 AssignedTo=norman@fabrikam.example\n",
    create};

const command set_command{"set", {{"ID"}, {"FIELD=VALUE", true, true}},
    {{"--rev", "N", "only if the work item still has this revision; exit code 5 otherwise"}}, "change fields of a work item",
    "A common field has its name, in any case and without blanks: State, AssignedTo, Area, Iteration, Tags, RemainingWork. Every other one "
    "has its reference name, such as Custom.Team. An empty value clears a field. One change that is refused refuses all.\n\n"
    "  azdo set 42 State=Active AssignedTo= Microsoft.VSTS.Common.Priority=1\n",
    set};

} // namespace azdo_cli
