// SPDX-License-Identifier: BSL-1.0
// `azdo invoke`: any operation of the REST API by its name.
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>

#include <azdo_cli/account.hpp>
#include <azdo_cli/display_text.hpp>
#include <azdo_cli/invoke/operation_arguments.hpp>
#include <azdo_cli/invoke/operation_help.hpp>
#include <azdo_cli/invoke/operation_table.hpp>

#include <azdo/http/call.hpp>
#include <azdo/http/file_sink.hpp>
#include <azdo/http/file_source.hpp>
#include <azdo/http/untyped_page_walk.hpp>
#include <azdo/json/encode.hpp>

#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <fstream>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

namespace azdo_cli {

namespace {

template <class Names>
std::string unknown(std::string_view what, const std::string& name, const Names& similar) {
    std::string text("there is no ");
    text.append(what).append(" ").append(one_line(cut(name, 60)));
    std::string names;
    for (const auto& one : similar) names.append(names.empty() ? "" : ", ").append(one);
    return text + (names.empty() ? std::string() : ": did you mean " + names + "?");
}

const area_row& area_of(const context& here) {
    const area_row* const found = find_area(here.operand(0));
    if (found == nullptr) throw usage_error(unknown("area", here.operand(0), similar_areas(here.operand(0))) + " (azdo invoke lists them)");
    return *found;
}

const operation_row& operation_of(const context& here) {
    const area_row& area = area_of(here);
    const operation_row* const found = find_operation(area.name, here.operand(1));
    if (found == nullptr)
        throw usage_error(
            unknown("operation", std::string(area.name) + ' ' + here.operand(1), similar_operations(area.name, here.operand(1))) +
            " (azdo invoke " + std::string(area.name) + " lists them)");
    return *found;
}

struct listed_area {
    std::string area, purpose;
    std::int64_t operations;

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"area", &listed_area::area>(), azdo::field<"for", &listed_area::purpose>(),
            azdo::field<"operations", &listed_area::operations>());
    }
};
void list_areas(const context& here) {
    table all{{{"area"}, {"operations", false, true}, {"for", true}}};
    std::vector<listed_area> json;
    for (const area_row& one : all_areas()) {
        const std::size_t count = operations_of(one.name).size();
        all.rows.push_back({std::string(one.name), std::to_string(count), std::string(one.purpose)});
        json.push_back({std::string(one.name), std::string(one.purpose), static_cast<std::int64_t>(count)});
    }
    if (here.json())
        here.print_json(azdo::json::encode(json));
    else
        here.print(all);
}

struct listed_operation {
    std::string operation, method, path;

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"operation", &listed_operation::operation>(), azdo::field<"method", &listed_operation::method>(),
            azdo::field<"path", &listed_operation::path>());
    }
};
void list_operations(const context& here) {
    table all{{{"operation"}, {"request", true}}};
    std::vector<listed_operation> json;
    for (const operation_row& one : operations_of(area_of(here).name)) {
        all.rows.push_back({std::string(one.name), help_of(one).request});
        json.push_back({std::string(one.name), std::string(to_string(one.endpoint.method)), std::string(one.endpoint.path)});
    }
    if (here.json())
        here.print_json(azdo::json::encode(json));
    else
        here.print(all);
}

void explain(context& here) {
    if (here.given().operands.size() < 2) return list_operations(here);
    const operation_help help = help_of(operation_of(here));
    here.print_line("usage: " + help.usage);
    here.print_line(help.request);
    here.print_line("");
    table parameters{{{"parameter"}, {"needed"}, {"type", true}}};
    for (const parameter_help& one : help.parameters) parameters.rows.push_back({one.name, one.needed, one.type});
    if (!parameters.rows.empty()) {
        here.print(parameters);
        here.print_line("");
    }
    for (const std::string& note : help.notes)
        for (const std::string& line : here.around().width == 0 ? std::vector{note} : wrap(note, here.around().width))
            here.print_line(line);
}

/// The body of a request: JSON is read at once, another file while it is sent.
struct body_file {
    std::unique_ptr<azdo::http::body_source> source{};
    std::optional<azdo::http::upload> content{};
};

azdo::result<body_file> read_body(const context& here, const operation_row& wanted) {
    body_file made;
    if (!here.given().has("--in-file")) return made;
    const std::string& path = here.given().value("--in-file");
    bool is_json = true;
    for (const parameter& one : parameters_of(wanted))
        if (one.where == part::body) is_json = azdo::detail::is_json(one.type);
    if (path == "-") {
        made.content = std::string(std::istreambuf_iterator<char>(here.around().in), {});
    } else if (is_json) {
        std::ifstream file(path, std::ios::binary);
        std::string text(std::istreambuf_iterator<char>(file), {});
        if (!file) return azdo::fail(azdo::failure_kind::storage, "cannot read " + path);
        made.content = std::move(text);
    } else {
        auto opened = azdo::http::file_source::open(path);
        if (!opened) return std::move(opened).error();
        auto source = std::make_unique<azdo::http::file_source>(*std::move(opened));
        made.content.emplace(*source);
        made.source = std::move(source);
    }
    return made;
}

/// Prints the elements of all pages as one list, while they come where a program reads.
azdo::result<void> print_all(const context& here, const azdo::client& api, azdo::untyped_operation&& first) {
    azdo::untyped_page_walk walk(std::move(first));
    std::string text = "{\"value\":[";
    std::size_t count = 0;
    for (;;) {
        if (const auto* const page = walk.wanted()) {
            walk.take(azdo::call(*page, api, here.call_options()));
            continue;
        }
        auto element = walk.next();
        if (!element) break;
        if (!*element) return element->error();
        text.append(count++ == 0 ? "" : ",\n").append((*element)->text());
        if (here.around().width != 0 || text.size() < 65'536) continue;
        here.around().out << text;
        here.flush();
        text.clear();
    }
    text.append("],\"count\":").append(std::to_string(count)).append("}");
    here.print_json(text);
    return {};
}

azdo::result<void> print_answer(const context& here, const operation_row& wanted, const azdo::http::response& got) {
    if (got.body.empty()) {
        here.tell("done (" + std::to_string(got.status) + ", without content)");
    } else if (wanted.result != answer::bytes) {
        here.print_json(got.body);
    } else if (here.around().width != 0) {
        return azdo::fail(azdo::failure_kind::invalid_input, "the answer is not for a terminal: --out-file FILE keeps it");
    } else {
        here.around().out << got.body;
    }
    return {};
}

azdo::result<void> invoke(const context& here, const operation_row& wanted) {
    const arguments& given = here.given();
    const bool keeps = given.has("--out-file"), all = given.has("--all");
    if (keeps && all) throw usage_error("--out-file keeps the answer to one request: it does not go with --all");
    operation_arguments with{.values = {given.operands.begin() + 2, given.operands.end()},
        .query = given.values("--query"),
        .project = chosen_project(given, here.around()),
        .project_was_named = given.has("--project")};
    const auto& route = given.values("--route-parameters");
    with.values.insert(with.values.end(), route.begin(), route.end());
    auto body = read_body(here, wanted);
    if (!body) return body.error();
    with.body = std::move(body->content);
    auto made = prepare(wanted, with);
    if (!made)
        throw usage_error(made.error().message + " (azdo invoke " + std::string(wanted.area) + ' ' + std::string(wanted.name) + " --help)");
    const auto api = here.connect();
    if (!api) return api.error();
    if (all) return print_all(here, *api, *std::move(made));
    azdo::http::file_sink file(given.value("--out-file"));
    auto options = here.call_options();
    if (keeps) options.sink = &file;
    const auto got = azdo::call(*made, *api, options);
    if (!got) return got.error();
    if (!keeps) return print_answer(here, wanted, *got);
    if (auto saved = file.commit(); !saved) return saved;
    here.tell("wrote " + given.value("--out-file"));
    return {};
}

azdo::result<void> run(context& here) {
    const std::size_t operands = here.given().operands.size();
    if (operands == 0) {
        list_areas(here);
    } else if (operands == 1) {
        list_operations(here);
    } else {
        return invoke(here, operation_of(here));
    }
    return {};
}

} // namespace

const command invoke_command{"invoke", {{"AREA", false}, {"OPERATION", false}, {"NAME=VALUE", false, true}},
    {{"--in-file", "FILE", "the body of the request; - for standard input"},
        {"--out-file", "FILE", "keep the answer in a file, which appears when it is complete"},
        {"--all", "", "follow the pages of a list to its end"},
        {"--query", "NAME=VALUE", "a parameter of the query that the description lacks", true},
        {"--route-parameters", "NAME=VALUE", "the same as NAME=VALUE, as the Azure CLI spells it", true}},
    "call any operation of the REST API, with JSON in and out",
    "azdo invoke lists the areas, azdo invoke AREA its operations, and azdo invoke AREA OPERATION --help what one takes. Host, method and\n"
    "version follow from the operation and from the server. For example:\n"
    "  azdo invoke wit get_work_item id=7 expand=relations\n"
    "  azdo invoke build get_builds --project Fabrikam --all\n"
    "  azdo invoke wit update_work_item id=7 --in-file patch.json\n",
    run, explain};

} // namespace azdo_cli
