// SPDX-License-Identifier: BSL-1.0
#include "write.hpp"

#include "clusters.hpp"
#include "names.hpp"
#include "types.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace generate_api {
namespace {

constexpr std::size_t line_limit = 140;
constexpr std::string_view licence = "// SPDX-License-Identifier: BSL-1.0\n";

/// Spells names inside a struct: a type that a member hides is fully qualified.
class scope {
public:
    scope(const area& where, const std::vector<member>& members) : prefix_("azdo::api::" + where.name + "::") {
        for (const member& one : members) hidden_.insert(one.name);
    }

    std::string name(const std::string& type) const { return hidden_.count(type) ? prefix_ + type : type; }

    std::string text(std::string_view spelled) const {
        return replace(spelled, [&](const std::string& type) { return name(type); });
    }

    static std::string qualified(const area& where, std::string_view spelled) {
        return replace(spelled, [&](const std::string& type) { return "azdo::api::" + where.name + "::" + type; });
    }

private:
    template <class Name>
    static std::string replace(std::string_view spelled, Name name) {
        std::string made;
        for (bool literal = true; !spelled.empty(); literal = !literal) {
            const std::string part(spelled.substr(0, spelled.find('@')));
            spelled.remove_prefix(std::min(spelled.size(), part.size() + 1));
            made += literal ? part : name(part);
        }
        return made;
    }

    std::string prefix_;
    std::set<std::string> hidden_{};
};

/// Collects the headers of one file.
class include_list {
public:
    void add(const std::set<std::string>& headers) { headers_.insert(headers.begin(), headers.end()); }
    void add(const spelling& used, const area& where, const clusters& of, const std::string& except = {}) {
        add(used.includes);
        for (const std::string& type : used.types)
            if (of.at(type).name != except) headers_.insert("azdo/api/" + where.name + "/types/" + of.at(type).name + ".hpp");
    }

    /// Our own headers, then the standard's.
    std::string text() const {
        std::string ours, others;
        for (const std::string& one : headers_) (one.rfind("azdo/", 0) == 0 ? ours : others) += "#include <" + one + ">\n";
        return ours + (ours.empty() || others.empty() ? "" : "\n") + others;
    }

private:
    std::set<std::string> headers_{};
};

std::string file_text(const std::string& about, const include_list& includes, const area& where, const std::string& content) {
    const std::string space = "azdo::inline v1::api::" + where.name;
    return std::string(licence) + "// " + about + " Written by examples/generate_api from the published description.\n#pragma once\n\n" +
           includes.text() + "\nnamespace " + space + " {\n\n" + content + "\n} // namespace " + space + "\n";
}

std::string schema_text(const std::string& self, const std::vector<std::string>& entries) {
    std::string text = "    template <class self = " + self + ">\n    static constexpr auto schema() {\n        return azdo::describe(";
    for (std::size_t i = 0; i < entries.size(); ++i) text += (i ? ",\n            " : "\n            ") + entries[i];
    return text + ");\n    }\n};\n";
}

std::string field_text(const member& one) {
    return "azdo::field<\"" + one.key + "\", &self::" + one.name + ">(" + (one.always_sent ? "azdo::as::required" : one.attributes) + ")";
}

// --- types ---

/// A text, list or map, whose absence is its emptiness.
bool can_be_empty(const spelling& type) {
    constexpr std::string_view forms[] = {"std::string", "std::vector<", "std::map<", "azdo::secret<"};
    return std::any_of(std::begin(forms), std::end(forms), [&](std::string_view form) { return type.text.rfind(form, 0) == 0; });
}

/// An object that contains itself is boxed, and in a cycle of several types every member that names one of them, because that type may be
/// incomplete there.
///
/// In a type that only answers contain, a text, list or map is a plain member, and so is what every answer has.
spelling member_type(const member& one, const cluster& mine, const type& owner) {
    const auto within = [&](const std::string& type) { return std::binary_search(mine.types.begin(), mine.types.end(), type); };
    const bool in_cycle = mine.recursive && std::any_of(one.type.types.begin(), one.type.types.end(), within);
    const bool boxed = in_cycle && (one.type.bare || mine.types.size() > 1);
    if (boxed) return wrap("azdo::boxed", one.type);
    return owner.answer_only && (can_be_empty(one.type) || one.always_sent) ? one.type : wrap_optional(one.type);
}

std::string enumeration_text(const type& what) {
    std::string names, table;
    for (const auto& [name, text] : what.enumerators) {
        names += "    " + name + ",\n";
        table += "        {" + what.name + "::" + name + ", \"" + text + "\"},\n";
    }
    return "/// `" + what.vendor_name + "`\nenum class " + what.name + " {\n" + names + "};\n\n" + "template <class E = " + what.name +
           ">\nconstexpr auto enumerators(" + what.name + ") {\n    return std::to_array<azdo::enumerator<E>>({\n" + table + "    });\n}\n";
}

std::string struct_text(const type& what, const cluster& mine, const area& where) {
    const scope names(where, what.members);
    std::string text = "/// `" + what.vendor_name + (what.answer_only ? "`, only in answers" : "`") + "\nstruct " + what.name + " {\n";
    std::vector<std::string> entries;
    for (const member& one : what.members) {
        text += "    " + names.text(member_type(one, mine, what).text) + " " + one.name + "{};\n";
        entries.push_back(field_text(one));
    }
    entries.push_back("azdo::rest<&self::unknown_fields>()");
    if (what.answer_only) entries.push_back("azdo::omit_empty()");
    text += "    azdo::unknown_fields unknown_fields{};\n\n";
    text += "    bool operator==(const " + names.name(what.name) + "&) const = default;\n";
    return text + schema_text(names.name(what.name), entries);
}

std::string cluster_text(const cluster& mine, const area& where, const clusters& of) {
    include_list includes;
    std::string content;
    for (const std::string& name : mine.types)
        if (mine.types.size() > 1) content += "struct " + name + ";\n";
    for (const std::string& name : mine.types) {
        const type& one = where.types.at(name);
        if (!content.empty()) content += "\n";
        if (!one.enumerators.empty()) {
            includes.add(std::set<std::string>{"azdo/schema/enumeration.hpp", "array"});
            content += enumeration_text(one);
            continue;
        }
        includes.add(std::set<std::string>{"azdo/schema/describe.hpp", "azdo/schema/unknown_fields.hpp"});
        for (const member& held : one.members) includes.add(member_type(held, mine, one), where, of, mine.name);
        content += struct_text(one, mine, where);
    }
    return file_text("A type of the area " + where.vendor_name + (mine.types.size() > 1 ? ", and those that contain it." : "."), includes,
        where, content);
}

// --- operations ---

/// The path as a string literal, in pieces where it is long.
std::string path_literal(std::string_view path) {
    constexpr std::size_t piece = 110;
    std::string text;
    while (path.size() > piece) {
        const std::size_t end = path.rfind('/', piece);
        text += "\"" + std::string(path.substr(0, end)) + "\"\n        ";
        path.remove_prefix(end);
    }
    return text + "\"" + std::string(path) + "\"";
}

std::string listing_text(const operation& what) {
    if (what.listing.empty()) return {};
    return what.listing == "one" ? ".listing_one()" : ".listing(\"" + what.listing + "\")";
}

/// The version, with those of servers; on lines of their own where they name other paths.
std::string version_text(const operation& what) {
    std::string servers = "\"" + what.on_servers + "\"";
    if (what.on_servers.find(" at ") != std::string::npos) {
        for (std::size_t at = 0; (at = servers.find("; ", at)) != std::string::npos; at += 2)
            servers.replace(at, 2, "; \"\n            \"");
        servers.insert(0, "\n            ");
    }
    return "azdo::api_version{\"" + what.version + "\"," + (servers.front() == '\n' ? "" : " ") + servers + "}";
}

} // namespace

std::string endpoint_text(const operation& what) {
    const std::string start = "    static constexpr auto endpoint = azdo::" + what.method + "(";
    const std::string path = path_literal(what.path);
    const std::string end = "azdo::host::" + what.host + ", " + version_text(what) + ")" +
                            (what.accept.empty() ? "" : ".accepting(\"" + what.accept + "\")") + listing_text(what) + ";\n";
    if (start.size() + path.size() + end.size() + 1 <= line_limit) return start + path + ", " + end;
    const bool fits = path.find('\n') == std::string::npos && 8 + path.size() + 2 + end.size() <= line_limit;
    return start + "\n        " + path + (fits ? ", " : ",\n        ") + end;
}

namespace {

std::string scopes_text(const operation& what) {
    std::string text;
    for (const std::string& one : what.scopes) text += (text.empty() ? "" : ", ") + ("azdo::scope::" + one);
    return "    static constexpr auto scopes = azdo::any_of<" + text + ">;\n";
}

std::string operation_text(const operation& what, const area& where) {
    const scope names(where, what.members);
    std::string method = what.method == "delete_" ? "delete" : what.method;
    std::transform(method.begin(), method.end(), method.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    std::string text = "/// `" + method + " " + what.path + "`\n///\n/// " + what.link + "\nstruct " + what.name + " {\n";
    text += "    using result_type = " + names.text(what.result.text) + ";\n" + endpoint_text(what) + scopes_text(what) +
            (what.needs_entra_token ? "    static constexpr bool needs_entra_token = true;\n" : "") + "\n";
    std::vector<std::string> entries;
    for (const member& one : what.members) {
        text += "    " + names.text(one.type.text) + " " + one.name + one.initializer + ";\n";
        entries.push_back(field_text(one));
    }
    return text + (entries.empty() ? "" : "\n") + schema_text(names.name(what.name), entries);
}

std::string group_text(const std::string& group, const std::vector<operation>& operations, const area& where, const clusters& of) {
    include_list includes;
    includes.add(std::set<std::string>{"azdo/schema/describe.hpp", "azdo/http/endpoint.hpp", "azdo/http/scope.hpp"});
    std::string content;
    for (const operation& one : operations) {
        includes.add(one.result, where, of);
        for (const member& held : one.members) includes.add(held.type, where, of);
        content += (content.empty() ? "" : "\n") + operation_text(one, where);
    }
    return file_text(without_suffix(where.group_vendor_names.at(group)) + ": operations of the area " + where.vendor_name + ".", includes,
        where, content);
}

std::string umbrella_text(const area& where) {
    std::string text = std::string(licence) + "// Every operation of the area " + where.vendor_name +
                       ". Written by examples/generate_api.\n#pragma once\n\n";
    for (const auto& [group, operations] : where.groups) text += "#include <azdo/api/" + where.name + "/" + group + ".hpp>\n";
    return text;
}

// --- tests ---

/// Values for the members that have to be given, for tests.
std::string values_text(const operation& one, const area& where) {
    std::string values;
    for (const member& held : one.members)
        if (!held.placeholder.empty())
            values += (values.empty() ? "." : ", .") + held.name + " = " + scope::qualified(where, held.placeholder);
    return values;
}

/// True for an operation that may have a parameter for further pages; the test decides by its description.
bool may_have_pages(const operation& what) {
    return std::any_of(what.members.begin(), what.members.end(), [](const member& one) {
        const std::string name = "_" + one.name + "_";
        return one.name == "body" || name.find("_skip_") != std::string::npos || name.find("_token_") != std::string::npos;
    });
}

/// A test that walks over the pages of each list.
std::string walks_text(const area& where) {
    std::string text;
    for (const auto& [group, operations] : where.groups)
        for (const operation& one : operations)
            if (may_have_pages(one) && one.result.text != "void")
                text += "    api_tests::walk(\"" + one.name + "\", api::" + one.name + "{" + values_text(one, where) + "});\n";
    return text.empty() ? text : "BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {\n" + text + "}\n\n";
}

std::string verify_text(const area& where) {
    std::string text =
        std::string(licence) + "// Every description of the area " + where.vendor_name +
        ". Written by examples/generate_api.\n#include <azdo/api/" + where.name +
        ".hpp>\n\n#include \"rows.hpp\"\n#include \"verified.hpp\"\n#include \"walked.hpp\"\n\n#include <boost/test/unit_test.hpp>\n\nBOOST_AUTO_TEST_SUITE(api_" +
        where.name + ")\n\nnamespace api = azdo::api::" + where.name + ";\n\n";
    const auto list = [](const std::vector<std::string>& names) {
        std::string made;
        for (const std::string& one : names) made += (made.empty() ? "" : ",\n    ") + ("api::" + one);
        return made;
    };
    std::vector<std::string> operations, types;
    for (const auto& [group, all] : where.groups)
        for (const operation& one : all) operations.push_back(one.name);
    for (const auto& [name, one] : where.types)
        if (one.enumerators.empty()) types.push_back(name);
    for (const auto& [title, names] : {std::pair{"operations", operations}, std::pair{"types", types}})
        text += std::string("using ") + title + " = api_tests::list<\n    " + list(names) + ">;\n\nBOOST_AUTO_TEST_CASE(" + title +
                "_are_described_soundly) {\n    constexpr int count = api_tests::verified(" + title +
                "{});\n    BOOST_TEST(count == " + std::to_string(names.size()) + ");\n}\n\n";
    text += "BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, \"" + where.name + "\"); }\n\n";
    return text + walks_text(where) + "BOOST_AUTO_TEST_SUITE_END()\n";
}

std::string registry_text(const area& where) {
    std::string includes, lines;
    for (const auto& [group, operations] : where.groups) {
        bool used = false;
        for (const operation& one : operations) {
            if (!one.has_examples) continue;
            used = true;
            lines +=
                "    into.add(\"" + one.id + "\", azdo::api::" + where.name + "::" + one.name + "{" + values_text(one, where) + "});\n";
        }
        if (used) includes += "#include <azdo/api/" + where.name + "/" + group + ".hpp>\n";
    }
    return std::string(licence) + "// The operations of the area " + where.vendor_name +
           " that have published examples. Written by examples/generate_api.\n#include \"registry.hpp\"\n\n" + includes +
           "\nnamespace published {\n\nvoid register_" + where.name + "(registry& into) {\n" + lines + "}\n\n} // namespace published\n";
}

} // namespace

files write_headers(const area& what) {
    const clusters of = find_clusters(what.types);
    const std::string folder = "include/azdo/api/" + what.name;
    files made{{folder + ".hpp", umbrella_text(what)}};
    for (const cluster& one : of.all) made[folder + "/types/" + one.name + ".hpp"] = cluster_text(one, what, of);
    for (const auto& [group, operations] : what.groups) made[folder + "/" + group + ".hpp"] = group_text(group, operations, what, of);
    return made;
}

bool has_examples(const area& what) {
    return std::any_of(what.groups.begin(), what.groups.end(), [](const auto& group) {
        return std::any_of(group.second.begin(), group.second.end(), [](const operation& one) { return one.has_examples; });
    });
}

files write_tests(const area& what) {
    files made{{"tests/unit/api/" + what.name + ".cpp", verify_text(what)}};
    if (has_examples(what)) made["tests/vendor_examples/registry_" + what.name + ".cpp"] = registry_text(what);
    return made;
}

} // namespace generate_api
